import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { groupsOf, type Member } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { isNestedInItself } from '../read/nodes.ts'
import { textIn, under } from '../value.ts'

export default defineRule({
  summary: 'Task groups must not lie in themselves',
  why: 'dag-factory refuses the file: none of its DAGs loads.',
  remedy: 'Remove one `parent_group_name`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const groups = new Map(groupsOf(dag).map((group) => [group.id, group]))
      const first = [...groups.values()].find((group) => isNestedInItself(group, { groups }))
      const parent = under(first?.value, 'parent_group_name')
      if (!first || !parent) continue
      yield {
        at: placeIn(dag, parent),
        message: `Task group ${quoted(first.id)} lies inside ${chainFrom(first, groups)}`,
        subject: 'group',
      }
    }
  },
})

/** The groups around one, up to the first that comes again. */
function chainFrom(first: Member, groups: ReadonlyMap<string, Member>): string {
  const names: string[] = []
  let current = groups.get(textIn(under(first.value, 'parent_group_name')) ?? '')
  while (current && !names.includes(quoted(current.id)) && names.length < 6) {
    names.push(quoted(current.id))
    current = groups.get(textIn(under(current.value, 'parent_group_name')) ?? '')
  }
  return names.join(', which lies inside ')
}
