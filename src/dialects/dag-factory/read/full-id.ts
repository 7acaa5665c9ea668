import { type Dag, groupsOf, type Member } from '../dags.ts'
import { flagIn, textIn, under } from '../value.ts'

/** The id under which Airflow knows a task: with the names of its groups in front, unless one of them says otherwise. */
export function fullIdOf(dag: Dag, task: Member): string {
  return fullIdIn(new Map(groupsOf(dag).map((group) => [group.id, group])), task)
}

/** The same, where the groups of its DAG are known by their names. */
export function fullIdIn(groups: ReadonlyMap<string, Member>, task: Member): string {
  const names: string[] = []
  let group = groups.get(textIn(under(task.value, 'task_group_name')) ?? '')
  while (group && names.length <= groups.size) {
    if (flagIn(under(group.value, 'prefix_group_id')) === false) break
    names.unshift(group.id)
    group = groups.get(textIn(under(group.value, 'parent_group_name')) ?? '')
  }
  return [...names, task.id].join('.')
}
