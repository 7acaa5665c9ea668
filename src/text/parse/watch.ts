import type { TextProblem, TextProblemCode } from '../document.ts'
import type { Fix } from '../fix.ts'
import type { Span } from '../source.ts'
import { limits } from './limits.ts'

/** Why the lexer is stopped: a second document begins, or a budget is spent. */
export interface Stop {
  readonly reason: 'document' | 'budget'
  readonly problem: TextProblem
}

/** A defect of syntax that is seen in the lexemes. */
export interface Slip {
  readonly problem: TextProblem
  /** The parser loses its way here: what it says of the text after this place need not be so. */
  readonly derails: boolean
  /** Offset up to which other slips follow from this one. */
  readonly reach: number
}

/** What has been seen of a text, lexeme by lexeme. Mutable: it lives for one reading only. */
export interface Watch {
  readonly text: string
  readonly hasTabs: boolean
  /** Defects that stand for themselves. */
  readonly problems: TextProblem[]
  /** Defects of syntax, of which others may follow. */
  readonly slips: Slip[]
  readonly anchors: Set<string>
  /** The brackets that are open. */
  readonly brackets: { readonly sign: string; readonly offset: number }[]
  /** How many brackets the lexer has given up on: as many closing ones follow from that. */
  lostBrackets: number
  tokens: number
  aliases: number
  documents: number
  /** Anchors and tags since the last line break, and since anything else. */
  lineProperties: number
  properties: number
  previous: string
  inBlockScalar: boolean
  /** True after a `%YAML` line. */
  hasVersion: boolean
}

/** A watch at the start of `text`. */
export function watchOf(text: string): Watch {
  return {
    text,
    hasTabs: text.includes('\t'),
    problems: [],
    slips: [],
    anchors: new Set(),
    brackets: [],
    lostBrackets: 0,
    tokens: 0,
    aliases: 0,
    documents: 0,
    lineProperties: 0,
    properties: 0,
    previous: '',
    inBlockScalar: false,
    hasVersion: false,
  }
}

/** The span of a lexeme. */
export function spanAt(offset: number, lexeme: string): Span {
  return { start: offset, end: offset + lexeme.length }
}

/** Notes a defect that stands for itself. */
export function note(watch: Watch, code: TextProblemCode, message: string, span: Span, fix?: Fix): void {
  if (watch.problems.length < limits.problems) watch.problems.push({ code, message, span, ...(fix && { fix }) })
}

/** Notes a defect of syntax; `reach` is the offset up to which others follow from it. */
export function slip(watch: Watch, message: string, span: Span, { derails = false, reach = span.end } = {}): void {
  if (watch.slips.length < limits.problems) watch.slips.push({ problem: { code: 'syntax', message, span }, derails, reach })
}

/** The stop at a second document. */
export function secondDocument(offset: number): Stop {
  const message = 'Second document; the platform reads one document in each file, so move it to its own file'
  return { reason: 'document', problem: { code: 'several-documents', message, span: { start: offset, end: offset + 3 } } }
}

/** The stop where a budget is spent. */
export function overBudget(message: string, offset: number, code: TextProblemCode = 'too-large'): Stop {
  return { reason: 'budget', problem: { code, message, span: { start: offset, end: offset + 1 } } }
}
