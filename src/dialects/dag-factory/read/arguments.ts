import { type Dag, groupsOf, type Member } from '../dags.ts'
import { flagIn, isNull, type MapValue, mapIn, textIn, under, type Value } from '../value.ts'

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

/** Where an argument of a task may come from: itself, its groups from the inside, the DAG. */
export function chainOf(dag: Dag, member: Member, names: { readonly groups: ReadonlyMap<string, Member> }): readonly MapValue[] {
  const chain = [ownArguments(member.value)]
  const seen = new Set<Member>()
  let group = names.groups.get(textIn(under(member.value, 'task_group_name')) ?? '')
  while (group && !seen.has(group)) {
    seen.add(group)
    const defaults = mapIn(group.value.entries.get('default_args'))
    if (defaults) chain.push(defaults)
    group = names.groups.get(textIn(under(group.value, 'parent_group_name')) ?? '')
  }
  const defaults = mapIn(dag.value.entries.get('default_args'))
  return defaults ? [...chain, defaults] : chain
}

/** The arguments of a task itself: those of `partial` are laid over its own where an operator is mapped (dag-factory 1.1.0, `make_task`). */
function ownArguments(value: MapValue): MapValue {
  const partial = mapIn(value.entries.get('partial'))
  if (!partial || under(value, 'operator') === undefined) return value
  return { ...value, entries: new Map([...value.entries, ...partial.entries]) }
}
