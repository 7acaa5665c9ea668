import { isOneIn } from '../offsets.ts'

/**
 * One look at a text tells most patterns that they need not search it: a pattern has a trace, words without which it cannot match. The look finds
 * all words of all traces in one pass, by their first three characters.
 */
export interface Trace {
  /** Of each group one word must be in the text. */
  readonly groups: readonly Group[]
}

interface Group {
  /** The numbers of its words as bits, thirty to a number. */
  readonly bits: readonly number[]
  /** A single sign, which is looked for by itself. */
  readonly sign: string | undefined
}

/** What one look has seen of a text. */
export interface Look {
  readonly text: string
  /** The words that are there, as in a group. */
  readonly bits: number[]
  /** Where a word begins like an issued credential. */
  readonly starts: number[]
  /** Where any of these is, in the order of the text. */
  readonly hits: number[]
}

/** A word of a trace, in small letters, with what stands beside it wherever its pattern matches. */
interface Bounded {
  readonly word: string
  /** The ASCII signs of which one comes right before it, and right behind it. What is no ASCII may stand there as well. Default: anything may. */
  readonly before?: string
  readonly after?: string
  /** True for one that is not written in capitals. */
  readonly isExact?: boolean
}

/** All have the same form: they are asked for at every third character. */
interface Word {
  readonly text: string
  readonly index: number
  readonly before: string | undefined
  readonly after: string | undefined
  readonly isExact: boolean
}

/** Blanks and line breaks, which stand for each other where lines are joined. */
export const gaps = ' \t\n\v\f\r'

const wordsByText = new Map<string, Word>()
/** Of a word that is the first of several: at the end of a line the others may follow on the next, where lines are joined. */
const atLineEnd = -1
const bitsOfNumber = 30
const mostNumbers = 4
/** The words that begin with the same three characters. */
const buckets: Word[][] = [[]]
/** By three characters, in which small and capital letters are alike: the bucket, and whether issued credentials begin so. */
const table = new Uint16Array(1 << 16)
const beginning = 1 << 15
/** Of what the table says of beginnings, what is so: others have the same place in it. */
const exactStarts = new Set<number>()

/**
 * The trace of a pattern: of each group one word must be in the text, in small or capital letters. Words are written in small letters; single signs
 * are groups of their own, and never the first.
 */
export function traceOf(...groups: readonly (readonly (string | Bounded)[])[]): Trace {
  return { groups: groups.map((words) => groupOf(words.map((word) => (typeof word === 'string' ? { word } : word)))) }
}

/** A trace that all texts have in which a pattern with one of these may match. */
export function anyOf(traces: readonly Trace[]): Trace {
  const bits = Array.from({ length: mostNumbers }, (_, at) =>
    traces.reduce((all, { groups }) => all | (groups[0]?.bits[at] ?? 0), 0),
  )
  return { groups: [{ bits, sign: undefined }] }
}

function groupOf(words: readonly Bounded[]): Group {
  const sign = words[0]?.word ?? ''
  if (sign.length === 1) return { bits: [], sign }
  const bits = Array.from({ length: mostNumbers }, () => 0)
  for (const word of words) note(bits, wordOf(word).index)
  return { bits, sign: undefined }
}

function note(bits: number[], index: number): void {
  const at = Math.floor(index / bitsOfNumber)
  bits[at] = (bits[at] ?? 0) | (1 << (index % bitsOfNumber))
}

function wordOf(bounded: Bounded): Word {
  const { word: text, before, after, isExact = false } = bounded
  const name = [text, before, after, isExact].join('\0')
  const known = wordsByText.get(name)
  if (known) return known
  const word: Word = { text, index: wordsByText.size, before, after, isExact }
  if (word.index >= mostNumbers * bitsOfNumber) throw new Error('More words than a look can tell apart')
  wordsByText.set(name, word)
  const blank = text.indexOf(' ')
  if (blank > 2) addTo(runAt(text, 0), { ...word, text: text.slice(0, blank), index: atLineEnd })
  // Any third character may follow a word of two.
  if (text.length > 2) addTo(runAt(text, 0), word)
  else for (const run of runsAfter(text)) addTo(run, word)
  return word
}

/** All runs of two characters and one more. */
function runsAfter(two: string): ReadonlySet<number> {
  const before = nextRun(nextRun(0, two.charCodeAt(0)), two.charCodeAt(1))
  const runs = new Set<number>()
  for (let third = 0; third < 128; third++) runs.add(nextRun(before, third))
  return runs
}

