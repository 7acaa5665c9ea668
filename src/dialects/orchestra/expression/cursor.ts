import type { Span } from '../../../text/source.ts'
import { type ProblemList, replaced, shown } from './problem.ts'
import { operatorOf, type Token } from './tokens.ts'

/** Brackets, signs and `not` may nest this deep. */
export const maxDepth = 64

/** A walk over tokens, with the problems found on the way. */
export interface Cursor {
  readonly tokens: readonly Token[]
  readonly problems: ProblemList
  /** The brackets that would close what is open, the innermost last. */
  readonly closers: string[]
  at: number
  depth: number
}

/** The token under the cursor; at the end, the `end` token. */
export function peek(cursor: Cursor, ahead = 0): Token {
  const index = Math.min(cursor.at + ahead, cursor.tokens.length - 1)
  const token = cursor.tokens[index]
  if (!token) throw new RangeError('A list of tokens has no end')
  return token
}

/** The token under the cursor, which moves on. */
export function take(cursor: Cursor): Token {
  const token = peek(cursor)
  if (token.kind !== 'end') cursor.at++
  return token
}

/** True where the token has exactly this text and is no quoted text. */
export function isAt(cursor: Cursor, text: string, ahead = 0): boolean {
  const token = peek(cursor, ahead)
  return (token.kind === 'operator' || token.kind === 'name') && token.text === text
}

/** True where the token is the operator, be it in another language's spelling. */
export function isOperator(cursor: Cursor, operator: string, ahead = 0): boolean {
  return operatorOf(peek(cursor, ahead)) === operator
}

/** Takes an operator and reports another language's spelling of it. */
export function takeOperator(cursor: Cursor): string {
  const token = take(cursor)
  const operator = operatorOf(token)
  if (operator !== token.text) {
    const spaced = operator === 'not' && peek(cursor).span.start === token.span.end ? 'not ' : operator
    cursor.problems.report(
      replaced(
        'operator',
        `Operator ${shown(token.text)} does not exist in expressions; use ${shown(operator)}`,
        token.span,
        spaced,
      ),
    )
  }
  return operator
}

/** Where the last token that was taken ends. */
export function endOfLast(cursor: Cursor): number {
  return cursor.tokens[cursor.at - 1]?.span.end ?? peek(cursor).span.start
}

/** From the start of a node to the last token that was taken. */
export function spanFrom(cursor: Cursor, start: number): Span {
  return { start, end: Math.max(start, endOfLast(cursor)) }
}
