import { type Dag, groupsOf, type Member } from '../dags.ts'
import { isNull, type Value } from '../value.ts'
import { chainOf } from './nodes.ts'

/** An argument of a task, from the first place that has it: itself, its groups from the inside, `default_args`; undefined for none and for null. */
export function argumentOf(dag: Dag, task: Member, key: string): Value | undefined {
  const groups = new Map(groupsOf(dag).map((group) => [group.id, group]))
  const value = chainOf(dag, task, { groups })
    .find(({ entries }) => entries.has(key))
    ?.entries.get(key)
  return isNull(value) ? undefined : value
}
