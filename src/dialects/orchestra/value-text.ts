import { quoted } from '../../text/quote.ts'
import type { Node } from '../../text/tree.ts'
import { closest } from './suggest.ts'

/** Longer texts are not repeated in messages: they help no one, and may be none of the reader's business. */
const longestShownText = 40

/** Most values of a list that a message names. */
const mostNamed = 3

/** What a value is, for people: `the text "00:05:00"`, `the number 5`, `a list`. */
export function kindOf(node: Node | undefined): string {
  if (node === undefined) return 'missing'
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'a mapping'
  const { value } = node
  if (value === null) return 'empty'
  if (typeof value === 'string') return value.length <= longestShownText ? `the text ${quoted(value)}` : 'a text'
  return typeof value === 'number' ? `the number ${value}` : String(value)
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
}

/** The types that a schema allows, for people. `unit` goes with the number. */
export function expected(types: readonly string[], unit?: string): string {
  const words = types.filter((type) => type !== 'null').map((type) => typeWords[type] ?? type)
  return words.map((word) => (unit && word.endsWith('number') ? `${word} of ${unit}` : word)).join(' or ')
}

/** The few values nearest to a word, and how many more there are. */
export function someOf(word: string, values: readonly string[]): string {
  const shown = closest(word, values, mostNamed).map(quoted)
  const more = values.length - shown.length
  if (more > 0) return `${shown.join(', ')} or one of ${more} more`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}` : shown.join('')
}

/** The beginning of a list of keys, and how many more there are. */
export function someKeys(keys: readonly string[]): string {
  const shown = keys.slice(0, mostNamed).map(quoted)
  const more = keys.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}
