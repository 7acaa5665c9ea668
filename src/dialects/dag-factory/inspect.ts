import type { Problem } from '../../engine/problem.ts'
import type { Pipeline } from '../../model/pipeline.ts'
import type { Place } from '../../text/document.ts'
import type { Project } from '../dialect.ts'
import { type Dag, dagsOf } from './dags.ts'
import { readersOf } from './project.ts'
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

/** True where a value is to be told of here: its own, or that of defaults which no earlier DAG has. */
export function isToldHere(dag: Dag, value: Value, pick: (dag: Dag) => Value | undefined): boolean {
  if (value.layer === 'dag') return true
  const seat = seatText(value)
  for (const project of readersOf(dag.project, value.at.document) ?? [dag.project]) {
    const first = dagsOf(project).find((other) => seatText(pick(other)) === seat)
    if (first) return first === dag
  }
  return false
}

/** What is wrong with a DAG, and the value that is to blame. */
export interface Fault {
  readonly value: Value
}

/**
 * The faults of a DAG that are to be told of here: each of its own, and each of defaults once, for the first of the DAGs that have it. What
 * `faultsIn` finds may depend on the DAG alone.
 */
export function toldOnce<T extends Fault>(faultsIn: (dag: Dag) => Iterable<T>): (dag: Dag) => readonly T[] {
  const known = new WeakMap<Dag, readonly T[]>()
  const faultsOf = (dag: Dag): readonly T[] => {
    const faults = known.get(dag) ?? [...faultsIn(dag)]
    known.set(dag, faults)
    return faults
  }
  const firsts = new WeakMap<object, ReadonlyMap<string, Dag>>()
  const firstsOf = (readers: readonly Project[], key: object): ReadonlyMap<string, Dag> => {
    const seats = firsts.get(key) ?? firstBySeat(readers.flatMap(dagsOf), faultsOf)
    firsts.set(key, seats)
    return seats
  }
  return (dag) =>
    faultsOf(dag).filter(({ value }) => {
      if (value.layer === 'dag') return true
      const readers = readersOf(dag.project, value.at.document)
      return firstsOf(readers ?? [dag.project], readers ?? dag.project).get(seatText(value)) === dag
    })
}

function firstBySeat(dags: readonly Dag[], faultsOf: (dag: Dag) => readonly Fault[]): ReadonlyMap<string, Dag> {
  const seats = new Map<string, Dag>()
  for (const dag of dags)
    for (const { value } of faultsOf(dag)) {
      const seat = seatText(value)
      if (!seats.has(seat)) seats.set(seat, dag)
    }
  return seats
}

function seatText(value: Value | undefined): string {
  return value ? `${value.at.document.source.path} ${JSON.stringify(value.at.path)}` : ''
}
