import type { Node } from '../../tree.ts'
import { limits } from '../limits.ts'
import type { Telling } from '../walk-state.ts'
import { OpenEntries, OpenItems } from './open-lists.ts'
import { isGap, sign } from './signs.ts'

/** A node that has a name. What it costs to write it out is told too high, never too low. */
export interface Anchored {
  readonly node: Node
  readonly nodes: number
  readonly characters: number
}

/**
 * One pass over a text of the plain subset of YAML. Whatever is unusual ends it: its functions return undefined or false then, and the full
 * reader takes over. Mutable: it lives for one reading only.
 */
export interface Reader extends Telling {
  /** Offset of what is read next. */
  at: number
  /** Column of the content of a line, when `at` is where that begins; -1 at the end of the text. */
  column: number
  /** Collections that are open, and those of them in brackets. */
  depth: number
  brackets: number
  /** Lines so far that hold a comment alone. */
  comments: number
  /** Nodes so far, and lexemes of the full reader at most. */
  nodes: number
  tokens: number
  /** Nodes by their names. */
  readonly anchors: Map<string, Anchored | 'open'>
  /** Entries and items of the collections that are open. */
  readonly openEntries: OpenEntries
  readonly openItems: OpenItems
  aliases: number
  /** UTF-16 units of what aliases stand for. */
  aliased: number
  /** Offset of the content of the line behind the text that was read last, if that is known; -1 otherwise. */
  nextLine: number
  /** Offset of the colon behind the key at the reader's place, if that was looked for already; -1 otherwise. */
  keyEnd: number
  /** Where the value that was read last ends, if that was an alias; -1 otherwise. */
  aliasEnd: number
}

export function readerOf(text: string): Reader {
  return {
    text,
    problems: [],
    told: new Map(),
    key: '',
    at: 0,
    column: -1,
    depth: 0,
    brackets: 0,
    comments: 0,
    nodes: 0,
    tokens: 2,
    anchors: new Map(),
    openEntries: new OpenEntries(),
    openItems: new OpenItems(),
    aliases: 0,
    aliased: 0,
    nextLine: -1,
    keyEnd: -1,
    aliasEnd: -1,
  }
}

/** Far below the budget, so that the full reader alone decides what is too deep. */
const mostDepth = 40

/** True while the full reader would spend none of its budgets. */
export function isWithinLimits({ nodes, tokens, depth }: Reader): boolean {
  return nodes < limits.nodes && tokens < limits.tokens && depth < mostDepth
}

/** Goes from a line's end to the content of the next line that is neither blank nor a comment. False where a line is unusual. */
export function nextContent(reader: Reader): boolean {
  const { text } = reader
  let at = reader.at
  for (;;) {
    if (at >= text.length) return endOfText(reader)
    const start = text.charCodeAt(at) === sign.lineFeed ? at + 1 : at
    at = reader.nextLine > start ? reader.nextLine : start
    reader.nextLine = -1
    while (text.charCodeAt(at) === sign.blank) at++
    reader.tokens++
    const unit = text.charCodeAt(at)
    if (unit === sign.hash) {
      reader.comments++
      reader.tokens++
      at = lineEnd(text, at)
    } else if (unit !== sign.lineFeed && at < text.length) {
      reader.at = at
      reader.column = at - start
      return unit !== sign.tab && !(at === start && isMarker(text, at))
    }
  }
}

function endOfText(reader: Reader): true {
  reader.at = reader.text.length
  reader.column = -1
  return true
}

/** True for `---` and `...` at the beginning of a line. */
export function isMarker(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit !== sign.dash && unit !== sign.dot) return false
  return text.charCodeAt(at + 1) === unit && text.charCodeAt(at + 2) === unit && isGap(text.charCodeAt(at + 3))
}

/** Offset of the line feed at or behind `at`, or of the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

/** Offset of the first unit at or behind `at` that is no blank. */
export function afterBlanks(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === sign.blank) end++
  return end
}

/** Goes from the end of a value to the next content: only blanks and a comment may follow on its line. */
export function endLine(reader: Reader): boolean {
  const { text } = reader
  const at = afterBlanks(text, reader.at)
  const unit = text.charCodeAt(at)
  if (unit === sign.hash && text.charCodeAt(at - 1) === sign.blank) {
    reader.tokens++
    reader.at = lineEnd(text, at)
  } else if (unit === sign.lineFeed || at >= text.length) reader.at = at
  else return false
  return nextContent(reader)
}
