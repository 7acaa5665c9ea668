import { defineRule } from '../../../engine/rule.ts'
import { matricesOf } from '../../../rules/parts/matrices.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, type Node } from '../../../text/tree.ts'

export default defineRule({
  summary: 'Objects of a matrix should have unique ids',
  why: 'Two runs with the same `id` look identical; usually the second object is an unfinished copy.',
  remedy: 'Give the object another `id`, or remove the copy.',
  severity: 'warning',
  since: '0.1.0',
  about: ['fan-out'],
  *check({ pipeline }) {
    for (const { group, input } of matricesOf(pipeline)) {
      const first = new Map<string, number>()
      for (const [index, item] of (input.items ?? []).entries()) {
        const id = idOf(item)
        if (id === undefined) continue
        const earlier = first.get(id)
        if (earlier === undefined) first.set(id, index)
        else
          yield {
            at: { path: [...input.path, index, 'id'], part: 'value' },
            message: `Two objects in the matrix of group ${quoted(group.label)} have the id ${quoted(id)}`,
            subject: id,
            related: [{ at: { path: [...input.path, earlier, 'id'] }, message: 'first used here' }],
          }
      }
    }
  },
})

function idOf(item: Node): string | undefined {
  const id = childOf(item, 'id')
  return id?.kind === 'scalar' && id.value !== null && !String(id.value).includes('{{') ? String(id.value) : undefined
}
