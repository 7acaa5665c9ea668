import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Parameter } from '../../../model/pipeline.ts'
import { removeItem } from '../../../text/edit/list-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { type ListNode, type Node, nodeAt, textOf } from '../../../text/tree.ts'
import { listNames } from '../../../text/wording.ts'

export default defineRule({
  summary: 'Input options must be valid',
  why: 'The platform refuses options on inputs that are not of type string, an empty list, repeated options, and a default that is not one of them.',
  remedy: 'List each option once, on an input of type string, with the default among them.',
  severity: 'error',
  since: '0.1.0',
  about: ['parameter'],
  *check({ pipeline }) {
    const { document } = pipeline
    for (const parameter of pipeline.parameters) {
      const path = [...parameter.path, 'options']
      const options = nodeAt(document.root, path)
      if (options?.kind !== 'list') continue
      if (parameter.type !== '' && parameter.type !== 'string') {
        yield {
          at: { path, part: 'key' },
          message: `Input ${quoted(parameter.name)} has options, which only inputs of type string can have; this one is ${quoted(parameter.type)}`,
          subject: 'type',
        }
        continue
      }
      if (options.items.length === 0) {
        yield {
          at: { path, part: 'key' },
          message: `Input ${quoted(parameter.name)} has an empty list of options`,
          remedy: 'Add an option, or remove the key',
          subject: 'empty',
        }
        continue
      }
      for (const index of repeated(options)) {
        const fix = removeItem(document, [...path, index])
        yield {
          at: { path: [...path, index] },
          message: `Input ${quoted(parameter.name)} has the option ${quoted(String(scalarOf(options.items[index])))} twice`,
          subject: `repeated ${scalarOf(options.items[index])}`,
          ...(fix && { fix }),
        }
      }
      yield* defaultProblem(parameter, options)
    }
  },
})

function scalarOf(node: Node | undefined): string | number | boolean | null | undefined {
  return node?.kind === 'scalar' ? node.value : undefined
}

function repeated({ items }: ListNode): number[] {
  const seen = new Set<unknown>()
  return items.flatMap((item, index) => {
    const value = scalarOf(item)
    if (value === undefined || value === null) return []
    const isKnown = seen.has(value)
    seen.add(value)
    return isKnown ? [index] : []
  })
}

/** A default that is an expression may be anything. */
function* defaultProblem({ name, path, default: fallback }: Parameter, { items }: ListNode): Iterable<Problem> {
  const text = textOf(fallback)
  const texts = items.flatMap((item) => textOf(item) ?? [])
  if (text === undefined || text.includes('{{') || texts.includes(text) || texts.length < items.length) return
  yield {
    at: { path: [...path, 'default'] },
    message: `The default ${quoted(text)} of input ${quoted(name)} is not one of its options ${listNames(texts, 5)}`,
    remedy: 'Add the default to the options, or use one of the options as default',
    subject: 'default',
  }
}
