import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, groupsOf, type Member, tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { flagIn, itemsOf, textIn, under } from '../value.ts'

export default defineRule({
  summary: 'Members of a group that have no prefix cannot have dependencies',
  why: 'dag-factory 1.1.0 looks for the id with the prefix of the group. Decorated tasks, and groups with `prefix_group_id: false`, have none: the file does not load.',
  remedy: 'Take the task out of the group, or write it with `operator`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const tasks = tasksOf(dag)
      const named = new Set(tasks.flatMap(({ value }) => itemsOf(under(value, 'dependencies')).map(textIn)))
      for (const task of tasks) {
        const group = textIn(under(task.value, 'task_group_name'))
        const why = group === undefined ? undefined : reasonOf(dag, task, group)
        const dependencies = under(task.value, 'dependencies')
        if (why === undefined || (itemsOf(dependencies).length === 0 && !named.has(task.id))) continue
        yield {
          at: itemsOf(dependencies).length > 0 && dependencies ? placeIn(dag, dependencies) : placeIn(dag, task.value),
          message: `Task ${quoted(task.id)} in group ${quoted(group ?? '')} ${why} and takes part in ${quoted('dependencies')}, which dag-factory 1.1.0 cannot resolve`,
          subject: 'task',
        }
      }
    }
  },
})

function reasonOf(dag: Dag, { value }: Member, name: string): string | undefined {
  const group = groupsOf(dag).find(({ id }) => id === name)
  if (!group) return undefined
  if (under(value, 'decorator')) return 'is decorated'
  return flagIn(under(group.value, 'prefix_group_id')) === false ? 'has no prefix' : undefined
}