function addTo(run: number, word: Word): void {
  const entry = table[run] ?? 0
  const bucket = entry % beginning === 0 ? buckets.push([]) - 1 : entry % beginning
  buckets[bucket]?.push(word)
  table[run] = (entry & beginning) | bucket
}

/** Has each look note the words that begin with one of these texts of three characters, and continue as a credential may. */
export function lookForStarts(starts: Iterable<string>): void {
  for (const start of starts) {
    const run = runAt(start, 0)
    table[run] = (table[run] ?? 0) | beginning
    exactStarts.add(codeAt(start, 0))
  }
}

/** Three characters as a number; of what is no ASCII some other number. */
function codeAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 14) ^ (text.charCodeAt(at + 1) << 7) ^ text.charCodeAt(at + 2)
}

function runAt(text: string, at: number): number {
  return nextRun(nextRun(nextRun(0, text.charCodeAt(at)), text.charCodeAt(at + 1)), text.charCodeAt(at + 2))
}

/** The bit of 0x20 is all that small letters have and capital ones lack. What is three characters back is shifted out. */
function nextRun(run: number, unit: number): number {
  return ((run << 6) ^ ((unit & 0x7f) | 0x20)) & 0xffff
}

/** Looks at a text. */
export function lookAt(text: string): Look {
  const look = { text, bits: [0, 0, 0, 0], starts: [], hits: [] }
  let run = 0
  for (let at = 0; at < text.length; at++) {
    // As `nextRun` has it, of which each character of all texts would be a call.
    run = ((run << 6) ^ ((text.charCodeAt(at) & 0x7f) | 0x20)) & 0xffff
    const entry = table[run]
    if (entry !== 0 && at > 1) see(look, entry ?? 0, at - 2)
  }
  // A word of two characters may end the text.
  const last = table[nextRun(run, 0)] ?? 0
  if (last !== 0 && text.length > 1) see(look, last, text.length - 2)
  return look
}

function see({ text, bits, starts, hits }: Look, entry: number, at: number): void {
  let isHit = false
  if (
    entry >= beginning &&
    exactStarts.has(codeAt(text, at)) &&
    continues(text.charCodeAt(at + 3)) &&
    !isWordCharacter(text.charCodeAt(at - 1))
  ) {
    starts.push(at)
    isHit = true
  }
  const bucket = buckets[entry % beginning] ?? []
  for (let index = 0; index < bucket.length; index++) {
    const word = bucket[index]
    if (!word || !isAt(text, at, word.text) || !isBounded(text, at, word)) continue
    if (word.index !== atLineEnd) note(bits, word.index)
    isHit ||= word.index !== atLineEnd || endsLine(text, at + word.text.length)
  }
  if (isHit) hits.push(at)
}

function isBounded(text: string, at: number, { text: word, before, after, isExact }: Word): boolean {
  if (before !== undefined && !isOneOf(before, text.charCodeAt(at - 1))) return false
  if (after !== undefined && !isOneOf(after, text.charCodeAt(at + word.length))) return false
  return !isExact || text.startsWith(word, at)
}

function isOneOf(signs: string, unit: number): boolean {
  return unit > 0x7f || (!Number.isNaN(unit) && signs.includes(String.fromCharCode(unit)))
}

function endsLine(text: string, from: number): boolean {
  let at = from
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at++
  const unit = text.charCodeAt(at)
  return unit === 0x0a || unit === 0x0d
}

function isWordCharacter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
}

/** Whether a credential may continue so behind its first three characters. */
function continues(unit: number): boolean {
  return isWordCharacter(unit) || unit === 0x2d || unit === 0x2e || unit === 0x5f || unit === 0x7e
}

function isAt(text: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const unit = text.charCodeAt(at + index)
    const wanted = word.charCodeAt(index)
    if (unit !== wanted && !(unit >= 0x41 && unit <= 0x5a && unit + 0x20 === wanted)) return false
  }
  return true
}

/** Whether nothing that a trace or a credential begins with is in a part of the text. */
export function isBare({ hits }: Look, start: number, end: number): boolean {
  return !isOneIn(hits, start, end)
}

/** Whether a pattern with this trace may match. */
export function mayMatch(look: Look, { groups }: Trace): boolean {
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at]
    if (group && (group.sign === undefined ? !haveCommon(look.bits, group.bits) : !look.text.includes(group.sign))) return false
  }
  return true
}

function haveCommon(one: readonly number[], other: readonly number[]): boolean {
  for (let at = 0; at < mostNumbers; at++) if (((one[at] ?? 0) & (other[at] ?? 0)) !== 0) return true
  return false
}
