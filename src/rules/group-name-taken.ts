import { defineRule } from '../engine/rule.ts'
import { quoted } from '../text/quote.ts'
import { joined } from '../text/wording.ts'
import { gather } from './parts/gather.ts'

export default defineRule({
  summary: 'No two groups of a pipeline bear the same name',
  why: 'An alert or a chart that speaks of the group leaves open which of the two is meant.',
  remedy: 'Give each group a name that says what sets it apart.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    const named = pipeline.groups.filter((group) => group.name.trim() !== '')
    const taken = [...gather(named, (group) => group.name.trim().toLowerCase()).values()].filter((groups) => groups.length > 1)
    const [first, second, ...others] = taken.flat()
    if (!first || !second) return
    const names = taken.map(
      (groups) => `${groups.length === 2 ? 'two' : groups.length} are named ${quoted(groups[0]?.name.trim() ?? '')}`,
    )
    yield {
      at: { path: [...second.path, 'name'] },
      message: `Groups share their names: ${joined(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more names are taken`] : names)}`,
      subject: 'names',
      members: taken.flat().map((group) => group.key),
      related: [first, ...others.slice(0, 9)].map((group) => ({
        at: { path: [...group.path, 'name'] },
        message: `is named ${quoted(group.name.trim())}`,
      })),
    }
  },
})
