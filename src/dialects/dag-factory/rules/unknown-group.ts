import { defineRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { groupsOf, tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { textIn, under } from '../value.ts'

export default defineRule({
  summary: 'Tasks must name a task group of their DAG',
  why: 'A name that no group has stops the whole file from loading; in a DAG without groups it has no effect.',
  remedy: 'Write the name of a group, or add the group to `task_groups`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const groups = groupsOf(dag).map(({ id }) => id)
      const named = [
        ...tasksOf(dag).map((task) => ({ ...task, key: 'task_group_name', word: 'Task' })),
        ...groupsOf(dag).map((group) => ({ ...group, key: 'parent_group_name', word: 'Task group' })),
      ]
      for (const { id, value, key, word } of named) {
        const written = under(value, key)
        const name = textIn(written)
        if (!written || name === undefined || groups.includes(name)) continue
        const near = soleClosestTo(name, groups)
        const isDropped = groups.length === 0
        yield {
          at: placeIn(dag, written),
          message: isDropped
            ? `${word} ${quoted(id)} names group ${quoted(name)}, which has no effect: the DAG has no ${quoted('task_groups')}`
            : `${word} ${quoted(id)} names group ${quoted(name)}, which does not exist${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
          ...(isDropped && { severity: 'warning' as const }),
          subject: name,
        }
      }
    }
  },
})
