import type { Problem } from '../../engine/problem.ts'
import type { Pipeline } from '../../model/pipeline.ts'
import type { Place } from '../../text/document.ts'
import { type Dag, dagsOf } from './dags.ts'
import { dagsIn } from './read/pipeline.ts'
import { placeOf, type Value } from './value.ts'

export { dagsIn }

/** Where a value is written. */
export function placeIn(dag: Dag, value: Value, part?: Place['part']): Place {
  return placeOf(value, dag.document, part)
}

/** Problems of the DAGs of a pipeline. */
export function* eachDag(pipeline: Pipeline, check: (dag: Dag) => Iterable<Problem>): Iterable<Problem> {
  for (const dag of dagsIn(pipeline)) yield* check(dag)
}

/** True where a value is to be told of here: its own, or that of defaults which no earlier DAG of the file has. */
export function isToldHere(dag: Dag, value: Value, pick: (dag: Dag) => Value | undefined): boolean {
  if (value.layer === 'dag') return true
  const seat = seatText(value)
  return dagsOf(dag.project).find((other) => seatText(pick(other)) === seat) === dag
}

function seatText(value: Value | undefined): string {
  return value ? `${value.at.document.source.path} ${JSON.stringify(value.at.path)}` : ''
}
