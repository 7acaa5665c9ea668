import type { Span } from '../source.ts'

/** What is shown in the place of a secret. */
export const mask = '•••••'

/** Characters of a value that give it away. */
const tellingStart = 12
/** Shorter values are too common to be told from words. */
const shortest = 6
/** Letters alone, as words, names of rules and keys of formats are. */
const wordLike = /^[A-Za-z]+(?:[-_. ][A-Za-z]+)*$/
const longestWord = 24
const fewDigits = /^[\d.:/-]{1,11}$/
/** Values with one start that are compared to their end; of more of them the rest of the word is hidden. */
const mostAlike = 64

/** True for a value that our own sentences may hold by chance. */
export function isCommon(value: string): boolean {
  return value.length < shortest || (wordLike.test(value) && value.length <= longestWord) || fewDigits.test(value)
}

/** Replaces pieces of a text, line by line so that the lines stay as many. */
export function withoutSpans(text: string, pieces: readonly { readonly within: Span }[]): string {
  if (pieces.length === 0) return text
  let shown = ''
  let at = 0
  for (const { start, end } of pieces.map(({ within }) => within).sort((one, other) => one.start - other.start)) {
    if (end <= at) continue
    const from = Math.max(at, start)
    shown += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]+/g, mask)
    at = end
  }
  return shown + text.slice(at)
}

/**
 * What replaces every one of `values` in a text, whole, or cut short with `…` as names in messages are. Words that our own sentences may hold
 * are replaced within double quotes only, where messages repeat a stranger. The time that it takes does not grow with the number of values.
 */
export function valueMask(values: Iterable<string>): (text: string) => string {
  const all = new Set(values)
  if (all.size === 0) return (text) => text
  const known = sorted(all)
  if (known.telling.size + known.short.size + known.common.size === 0) return (text) => text
  return (text) => inQuotes(anywhere(text, known), known.common)
}

interface Sorted {
  /** Values by their start. */
  readonly telling: ReadonlyMap<string, readonly string[]>
  readonly short: ReadonlySet<string>
  readonly common: ReadonlySet<string>
  /** By two characters, whether a value begins so. */
  readonly starts: Uint8Array
}

function sorted(values: ReadonlySet<string>): Sorted {
  const telling = new Map<string, string[]>()
  const short = new Set<string>()
  const common = new Set<string>()
  for (const value of values) {
    if (value.length < shortest) continue
    if (isCommon(value)) common.add(value)
    else if (value.length < tellingStart) short.add(value)
    else {
      const start = value.slice(0, tellingStart)
      const alike = telling.get(start)
      if (alike === undefined) telling.set(start, [value])
      else if (alike.length <= mostAlike) alike.push(value)
    }
  }
  const starts = new Uint8Array(1 << 16)
  for (const value of [...telling.keys(), ...short]) starts[pairAt(value, 0)] = 1
  return { telling, short, common, starts }
}

function anywhere(text: string, { telling, short, starts }: Sorted): string {
  if (telling.size + short.size === 0) return text
  let shown = ''
  let from = 0
  for (let at = 0; at + shortest <= text.length; ) {
    const length = starts[pairAt(text, at)] === 0 ? 0 : (longest(text, at, telling) ?? shortAt(text, at, short))
    if (length === 0) at++
    else {
      shown += text.slice(from, at) + mask
      at += length
      from = at
    }
  }
  return shown + text.slice(from)
}

/** Two characters as a number below 2^16. */
function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0xff) << 8) | (text.charCodeAt(at + 1) & 0xff)
}

/** Length of the value that begins here; undefined where there is none. */
function longest(text: string, at: number, telling: Sorted['telling']): number | undefined {
  const alike = telling.get(text.slice(at, at + tellingStart))
  if (alike === undefined) return undefined
  if (alike.length > mostAlike) return /^[^\s"'<>&;,]*/.exec(text.slice(at, at + 4000))?.[0].length
  const common = Math.max(...alike.map((value) => sharedLength(text, at, value)))
  return common === 0 ? undefined : common
}

/** The length of a value at this position; where the text is cut short, of as much of it as there is. */
function sharedLength(text: string, at: number, value: string): number {
  let length = tellingStart
  while (length < value.length && text[at + length] === value[length]) length++
  const isCut = at + length === text.length || text[at + length] === '…'
  return length === value.length || isCut ? length : 0
}

const wordCharacter = /[A-Za-z0-9]/

function shortAt(text: string, at: number, short: Sorted['short']): number {
  if (short.size === 0 || wordCharacter.test(text[at - 1] ?? '')) return 0
  for (let length = tellingStart - 1; length >= shortest; length--)
    if (!wordCharacter.test(text[at + length] ?? '') && short.has(text.slice(at, at + length))) return length
  return 0
}

function inQuotes(text: string, common: ReadonlySet<string>): string {
  if (common.size === 0 || !text.includes('"')) return text
  return text.replace(/"[^"]*"/g, (name) =>
    name.replace(/[A-Za-z0-9]+(?:[-_. :/]+[A-Za-z0-9]+)*/g, (words) => (common.has(words) ? mask : eachWord(words, common))),
  )
}

function eachWord(words: string, common: ReadonlySet<string>): string {
  return words.replace(/[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*/g, (word) => (common.has(word) ? mask : word))
}
