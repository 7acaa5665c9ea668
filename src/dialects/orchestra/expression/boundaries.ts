import type { Span } from '../../../text/source.ts'

/** A piece of a template: text, or an expression with its delimiters. */
export interface Piece {
  readonly kind: 'text' | 'expression'
  readonly span: Span
  /** What is between the delimiters; for text, the text. */
  readonly inner: Span
  /** False for an expression that is never closed: it ends before the next one or with the text. */
  readonly closed: boolean
}

const opening = '${{'

/**
 * Cuts a text into literal text and `${{ … }}`. Linear: every character is looked at twice at most.
 * `}}` in a quoted text or in a dict does not close; where that reading leads nowhere, the first plain `}}` closes.
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (let open = text.indexOf(opening); open !== -1; open = text.indexOf(opening, at)) {
    if (open > at) pieces.push(textPiece(at, open))
    const piece = expressionPiece(text, open)
    pieces.push(piece)
    at = piece.span.end
  }
  if (at < text.length) pieces.push(textPiece(at, text.length))
  return pieces
}

function textPiece(start: number, end: number): Piece {
  return { kind: 'text', span: { start, end }, inner: { start, end }, closed: true }
}

function expressionPiece(text: string, open: number): Piece {
  const start = open + opening.length
  const { close, limit } = closingOf(text, start)
  const end = close ?? limit
  return {
    kind: 'expression',
    span: { start: open, end: close === undefined ? limit : close + 2 },
    inner: { start, end },
    closed: close !== undefined,
  }
}

/** Where the expression that begins at `start` closes. Without a close, `limit` is where it can reach at most. */
function closingOf(text: string, start: number): { close: number | undefined; limit: number } {
  let braces = 0
  let plain: number | undefined
  let at = start
  while (at < text.length) {
    const character = text[at] ?? ''
    if (character === '$' && text.startsWith(opening, at)) break
    if (character === '"' || character === "'") {
      const quote = quoteEnd(text, at)
      plain ??= quote.plain
      at = quote.end
      continue
    }
    if (character === '}' && text[at + 1] === '}') {
      if (braces === 0) return { close: at, limit: at }
      plain ??= at
    }
    if (character === '{') braces++
    if (character === '}') braces = Math.max(0, braces - 1)
    at++
  }
  return { close: plain, limit: at }
}

/** The end of a quoted text, or of what it can cover at most, and the first `}}` in it. */
function quoteEnd(text: string, open: number): { end: number; plain: number | undefined } {
  const quote = text[open]
  // A text that begins with an escaped quote, inside JSON, ends with an escaped quote.
  const escaped = text[open - 1] === '\\'
  let plain: number | undefined
  let at = open + 1
  for (; at < text.length; at++) {
    const character = text[at]
    if (character === quote && (!escaped || text[at - 1] === '\\')) return { end: at + 1, plain }
    if (character === '\\' && !escaped) at++
    else if (character === '}' && text[at + 1] === '}') plain ??= at
    else if (character === '$' && text.startsWith(opening, at)) return { end: at, plain }
  }
  return { end: Math.min(at, text.length), plain }
}
