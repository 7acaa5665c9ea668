import { Later } from '../../../text/later.ts'
import type { Span } from '../../../text/source.ts'
import { type ProblemList, replaced, shown } from './problem.ts'

export interface StringToken {
  readonly kind: 'string'
  readonly text: string
  readonly span: Span
  /** The span without the quotes. */
  readonly inner: Span
  readonly value: string
  /** False where the closing quote is missing; the text then is guessed to end with its first word. */
  readonly closed: boolean
}

const singles = "'‘’‚‛`´"
const doubles = '"“”„‟'
// Copied out of a YAML text in single quotes, where a quote is written twice.
const doubled = new Later(() => /(''|"")([\p{L}\p{N}_-]+)\1/uy)
const wordPart = new Later(() => /[\p{L}\p{N}_-]*/uy)
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

/** The quoted text that begins at `at`, which holds a quote or a backslash with a quote after it. */
export function stringToken(text: string, at: number, limit: number, problems: ProblemList): StringToken {
  const twice = doubledToken(text, at, limit, problems)
  if (twice) return twice
  const escaped = text[at] === '\\'
  const start = escaped ? at + 2 : at + 1
  const opening = text[start - 1] ?? ''
  const isStraight = opening === '"' || opening === "'"
  const family = singles.includes(opening) ? singles : doubles
  const end = escaped ? escapedEnd(text, start, limit, opening) : plainEnd(text, start, limit, isStraight ? opening : family)
  if (end === undefined) return unclosedToken(text, at, start, limit, problems)
  const raw = text.slice(start, end)
  const span = { start: at, end: end + (escaped ? 2 : 1) }
  const value = escaped ? raw : decoded(raw)
  if (!isStraight) reportStrangeQuotes(value, span, problems)
  return { kind: 'string', text: text.slice(span.start, span.end), span, inner: { start, end }, value, closed: true }
}

function doubledToken(text: string, at: number, limit: number, problems: ProblemList): StringToken | undefined {
  if (text[at] !== text[at + 1]) return undefined
  doubled.value.lastIndex = at
  const [written, , value] = doubled.value.exec(text) ?? []
  if (written === undefined || value === undefined || at + written.length > limit) return undefined
  const span = { start: at, end: at + written.length }
  problems.report(replaced('quote', `The quotes of a text are doubled: ${shown(value)}`, span, `'${value}'`))
  return { kind: 'string', text: written, span, inner: { start: at + 2, end: span.end - 2 }, value, closed: true }
}

/** Where a text ends that one of `closing` closes. A backslash takes the next character along. */
function plainEnd(text: string, start: number, limit: number, closing: string): number | undefined {
  for (let at = start; at < limit; at++) {
    const character = text[at] ?? ''
    if (closing.includes(character)) return at
    if (character === '\\') at++
  }
  return undefined
}

/** Inside JSON that is itself a text, quotes carry a backslash; whether that is undone before evaluation is not documented. */
function escapedEnd(text: string, start: number, limit: number, quote: string): number | undefined {
  const end = text.indexOf(`\\${quote}`, start)
  return end === -1 || end + 2 > limit ? undefined : end
}

function unclosedToken(text: string, at: number, start: number, limit: number, problems: ProblemList): StringToken {
  problems.fail({ code: 'quote', message: 'A quoted text is never closed', within: { start: at, end: start } })
  wordPart.value.lastIndex = start
  const value = wordPart.value.exec(text)?.[0].slice(0, Math.max(0, limit - start)) ?? ''
  const end = start + value.length
  return { kind: 'string', text: text.slice(at, end), span: { start: at, end }, inner: { start, end }, value, closed: false }
}

function decoded(raw: string): string {
  return raw.includes('\\')
    ? raw.replace(/\\([\s\S])/g, (all, next: string) => escapes[next] ?? (/["'\\]/.test(next) ? next : all))
    : raw
}

function reportStrangeQuotes(value: string, span: Span, problems: ProblemList): void {
  const straight = value.includes("'") ? `"${value}"` : `'${value}'`
  problems.report(replaced('quote', `A text has quotes that expressions do not support: ${shown(value)}`, span, straight))
}
