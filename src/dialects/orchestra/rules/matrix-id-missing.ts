import { defineRule } from '../../../engine/rule.ts'
import { matricesOf } from '../../../rules/parts/matrices.ts'
import { quoted } from '../../../text/quote.ts'
import { entryOf } from '../../../text/tree.ts'

export default defineRule({
  summary: 'Objects of a matrix should have an id',
  why: 'Orchestra shows the runs of a matrix by `id`; without it they look identical in the history.',
  remedy: 'Give each object its own `id`.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  about: ['fan-out'],
  *check({ pipeline }) {
    for (const { group, input } of matricesOf(pipeline)) {
      const objects = input.items?.filter((item) => item.kind === 'map') ?? []
      const bare = objects.filter((item) => !entryOf(item, 'id'))
      if (bare.length === 0) continue
      yield {
        at: { path: input.path, part: 'key' },
        message: `${bare.length === objects.length ? 'The' : `${bare.length} of ${objects.length}`} objects in the matrix of group ${quoted(group.label)} have no \`id\``,
        subject: 'id',
      }
    }
  },
})
