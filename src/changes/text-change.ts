import { bounded, quoted } from '../text/quote.ts'
import { count } from '../text/wording.ts'
import { oneLine } from './values.ts'

/** A text that is longer, in one line, is told by the piece that differs. */
const longestWhole = 80
/** What is shown of a text on either side of the piece that differs. */
const margin = 18

/** How two texts differ. */
export interface TextChange {
  /** `was "a", now "b"`, or `line 3 of 14 was "a", now "b"`. */
  readonly words: string
  readonly from: string | null
  readonly to: string | null
  /** True where only white space differs. */
  readonly isBlank: boolean
}

/** `SQL`, `dbt commands`, `Python`, `JSON`; undefined for a text that is none of them. Told by how it begins. */
export function languageOf(text: string): string | undefined {
  const start = text.replace(/^(?:\s+|--[^\n]*\n|\/\*[\s\S]{0,2000}?\*\/)+/, '')
  if (
    /^(?:select|with|insert|update|delete|merge|create|drop|alter|truncate|copy|call|begin|grant|use)\s+[\w("'`$[*{]/i.test(start)
  )
    return 'SQL'
  if (/^dbt\s+[a-z-]+/.test(start)) return /[;\n]/.test(start.trim()) ? 'dbt commands' : 'dbt command'
  if (/^(?:import|from)\s+\w+|^def\s+\w+\(|^print\(/.test(start)) return 'Python'
  // Not the marks of an expression: {{ … }}, {% … %}, {# … #}.
  return /^(?!\{[{%#])[{[]\s*["{[\]}]/.test(start) ? 'JSON' : undefined
}

/** How two texts differ that are not the same; what is long, by its lines or by the piece that differs. */
export function textChange(before: string, after: string): TextChange {
  const isBlank = oneLine(before) === oneLine(after)
  const [was, is] = [linesIn(before), linesIn(after)]
  if (isBlank) return { words: 'differs in white space only', from: null, to: null, isBlank }
  if (was.length === 1 && is.length === 1) return { ...pieceChange(was[0] ?? '', is[0] ?? ''), isBlank }
  return { ...linesChange(was, is), isBlank }
}

/** Lines without blank ends; commands in one line that are separated by `;` count as lines. */
function linesIn(text: string): readonly string[] {
  const lines = text
    .trim()
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd())
  const [only = ''] = lines
  if (lines.length > 1 || !/^dbt\s/.test(only) || !only.includes(';') || only.length <= longestWhole) return lines
  return only.split(';').map((command) => command.trim())
}

/** `was "a", now "b"`: both whole where they are short, else around the piece that differs. */
function pieceChange(before: string, after: string) {
  const [was, is] = [oneLine(before), oneLine(after)]
  if (was.length <= longestWhole && is.length <= longestWhole) return changeWords(was, is)
  const start = sharedStart(was, is)
  const end = sharedEnd(was, is, start)
  return changeWords(around(was, start, was.length - end), around(is, start, is.length - end))
}

function changeWords(was: string, is: string) {
  const [from, to] = [quoted(was), quoted(is)]
  return {
    words: `was ${was === '' ? 'empty' : from}, now ${is === '' ? 'empty' : to}`,
    from: from.slice(1, -1),
    to: to.slice(1, -1),
  }
}

function around(text: string, from: number, to: number): string {
  const begin = from <= margin ? 0 : wordAfter(text, from - margin, from)
  const end = to + margin >= text.length ? text.length : wordBefore(text, to + margin, to)
  const piece = `${begin > 0 ? '…' : ''}${text.slice(begin, end)}`
  return end < text.length
    ? `${bounded(piece, longestWhole - 1)}${piece.length < longestWhole ? '…' : ''}`
    : bounded(piece, longestWhole)
}

/** The first word that begins within a stretch; its start where none does. */
function wordAfter(text: string, start: number, end: number): number {
  const blank = text.indexOf(' ', start)
  return blank === -1 || blank >= end ? start : blank + 1
}

function wordBefore(text: string, end: number, start: number): number {
  const blank = text.lastIndexOf(' ', end)
  return blank <= start ? end : blank
}

function sharedStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at++
  // Not in the middle of a word.
  while (at > 0 && /\w/.test(one[at - 1] ?? '')) at--
  return at
}

function sharedEnd(one: string, other: string, start: number): number {
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end++
  while (end > 0 && /\w/.test(one[one.length - end] ?? '')) end--
  return end
}

/** The lines between those that both begin and end with. */
function linesChange(was: readonly string[], is: readonly string[]) {
  let start = 0
  while (start < was.length && start < is.length && was[start] === is[start]) start++
  let end = 0
  while (end < Math.min(was.length, is.length) - start && was.at(-1 - end) === is.at(-1 - end)) end++
  const [old, fresh] = [was.slice(start, was.length - end), is.slice(start, is.length - end)]
  const [first = '', firstFresh = ''] = [old.find(isTelling), fresh.find(isTelling)]
  if (old.length === 0)
    return {
      words: `${count(fresh.length, 'line')} added${afterLine(start)}: ${excerpt(fresh)}`,
      from: null,
      to: short(firstFresh),
    }
  if (fresh.length === 0)
    return { words: `${count(old.length, 'line')} removed${afterLine(start)}: ${excerpt(old)}`, from: short(first), to: null }
  const at = old.findIndex((line, index) => oneLine(line) !== oneLine(fresh[index] ?? ''))
  const change = pieceChange(old[Math.max(0, at)] ?? '', fresh[Math.max(0, at)] ?? '')
  if (old.length === 1 && fresh.length === 1) return { ...change, words: `line ${start + 1} of ${is.length} ${change.words}` }
  const where =
    old.length === fresh.length
      ? `lines ${start + 1} to ${start + old.length} of ${is.length} changed`
      : `${count(old.length, 'line')} from line ${start + 1} on replaced by ${fresh.length}`
  return { ...change, words: `${where}, first ${change.words}` }
}

function isTelling(line: string): boolean {
  return line.trim() !== ''
}

function afterLine(line: number): string {
  return line === 0 ? ' at the top' : ` after line ${line}`
}

function excerpt(lines: readonly string[]): string {
  const telling = lines.filter(isTelling)
  const shown = telling.slice(0, 2).map((line) => quoted(oneLine(line)))
  return `${shown.join(', ')}${telling.length > 2 ? ', …' : ''}`
}

function short(line: string): string {
  return quoted(oneLine(line)).slice(1, -1)
}
