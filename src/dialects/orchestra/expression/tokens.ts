import type { Span } from '../../../text/source.ts'
import { type ProblemList, replaced, shown } from './problem.ts'
import { type StringToken, stringToken } from './quotes.ts'

export type Token =
  | { readonly kind: 'name' | 'operator' | 'end'; readonly text: string; readonly span: Span }
  | { readonly kind: 'number'; readonly text: string; readonly span: Span; readonly value: number }
  | StringToken

// Every pattern is sticky and has one way to match, so that reading is linear.
const blank = /[ \t\r\n\f\v]+/y
const foreignBlank = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/y
const operator = /===|!==|==|!=|<=|>=|<>|=>|=<|&&|\|\||\*\*|\/\/|[-+*/%<>=!&|()[\]{},.:]/y
const quote = /\\["']|["'`´‘’‚‛“”„‟]/y

interface WordPatterns {
  readonly name: RegExp
  readonly number: RegExp
  readonly uuid: RegExp
  readonly word: RegExp
}

const wordPatterns = new Map<boolean, WordPatterns>()

/** The classes of all scripts take a third of a millisecond each to compile: a text in ASCII does with those of ASCII. */
function wordPatternsFor(text: string): WordPatterns {
  const isAscii = !/[^\0-\x7f]/.test(text)
  const known = wordPatterns.get(isAscii)
  if (known) return known
  const letter = isAscii ? 'A-Za-z' : '\\p{L}'
  const part = isAscii ? 'A-Za-z0-9_' : '\\p{L}\\p{N}_'
  const hex = '[\\dA-Fa-f]'
  const patterns = {
    name: new RegExp(`[${letter}_][${part}]*`, 'uy'),
    number: new RegExp(`(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?(?![${part}])`, 'uy'),
    uuid: new RegExp(`${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}(?![${part}-])`, 'uy'),
    word: new RegExp(`[${part}]+(?:-[${part}]+)*`, 'uy'),
  }
  wordPatterns.set(isAscii, patterns)
  return patterns
}

/** Operators of other languages and what they are called here. */
const foreignOperators: ReadonlyMap<string, string> = new Map([
  ['=', '=='],
  ['===', '=='],
  ['!==', '!='],
  ['<>', '!='],
  ['=>', '>='],
  ['=<', '<='],
  ['&&', 'and'],
  ['&', 'and'],
  ['||', 'or'],
  ['!', 'not'],
])
const keywords: ReadonlySet<string> = new Set(['and', 'or', 'not', 'in', 'is'])

/** Names, texts and signs of one expression that are read: far above what a person writes. */
const mostTokens = 25_000

/** Cuts an expression into tokens; the last one is `end`. Blanks are left out. Reports what no token can be made of. */
export function tokensOf(text: string, span: Span, problems: ProblemList): readonly Token[] {
  const tokens: Token[] = []
  let at = span.start
  // After a quote without a partner the other quotes are not paired either.
  let readsQuotes = true
  let braces = 0
  const patterns = wordPatternsFor(text.slice(span.start, span.end))
  while (at < span.end) {
    const token = tokenAt({ text, at, limit: span.end, patterns, previous: tokens.at(-1), readsQuotes, problems })
    if (token.kind === 'string' && !token.closed) readsQuotes = false
    if (token.kind === 'operator') braces = bracesAfter(token, braces, problems)
    if (token.kind !== 'blank') tokens.push(token)
    at = Math.max(token.span.end, at + 1)
    if (tokens.length < mostTokens || at >= span.end) continue
    const message = `The expression has more than ${mostTokens} parts; the rest is not checked`
    problems.fail({ code: 'too-long', message, within: { start: at, end: span.end } })
    break
  }
  tokens.push({ kind: 'end', text: '', span: { start: span.end, end: span.end } })
  return tokens
}

/** Counts open braces. One that closes nothing was meant to close the expression. */
function bracesAfter(token: Token, braces: number, problems: ProblemList): number {
  if (token.text === '{') return braces + 1
  if (token.text !== '}') return braces
  if (braces === 0) problems.fail(replaced('unclosed', 'An expression must be closed with two braces', token.span, '}}'))
  return Math.max(0, braces - 1)
}

interface Reading {
  readonly text: string
  readonly at: number
  readonly limit: number
  readonly patterns: WordPatterns
  readonly previous: Token | undefined
  readonly readsQuotes: boolean
  readonly problems: ProblemList
}

/** What is passed over. */
interface Blank {
  readonly kind: 'blank'
  readonly span: Span
}

/** The token or blank at `at`. */
function tokenAt(reading: Reading): Token | Blank {
  const { text, at, limit, problems } = reading
  const matched = (pattern: RegExp): Span | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    return found ? { start: at, end: Math.min(limit, at + found[0].length) } : undefined
  }
  const skipped = matched(blank)
  if (skipped) return { kind: 'blank', span: skipped }
  const strange = matched(foreignBlank)
  if (strange) return strangeBlank(strange, problems)
  const quoted = matched(quote)
  if (quoted) return reading.readsQuotes ? stringToken(text, at, limit, problems) : { kind: 'blank', span: quoted }
  return wordToken(reading, matched) ?? operatorToken(text, matched) ?? unknownCharacter(text, at, problems)
}

