import { type Dag, groupsOf, type Member } from '../dags.ts'
import { flagIn, isNull, textIn, under, type Value } from '../value.ts'
import { chainOf } from './nodes.ts'

/** An argument of a task, from the first place that has it: itself, its groups from the inside, `default_args`; undefined for none and for null. */
export function argumentOf(dag: Dag, task: Member, key: string): Value | undefined {
  const groups = new Map(groupsOf(dag).map((group) => [group.id, group]))
  const value = chainOf(dag, task, { groups })
    .find(({ entries }) => entries.has(key))
    ?.entries.get(key)
  return isNull(value) ? undefined : value
}

/** True for a task that waits for itself in the previous run, which `wait_for_downstream` brings with it; undefined where a variable decides. */
export function dependsOnPast(dag: Dag, task: Member): boolean | undefined {
  const flags = ['depends_on_past', 'wait_for_downstream'].map((key) => {
    const value = argumentOf(dag, task, key)
    return value === undefined ? false : flagIn(value)
  })
  return flags.includes(true) ? true : flags.includes(undefined) ? undefined : false
}

/** The dotted path of the class that a task is made of, or of its decorator. */
export function operatorOf({ value }: Member): string {
  return textIn(under(value, 'operator')) ?? textIn(under(value, 'decorator')) ?? ''
}
