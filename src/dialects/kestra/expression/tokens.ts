import type { Span } from '../../../text/source.ts'
import type { Fault } from './fault.ts'

/** `fault` is the last token of a text that cannot be cut further. */
export type TokenKind =
  | 'text'
  | 'print-start'
  | 'print-end'
  | 'tag-start'
  | 'tag-end'
  | 'name'
  | 'number'
  | 'string'
  | 'operator'
  | 'punctuation'
  | 'join-start'
  | 'join-end'
  | 'end'
  | 'fault'

export interface Token {
  readonly kind: TokenKind
  /** As it is written; a string without quotes and escapes. */
  readonly text: string
  readonly span: Span
  /** Of the kind `fault` only. */
  readonly fault?: Fault
}

/** The token as one of these. */
export function isToken(token: Token, kind: TokenKind, text?: string): boolean {
  return token.kind === kind && (text === undefined || token.text === text)
}
