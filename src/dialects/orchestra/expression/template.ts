import { oncePerText } from '../../../text/once-per-text.ts'
import type { Span } from '../../../text/source.ts'
import type { Expression } from './ast.ts'
import { barePlaceholdersIn } from './bare.ts'
import { type Piece, piecesOf } from './boundaries.ts'
import { nameProblemsIn } from './names.ts'
import { parseExpression } from './parse.ts'
import { shown, type TemplateProblem } from './problem.ts'

/** A text with expressions in it. Every index of the text is in exactly one part. */
export interface Template {
  readonly text: string
  readonly parts: readonly TemplatePart[]
  /** In the order of the text. */
  readonly problems: readonly TemplateProblem[]
}

export type TemplatePart = TextPart | ExpressionPart

export interface TextPart {
  readonly kind: 'text'
  readonly span: Span
}

export interface ExpressionPart {
  readonly kind: 'expression'
  /** With its delimiters. */
  readonly span: Span
  /** Between the delimiters. */
  readonly inner: Span
  /** False where `}}` is missing; `ast` then is what could be read before the next expression. */
  readonly closed: boolean
  readonly ast: Expression
}

/** Suggestions longer than this help no one. */
const longestSuggestion = 200

/** Expressions of one text that are read: far above what a person writes. */
const mostExpressions = 5000

/** Reads a decoded string. Text outside of expressions is judged only where an expression lacks its dollar sign. */
export const parseTemplate = oncePerText(readTemplate)

function readTemplate(text: string): Template {
  const parts: TemplatePart[] = []
  const problems: TemplateProblem[] = []
  let unclosed: Piece[] = []
  let left = mostExpressions
  for (const piece of piecesOf(text)) {
    if (piece.kind !== 'text' && left-- === 0) {
      const rest = { start: piece.span.start, end: text.length }
      parts.push({ kind: 'text', span: rest })
      const message = `The text contains more than ${mostExpressions} expressions; the rest is not checked`
      problems.push({ code: 'too-long', message, within: rest })
      break
    }
    const part = partOf(text, piece)
    parts.push(part.part)
    if (!piece.closed) unclosed.push(piece)
    else unclosed = flushed(text, unclosed, problems)
    for (const problem of part.problems) problems.push(problem)
  }
  flushed(text, unclosed, problems)
  return { text, parts, problems }
}

function partOf(text: string, piece: Piece): { part: TemplatePart; problems: readonly TemplateProblem[] } {
  const { span, inner, closed } = piece
  if (piece.kind === 'text') return { part: { kind: 'text', span }, problems: dollarProblems(text, span) }
  const { ast, problems } = parseExpression(text, inner)
  const part: TemplatePart = { kind: 'expression', span, inner, closed, ast }
  // Where the end is missing, it is the end that is to be fixed first.
  return { part, problems: closed ? checked(text, ast, problems) : [] }
}

/** Problems of structure and of names, in the order of the text. */
export function checked(text: string, ast: Expression, problems: readonly TemplateProblem[]): readonly TemplateProblem[] {
  return [...problems, ...nameProblemsIn(text, ast)].sort((a, b) => a.within.start - b.within.start)
}

/** Expressions that are opened one after the other without any close are one problem. Returns the empty list. */
function flushed(text: string, pieces: readonly Piece[], problems: TemplateProblem[]): Piece[] {
  const [first] = pieces
  if (first) problems.push(unclosedProblem(text, first, pieces.length))
  return []
}

function unclosedProblem(text: string, piece: Piece, count: number): TemplateProblem {
  const others = count > 1 ? `, and ${count - 1} more after it` : ''
  const message = `An expression is opened with \${{ and never closed with }}${others}`
  const brace = text.slice(piece.span.start, Math.min(piece.span.end, piece.span.start + longestSuggestion)).search(/[}\n]/)
  if (brace === -1 || text[piece.span.start + brace] !== '}' || count > 1) {
    return { code: 'unclosed', message, within: { start: piece.span.start, end: piece.inner.start } }
  }
  const within = { start: piece.span.start, end: piece.span.start + brace + 1 }
  return { code: 'unclosed', message, within, suggestion: `${text.slice(within.start, within.end)}}` }
}

function dollarProblems(text: string, span: Span): readonly TemplateProblem[] {
  return barePlaceholdersIn(text, span).flatMap(({ kind, span: within }): TemplateProblem[] => {
    if (kind !== 'orchestra') return []
    const written = text.slice(within.start, within.end)
    const message = `The dollar sign is missing, so ${shown(written)} is passed on as text`
    const problem: TemplateProblem = { code: 'missing-dollar', message, within }
    return [written.length < longestSuggestion ? { ...problem, suggestion: `$${written}` } : problem]
  })
}
