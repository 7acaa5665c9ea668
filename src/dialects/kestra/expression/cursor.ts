import type { Expression } from './ast.ts'
import { type Fault, Refusal, shown, TooDeep } from './fault.ts'
import { isToken, type Token, type TokenKind } from './tokens.ts'

/** Expressions and tags may nest this deep; deeper ones are not read. */
const deepest = 120

/** A walk over the tokens of a text. */
export interface Cursor {
  readonly tokens: readonly Token[]
  /** Reads an expression of operators that bind at least this strongly (default: all). */
  readonly read: (cursor: Cursor, weakest?: number) => Expression
  /** Names of the macros so far. */
  readonly macros: Set<string>
  at: number
  depth: number
}

/** The token under the cursor, or one after it; past the end, the last one. */
export function peek(cursor: Cursor, ahead = 0): Token {
  const token = cursor.tokens[Math.min(cursor.at + ahead, cursor.tokens.length - 1)]
  if (!token) throw new RangeError('A list of tokens has no end')
  return token
}

/** The token under the cursor, which moves on. */
export function take(cursor: Cursor): Token {
  const token = peek(cursor)
  cursor.at++
  return token
}

/** True where the token is of the kind, with that text. */
export function isAt(cursor: Cursor, kind: TokenKind, text?: string): boolean {
  return isToken(peek(cursor), kind, text)
}

/** Takes a token that must be there; `wanted` says in a message what it is. */
export function expect(cursor: Cursor, kind: TokenKind, text: string | undefined, wanted: string): Token {
  if (!isAt(cursor, kind, text)) throw unexpected(cursor, wanted)
  return take(cursor)
}

/** The refusal of the token under the cursor. */
export function unexpected(cursor: Cursor, wanted: string, more: Partial<Fault> = {}): Refusal {
  const token = peek(cursor)
  if (token.fault) return new Refusal(token.fault)
  if (token.kind !== 'end') {
    const what = token.kind === 'string' ? 'a text in quotes' : shown(token.text)
    return new Refusal({ message: `Unexpected ${what} in an expression; expected ${wanted}`, span: token.span, ...more })
  }
  return unfinished(cursor, wanted)
}

/** The text ends too early: what was opened last is never closed. */
function unfinished(cursor: Cursor, wanted: string): Refusal {
  const open = cursor.tokens.findLast(({ kind }) => kind === 'print-start' || kind === 'tag-start')
  const span = open?.span ?? peek(cursor).span
  const isClosed = cursor.tokens.some(
    ({ kind, span: { start } }) => (kind === 'print-end' || kind === 'tag-end') && start > span.start,
  )
  if (!open || isClosed) return new Refusal({ message: `The text ends too early; expected ${wanted}`, span })
  const [start, end] = open.kind === 'print-start' ? ['{{', '}}'] : ['{%', '%}']
  return new Refusal({ message: `An expression is opened with ${start} and never closed with ${end}`, span })
}

/** Reads something that may hold itself. */
export function nested<T>(cursor: Cursor, read: () => T): T {
  if (cursor.depth >= deepest) throw new TooDeep()
  cursor.depth++
  const result = read()
  cursor.depth--
  return result
}

/** Where the last token that was taken ends. */
export function endOfLast(cursor: Cursor): number {
  return cursor.tokens[cursor.at - 1]?.span.end ?? 0
}
