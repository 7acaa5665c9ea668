import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, groupsOf, tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { itemsOf, textIn, under } from '../value.ts'

export default defineRule({
  summary: 'A group between others must have a task',
  why: 'Dependencies on a group are those on its tasks. A group without any passes no order on: what waits for it starts immediately.',
  remedy: 'Add a task to the group, or name what comes before it in `dependencies`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      if (pipeline.gaps.has('nodes')) continue
      const filled = filledGroups(dag)
      const named = new Map(
        [...tasksOf(dag), ...groupsOf(dag)].flatMap((one) => namesIn(one.value).map((name) => [name, one.id])),
      )
      for (const { id, value } of groupsOf(dag)) {
        const follower = named.get(id)
        if (filled.has(id) || follower === undefined || namesIn(value).length === 0) continue
        yield {
          at: placeIn(dag, value, 'key'),
          message: `Task group ${quoted(id)} has no tasks: ${quoted(follower)} does not wait for ${namesIn(value).map(quoted).slice(0, 3).join(', ')}`,
          subject: 'group',
        }
      }
    }
  },
})

function namesIn(value: Parameters<typeof under>[0]): readonly string[] {
  return itemsOf(under(value, 'dependencies')).flatMap((item) => textIn(item) ?? [])
}

/** Groups with a task in them or in a group inside of them. */
function filledGroups(dag: Dag): ReadonlySet<string> {
  const groups = new Map(groupsOf(dag).map((group) => [group.id, group]))
  const filled = new Set<string>()
  for (const { value } of tasksOf(dag)) {
    let name = textIn(under(value, 'task_group_name'))
    while (name !== undefined && !filled.has(name)) {
      filled.add(name)
      name = textIn(under(groups.get(name)?.value, 'parent_group_name'))
    }
  }
  return filled
}
