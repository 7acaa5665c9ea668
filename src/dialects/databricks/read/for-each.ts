import type { Node, ScalarNode } from '../../../text/tree.ts'
import { textIn, type Value } from './value.ts'

/** Longest text of inputs that is read; the service takes 10,000 characters. */
const longestInputs = 100_000

/** The items of a loop, where `inputs` is a JSON array; null where a run yields them. */
export function itemsIn(inputs: Value): readonly Node[] | null {
  const text = textIn(inputs)
  const array = text === undefined ? undefined : arrayIn(text)
  if (array === undefined || inputs.kind !== 'scalar') return null
  const span = inputs.node?.span ?? { start: 0, end: 0 }
  return array.map((item): ScalarNode => {
    const isPlain = typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean'
    return { kind: 'scalar', span, value: isPlain ? item : JSON.stringify(item), style: 'plain' }
  })
}

/** The array that a text is as JSON; undefined for anything else. */
export function arrayIn(text: string): readonly unknown[] | undefined {
  if (text.length > longestInputs || !/^\s*\[/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
