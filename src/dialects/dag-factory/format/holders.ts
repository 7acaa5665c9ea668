import { quoted } from '../../../text/quote.ts'
import { type Dag, groupsOf, type Member, tasksOf } from '../dags.ts'
import { type MapValue, mapIn } from '../value.ts'
import type { KeyPlace } from './refused.ts'

/** A mapping with keys whose values Airflow checks when it loads the file. */
export interface Holder {
  readonly place: KeyPlace
  readonly value: MapValue
  /** How it is called in a sentence. */
  readonly owner: string
  /** The same of another DAG. */
  readonly of: (other: Dag) => MapValue | undefined
}

/** The DAG itself, the defaults of its tasks and of its groups, and its tasks. */
export function holdersIn(dag: Dag): readonly Holder[] {
  const defaultsOf = (other: Dag) => mapIn(other.value.entries.get('default_args'))
  const ofGroup = (id: string) => (other: Dag) =>
    mapIn(
      groupsOf(other)
        .find((group) => group.id === id)
        ?.value.entries.get('default_args'),
    )
  const ofTask = (id: string) => (other: Dag) => tasksOf(other).find((task) => task.id === id)?.value
  return [
    ...holder('dag', `DAG ${quoted(dag.id)}`, dag.value, ({ value }) => value),
    ...holder('args', `${quoted('default_args')} of DAG ${quoted(dag.id)}`, defaultsOf(dag), defaultsOf),
    ...groupsOf(dag).flatMap(({ id }) =>
      holder('args', `${quoted('default_args')} of task group ${quoted(id)}`, ofGroup(id)(dag), ofGroup(id)),
    ),
    ...tasksOf(dag).flatMap((task) => holder(placeOfTask(task), `task ${quoted(task.id)}`, task.value, ofTask(task.id))),
  ]
}

function holder(place: KeyPlace, owner: string, value: MapValue | undefined, of: Holder['of']): readonly Holder[] {
  return value ? [{ place, value, owner, of }] : []
}

function placeOfTask({ value }: Member): KeyPlace {
  return (mapIn(value.entries.get('expand'))?.entries.size ?? 0) > 0 ? 'mapped' : 'task'
}

/** True where some task takes an argument of the defaults: it is not written on every one. */
export function isTaken(dag: Dag, key: string): boolean {
  return tasksOf(dag).some(({ value }) => !value.entries.has(key))
}
