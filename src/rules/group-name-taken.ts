import { defineRule } from '../engine/rule.ts'
import { quoted } from '../text/quote.ts'
import { joined } from '../text/wording.ts'
import { gather } from './parts/gather.ts'

export default defineRule({
  summary: 'Groups of a pipeline should have unique names',
  why: 'An alert or a chart that shows the group name does not show which of the two groups is meant.',
  remedy: 'Give each group a unique name.',
  severity: 'note',
  since: '0.1.0',
  about: ['group'],
  *check({ pipeline }) {
    if (pipeline.groups.length < 2) return
    const named = pipeline.groups.filter((group) => group.name.trim() !== '')
    const taken = [...gather(named, (group) => group.name.trim().toLowerCase()).values()].filter((groups) => groups.length > 1)
    const [first, second, ...others] = taken.flat()
    if (!first || !second) return
    const names = taken.map(
      (groups) => `${groups.length === 2 ? 'two' : groups.length} are named ${quoted(groups[0]?.name.trim() ?? '')}`,
    )
    yield {
      at: { path: second.namePath },
      message: `Groups have the same name: ${joined(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more names are used twice`] : names)}`,
      subject: 'names',
      members: taken.flat().map((group) => group.key),
      related: [first, ...others.slice(0, 9)].map((group) => ({
        at: { path: group.namePath },
        message: `is named ${quoted(group.name.trim())}`,
      })),
    }
  },
})
