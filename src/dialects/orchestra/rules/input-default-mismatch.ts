import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import type { Node } from '../../../text/tree.ts'

const kindsByType: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['dict', 'a mapping'],
  ['list', 'a list'],
])

export default defineRule({
  summary: 'The default of an input should have the declared type',
  why: 'An expression that relies on the type gets another one: a comparison with a number is never true for the text of that number.',
  remedy: 'Write the default in the declared type, or change the declared type.',
  severity: 'warning',
  since: '0.1.0',
  about: ['parameter'],
  *check({ pipeline }) {
    for (const { name, path, type, default: fallback } of pipeline.parameters) {
      const declared = kindsByType.get(type)
      const given = fallback && kindOf(fallback)
      if (declared === undefined || given === undefined || given === declared) continue
      yield {
        at: { path: [...path, 'default'] },
        message: `Input ${quoted(name)} is declared as ${type}, but its default is ${given}`,
        subject: 'default',
        // What goes into a text is the same either way, unless zeros are lost.
        ...(type === 'string' && { severity: 'note' as const }),
      }
    }
  },
})

/** Undefined for null and for expressions, whose value is not known. */
function kindOf(node: Node): string | undefined {
  if (node.kind === 'map') return 'a mapping'
  if (node.kind === 'list') return 'a list'
  if (node.value === null || String(node.value).includes('{{')) return undefined
  if (typeof node.value === 'number') return 'a number'
  return typeof node.value === 'boolean' ? 'true or false' : 'a text'
}
