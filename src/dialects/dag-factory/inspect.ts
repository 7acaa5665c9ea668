import type { Problem } from '../../engine/problem.ts'
import type { Pipeline } from '../../model/pipeline.ts'
import type { Place } from '../../text/document.ts'
import type { Dag } from './dags.ts'
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