function strangeBlank(span: Span, problems: ProblemList): Blank {
  problems.report(replaced('syntax', 'A space is not an ordinary space character', span, ' '))
  return { kind: 'blank', span }
}

type Matcher = (pattern: RegExp) => Span | undefined

function wordToken({ text, patterns, previous, problems }: Reading, matched: Matcher): Token | undefined {
  const id = matched(patterns.uuid)
  if (id) return unquotedToken(text, id, previous, problems)
  const named = matched(patterns.name)
  if (named) return { kind: 'name', text: text.slice(named.start, named.end), span: named }
  // After a value, a dot begins a member and no fraction.
  const isMember = text[matched(operator)?.start ?? -1] === '.' && previous !== undefined && isValueEnd(previous)
  const digits = isMember ? undefined : matched(patterns.number)
  if (digits) {
    const written = text.slice(digits.start, digits.end)
    return { kind: 'number', text: written, span: digits, value: Number(written) }
  }
  const mixed = matched(patterns.word)
  return mixed ? unquotedToken(text, mixed, previous, problems) : undefined
}

function isValueEnd(token: Token): boolean {
  return token.kind === 'name' || token.kind === 'string' || token.text === ')' || token.text === ']'
}

function unquotedToken(text: string, span: Span, previous: Token | undefined, problems: ProblemList): Token {
  const value = text.slice(span.start, span.end)
  const isMember = previous?.text === '.'
  const within = isMember ? { start: previous.span.start, end: span.end } : span
  problems.report(replaced('quote', `A text is not in quotes: ${shown(value)}`, within, isMember ? `['${value}']` : `'${value}'`))
  return { kind: 'string', text: value, span, inner: span, value, closed: true }
}

function operatorToken(text: string, matched: Matcher): Token | undefined {
  const span = matched(operator)
  return span && { kind: 'operator', text: text.slice(span.start, span.end), span }
}

function unknownCharacter(text: string, at: number, problems: ProblemList): Blank {
  const code = text.codePointAt(at) ?? 0
  const character = String.fromCodePoint(code)
  const span = { start: at, end: at + character.length }
  const label = /[\p{C}\p{Z}]/u.test(character) ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : shown(character)
  problems.fail({ code: 'syntax', message: `A character is not valid in an expression: ${label}`, within: span })
  return { kind: 'blank', span }
}

/** The operator that a token of another language stands for; the token's own text otherwise. */
export function operatorOf(token: Token): string {
  if (token.kind === 'operator') return foreignOperators.get(token.text) ?? token.text
  if (token.kind !== 'name') return ''
  const lower = token.text.toLowerCase()
  return keywords.has(lower) ? lower : ''
}
