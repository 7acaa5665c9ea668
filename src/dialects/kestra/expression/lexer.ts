import { type Fault, shown } from './fault.ts'
import { characterFault } from './mistakes.ts'
import type { Token, TokenKind } from './tokens.ts'

/** What the lexer is in, the innermost last. */
type State = 'data' | 'tag' | 'print' | 'string' | 'join'

interface Lexer {
  readonly text: string
  readonly tokens: Token[]
  readonly states: State[]
  /** Open brackets, quotes and `#{`, with their places. */
  readonly open: { readonly mark: string; readonly at: number }[]
  at: number
}

/** Longest first, as the engine tries them; a letter or digit after a word makes it a name. */
const operator =
  /is not(?![a-zA-Z0-9_])|contains(?![a-zA-Z0-9_])|equals(?![a-zA-Z0-9_])|isIn(?![a-zA-Z0-9_])|\?\?\?|and(?![a-zA-Z0-9_])|not(?![a-zA-Z0-9_])|==|!=|>=|<=|\?\?|\.\.|is(?![a-zA-Z0-9_])|or(?![a-zA-Z0-9_])|[-+*/%|~<>]/y
const name = /[\p{L}_][\p{L}\p{Nd}_]*/uy
const long = /[0-9]+L/y
const number = /[0-9]+(?:\.[0-9]+)?/y
const plainString = /"[^#"\\]*(?:\\[\s\S][^#"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*'/y
const stringPart = /[^#"\\]*(?:(?:\\[\s\S]|#(?!\{))[^#"\\]*)*/y
const startMark = /\{\{|\{%|\{#/g
const verbatimStart = /[ \t\n\v\f\r]*verbatim[ \t\n\v\f\r]*-?%\}/y
const verbatimEnd = /\{%-?[ \t\n\v\f\r]*endverbatim[ \t\n\v\f\r]*-?%\}/g
const leadingTrim = /-[ \t\n\v\f\r]+/y
const printClose = /[ \t\n\v\f\r]*-?\}\}/y
const tagClose = /[ \t\n\v\f\r]*-?%\}/y
const joinClose = /[ \t\n\v\f\r]*\}/y

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Cuts a template as Pebble 4.1 does (`LexerImpl`), with the operators of Kestra. Every text yields tokens; the last is `end` or `fault`. */
export function tokensOf(text: string): readonly Token[] {
  const lexer: Lexer = { text, tokens: [], states: ['data'], open: [], at: 0 }
  while (lexer.at < text.length) {
    const fault = step(lexer)
    if (!fault) continue
    lexer.tokens.push({ kind: 'fault', text: '', span: fault.span, fault })
    return lexer.tokens
  }
  push(lexer, 'end', text.length, text.length)
  return lexer.tokens
}

function step(lexer: Lexer): Fault | undefined {
  switch (lexer.states.at(-1)) {
    case 'print':
      return closes(lexer, printClose, 'print-end') ? undefined : expressionToken(lexer)
    case 'tag':
      return closes(lexer, tagClose, 'tag-end') ? undefined : expressionToken(lexer)
    case 'string':
      return stringToken(lexer)
    case 'join':
      return joinToken(lexer)
    default:
      return data(lexer)
  }
}

function push(lexer: Lexer, kind: TokenKind, start: number, end: number, text = lexer.text.slice(start, end)): void {
  lexer.tokens.push({ kind, text, span: { start, end } })
  lexer.at = end
}

/** Where the pattern, which is tried at the present place only, ends; undefined where it does not match. */
function match({ text, at }: Lexer, pattern: RegExp): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** The next place of a pattern from the present one on. */
function find({ text, at }: Lexer, pattern: RegExp): { readonly start: number; readonly end: number } | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? { start: found.index, end: pattern.lastIndex } : undefined
}

function data(lexer: Lexer): Fault | undefined {
  const mark = find(lexer, startMark)
  const end = mark?.start ?? lexer.text.length
  if (end > lexer.at) push(lexer, 'text', lexer.at, end)
  if (!mark) return undefined
  const kind = lexer.text[mark.start + 1]
  lexer.at = mark.end
  lexer.at = match(lexer, leadingTrim) ?? mark.end
  if (kind === '#') return comment(lexer, mark.start)
  if (kind === '%') {
    const verbatim = match(lexer, verbatimStart)
    if (verbatim !== undefined) return verbatimText(lexer, mark.start, verbatim)
  }
  const { at } = lexer
  push(lexer, kind === '{' ? 'print-start' : 'tag-start', mark.start, mark.end)
  lexer.at = at
  lexer.states.push(kind === '{' ? 'print' : 'tag')
  return undefined
}

function comment(lexer: Lexer, start: number): Fault | undefined {
  const end = lexer.text.indexOf('#}', lexer.at)
  if (end === -1) {
    return { message: 'A comment is opened with {# and never closed with #}', span: { start, end: start + 2 } }
  }
  lexer.at = end + 2
  return undefined
}

function verbatimText(lexer: Lexer, start: number, from: number): Fault | undefined {
  lexer.at = from
  const end = find(lexer, verbatimEnd)
  if (!end) return { message: 'The tag "verbatim" is never closed with {% endverbatim %}', span: { start, end: from } }
  push(lexer, 'text', from, end.start)
  lexer.at = end.end
  return undefined
}

/** Marks end an expression only outside of brackets. */
function closes(lexer: Lexer, pattern: RegExp, kind: TokenKind): boolean {
  const end = lexer.open.length === 0 ? match(lexer, pattern) : undefined
  if (end === undefined) return false
  push(lexer, kind, end - 2, end)
  lexer.states.pop()
  return true
}

function joinToken(lexer: Lexer): Fault | undefined {
  const end = lexer.open.at(-1)?.mark === '#{' ? match(lexer, joinClose) : undefined
  if (end === undefined) return expressionToken(lexer)
  lexer.open.pop()
  push(lexer, 'join-end', end - 1, end)
  lexer.states.pop()
  return undefined
}

function stringToken(lexer: Lexer): Fault | undefined {
  const { text, at } = lexer
  if (text.startsWith('#{', at)) {
    lexer.open.push({ mark: '#{', at })
    push(lexer, 'join-start', at, at + 2)
    lexer.states.push('join')
    return undefined
  }
  const end = match(lexer, stringPart)
  if (end !== undefined && end > at) {
    push(lexer, 'string', at, end)
    return undefined
  }
  if (text[at] !== '"') return unclosedString(at)
  lexer.open.pop()
  lexer.states.pop()
  lexer.at = at + 1
  return undefined
}

function unclosedString(at: number): Fault {
  return { message: 'A text in an expression is never closed with its quote', span: { start: at, end: at + 1 } }
}

/** What Java calls white space beyond ASCII: no space that must not break (`Character.isWhitespace`). */
const wideBlank = /[\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/

function blankEnd({ text, at }: Lexer): number {
  let end = at
  while (end < text.length && isBlank(text.charCodeAt(end))) end++
  return end
}

function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31)
  return wideBlank.test(String.fromCharCode(code))
}

