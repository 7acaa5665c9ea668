import { flowAt } from './flow-cursor.ts'
import type { Span } from './source.ts'
import type { Path, Step } from './tree.ts'

/** Where a person writes in a YAML text, which need not be readable at that moment: told by columns, dashes and brackets alone. */
export interface Cursor {
  readonly offset: number
  /** The steps from the root to the mapping, item or value that is written in. */
  readonly path: Path
  /** `key`: at the beginning of an entry, or of an item that may become a text. `value`: behind a key, or inside of a text. */
  readonly position: 'key' | 'value'
  /** What stands between the beginning of the word and the cursor, without its opening quote. */
  readonly typed: string
  /** The word, the part behind the cursor included. */
  readonly span: Span
  /** For each step of the path, the root first, the entries of that mapping with the text behind their keys. */
  readonly levels: readonly ReadonlyMap<string, string>[]
  /** The text of the value up to the cursor: what an expression is looked for in. */
  readonly before: string
}

interface Frame {
  readonly column: number
  readonly kind: 'root' | 'key' | 'dash'
  readonly step: Step
  readonly entries: Map<string, string>
}

interface Token {
  readonly column: number
  readonly key: string | null
  /** What follows the colon, blanks removed. */
  readonly rest: string
}

/** Longer lines are no one's typing. */
const longestLine = 20_000

/** The cursor at an offset. Linear in the length of the text. */
export function cursorAt(text: string, offset: number): Cursor {
  const frames: Frame[] = [{ column: -1, kind: 'root', step: '', entries: new Map() }]
  const scan: Scan = { frames, block: null }
  let found: Cursor | undefined
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start)
    const holds = found === undefined && offset <= end
    if (holds) found = cursorIn(text, start, Math.max(start, offset), scan)
    else takeLine(scan, text.slice(start, end))
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return found ?? cursorIn(text, text.length, text.length, scan)
}

interface Scan {
  readonly frames: Frame[]
  /** The column of the key whose text of several lines is being passed. */
  block: number | null
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  if (end === -1) return text.length
  return end > start && text[end - 1] === '\r' ? end - 1 : end
}

/** Moves the frames past a line. */
function takeLine(scan: Scan, line: string): void {
  if (line.trim() === '' || isInBlock(scan, line) || line.length > longestLine) return
  for (const token of tokensIn(line)) take(scan, token)
}

function isInBlock(scan: Scan, line: string): boolean {
  if (scan.block === null) return false
  if (indentOf(line) > scan.block) return true
  scan.block = null
  return false
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function take(scan: Scan, { column, key, rest }: Token): void {
  const { frames } = scan
  let index = 0
  for (let top = topOf(frames); isClosedBy(top, column, key); top = topOf(frames)) {
    if (key === null && top.kind === 'dash' && top.column === column) index = Number(top.step) + 1
    frames.pop()
  }
  if (key !== null) topOf(frames).entries.set(key, rest)
  frames.push({ column, kind: key === null ? 'dash' : 'key', step: key ?? index, entries: new Map() })
  if (/^[|>][-+0-9]*(?:\s+#.*)?$/.test(rest)) scan.block = column
}

/** A dash may stand in the column of the key that it belongs to. */
function isClosedBy(top: Frame, column: number, key: string | null): boolean {
  if (top.kind === 'root' || top.column < column) return false
  return top.column > column || key !== null || top.kind === 'dash'
}

function topOf(frames: readonly Frame[]): Frame {
  return frames.at(-1) ?? { column: -1, kind: 'root', step: '', entries: new Map() }
}

const keyPattern = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#:'"[\]{},&*!|>%@`-][^:#]*?|-[^\s:#][^:#]*?)\s*:(?=\s|$)/

/** The dashes and the key at the beginning of a line. */
function* tokensIn(line: string): Iterable<Token> {
  let column = indentOf(line)
  let rest = line.slice(column)
  if (rest.startsWith('#')) return
  while (/^-(?:\s|$)/.test(rest)) {
    yield { column, key: null, rest: '' }
    const after = rest.slice(1).trimStart()
    column += rest.length - after.length
    rest = after
  }
  const key = keyPattern.exec(rest)
  if (key?.[1] !== undefined) yield { column, key: unquoted(key[1]), rest: withoutComment(rest.slice(key[0].length)) }
}

function withoutComment(text: string): string {
  const value = text.trim()
  return /^["']/.test(value) ? unquoted(value) : (value.split(/\s#/, 1)[0] ?? '').trimEnd()
}

function unquoted(text: string): string {
  return /^"[^"]*"$|^'[^']*'$/.test(text) ? text.slice(1, -1) : text
}

/** Reads the line up to the cursor. */
function cursorIn(text: string, start: number, offset: number, scan: Scan): Cursor {
  const line = text.slice(start, lineEnd(text, start))
  const written = text.slice(start, offset).slice(0, longestLine)
  const isBlock = scan.block !== null && (line.trim() === '' ? written.length > scan.block : indentOf(line) > scan.block)
  if (isBlock) return cursorOf(text, offset, scan.frames, { position: 'value', before: written, wordAt: written.length })
  scan.block = null
  const tokens = [...tokensIn(written)]
  for (const token of tokens) take(scan, token)
  const last = tokens.at(-1)
  const at = last ? contentStart(written, last) : indentOf(written)
  const frames = [...scan.frames]
  // Nothing closes what is still open but the column in which the word begins.
  if (last?.key == null) while (topOf(frames).column >= at && topOf(frames).kind !== 'root') frames.pop()
  const before = written.slice(at)
  const isValue = last?.key != null
  const flow = flowAt(before)
  const wordAt = flow ? at + flow.start : at + (before.length - before.trimStart().length)
  return cursorOf(text, offset, frames, {
    position: flow ? (flow.isKey ? 'key' : 'value') : isValue ? 'value' : 'key',
    before: flow ? before.slice(flow.start) : before,
    wordAt,
    ...(flow && { steps: flow.steps, entries: flow.entries }),
  })
}

function contentStart(written: string, { column, key }: Token): number {
  if (key === null) {
    const after = written.slice(column + 1)
    return column + 1 + (after.length - after.trimStart().length)
  }
  const match = keyPattern.exec(written.slice(column))
  const end = column + (match?.[0].length ?? 0)
  return end + (written.slice(end).length - written.slice(end).trimStart().length)
}

interface Written {
  readonly position: Cursor['position']
  readonly before: string
  /** Column at which the word begins. */
  readonly wordAt: number
  readonly steps?: Path
  readonly entries?: ReadonlyMap<string, string>
}

function cursorOf(text: string, offset: number, frames: readonly Frame[], written: Written): Cursor {
  const { position, steps = [], entries } = written
  const quote = /^["']/.test(written.before) ? 1 : 0
  const typed = written.before.slice(quote)
  const rest = /^[\w.@/+-]*/.exec(text.slice(offset, offset + 200))?.[0] ?? ''
  const levels: ReadonlyMap<string, string>[] = frames.map((frame) => frame.entries)
  for (const _ of steps) levels.push(new Map())
  if (entries) levels[levels.length - (position === 'key' ? 1 : 2)] = entries
  return {
    offset,
    path: [...frames.slice(1).map(({ step }) => step), ...steps],
    position,
    typed,
    span: { start: offset - typed.length, end: offset + rest.length },
    levels,
    before: written.before,
  }
}