const kinds = [
  [operator, 'operator'],
  [name, 'name'],
  [long, 'number'],
  [number, 'number'],
] as const

function expressionToken(lexer: Lexer): Fault | undefined {
  lexer.at = blankEnd(lexer)
  const { text, at } = lexer
  if (at >= text.length) return undefined
  for (const [pattern, kind] of kinds) {
    const end = match(lexer, pattern)
    if (end === undefined) continue
    push(lexer, kind, at, end)
    return undefined
  }
  const character = text[at] ?? ''
  if ('()[]{}?:.,|='.includes(character)) return punctuation(lexer, character)
  const end = match(lexer, plainString)
  if (end !== undefined) {
    push(lexer, 'string', at, end, unescaped(text.slice(at, end)))
    return undefined
  }
  if (character === "'") return unclosedString(at)
  if (character !== '"') return characterFault(text, at)
  lexer.open.push({ mark: '"', at })
  lexer.states.push('string')
  lexer.at = at + 1
  return undefined
}

function punctuation(lexer: Lexer, character: string): Fault | undefined {
  const { at } = lexer
  const span = { start: at, end: at + 1 }
  if ('([{'.includes(character)) lexer.open.push({ mark: character, at })
  else if (')]}'.includes(character)) {
    const last = lexer.open.pop()
    if (!last) return { message: `Unexpected ${shown(character)} in an expression`, span }
    const expected = closing[last.mark]
    if (expected !== character) return unclosedBracket(last.mark, last.at)
  }
  push(lexer, 'punctuation', at, at + 1)
  return undefined
}

function unclosedBracket(mark: string, at: number): Fault {
  const expected = closing[mark]
  const span = { start: at, end: at + mark.length }
  return expected === undefined ? unclosedString(at) : { message: `${shown(mark)} is never closed with ${shown(expected)}`, span }
}

function unescaped(written: string): string {
  const quote = written[0] ?? ''
  return written.slice(1, -1).replaceAll(`\\${quote}`, quote)
}
