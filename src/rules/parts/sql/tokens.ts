import { Later } from '../../../text/later.ts'
import { oncePerText } from '../../../text/once-per-text.ts'
import type { Span } from '../../../text/source.ts'

/**
 * One token of an SQL text. `word`: a keyword or an unquoted name, in lower case. `name`: a quoted name, without its quotes. `string`: a
 * literal, without its quotes. `template`: `${{ … }}` outside of literals and quoted names.
 */
export interface SqlToken {
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'mark' | 'template'
  readonly text: string
  readonly span: Span
}

/** Longer texts are not read. */
const longestText = 20_000
/** Stands for each character of a template while the text is read: templates may hold quotes. */
const masked = '\u{FDD0}'

const spaces = /\s+/y
const comment = /--[^\n]*/y
const string = /'[^'\\]*(?:(?:\\[^']|'')[^'\\]*)*'(?!')/y
const name = /"[^"]*(?:""[^"]*)*"(?!")|`[^`\n]*`|\[[^[\]'"\n]*\]/y
/** The classes of Unicode are made when the first text is read. */
const word = new Later(() => /[\p{L}_][\p{L}\p{N}_$]*/uy)
const number = /\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy
const template = /\u{FDD0}+/uy
const dollarQuote = /\$[a-z_]*\$/iy
const mark = /<=|>=|<>|!=|==|=>|::|\|\||\|>|[^\s]/y

/**
 * The tokens of an SQL text, without comments. Undefined where the text cannot be read the same way in every dialect: `\'`, comments that
 * begin with `#` or `//`, nested comments, Jinja, open quotes, parentheses that do not match, and texts of more than 20,000 characters.
 */
export const sqlTokens = oncePerText(read)

function read(text: string): readonly SqlToken[] | undefined {
  const readable = text.length <= longestText ? withoutTemplates(text) : undefined
  if (readable === undefined) return undefined
  const tokens: SqlToken[] = []
  let at = 0
  while (at < readable.length) {
    const end = endOfGap(readable, at)
    if (end === undefined) return undefined
    if (end > at) {
      at = end
      continue
    }
    const token = tokenAt(readable, at)
    if (!token) return undefined
    tokens.push(token)
    at = token.span.end
  }
  return isBalanced(tokens) ? tokens : undefined
}

function withoutTemplates(text: string): string | undefined {
  let readable = ''
  let at = 0
  for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', at)) {
    const end = text.indexOf('}}', start)
    if (end === -1) return undefined
    readable += text.slice(at, start) + masked.repeat(end + 2 - start)
    at = end + 2
  }
  readable += text.slice(at)
  return /\{[{%#]/.test(readable) ? undefined : readable
}

/** The end of blanks or of a comment; `at` where there is none, undefined where dialects differ. */
function endOfGap(text: string, at: number): number | undefined {
  const sign = text[at] ?? ''
  if (sign === '/') {
    if (text[at + 1] === '/') return undefined
    const end = text[at + 1] === '*' ? text.indexOf('*/', at + 2) : at
    if (end === at) return at
    return end === -1 || text.slice(at + 2, end).includes('/*') ? undefined : end + 2
  }
  if (sign === '#') return undefined
  if (sign === '-') return endOf(comment, text, at) ?? at
  return sign <= ' ' || sign > '~' ? (endOf(spaces, text, at) ?? at) : at
}

/** The only kinds of token that can begin with an ASCII sign; a sign that is not here is a mark, or begins nothing. */
const kindBySign = new Map<string, readonly Kind[]>([
  ...[...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_'].map((sign) => [sign, ['word']] as const),
  ...[...'0123456789'].map((sign) => [sign, ['number']] as const),
  ["'", ['string']],
  ['"', ['name']],
  ['`', ['name']],
  ['[', ['name', 'mark']],
  ['\\', []],
])
const markAlone = ['mark'] as const
const others = ['word', 'template', 'mark'] as const

type Kind = SqlToken['kind']

const patterns: Readonly<Record<Kind, RegExp>> = {
  get word() {
    return word.value
  },
  number,
  string,
  name,
  template,
  mark,
}

function tokenAt(text: string, at: number): SqlToken | undefined {
  const sign = text[at] ?? ''
  if (sign === '$') {
    const body = dollarQuoted(text, at)
    if (body !== null) return body
  }
  for (const kind of kindBySign.get(sign) ?? (sign <= '~' ? markAlone : others)) {
    const end = endOf(patterns[kind], text, at)
    if (end !== undefined) return { kind, text: shownAs(kind, text.slice(at, end)), span: { start: at, end } }
  }
  return undefined
}

/** `$$ … $$` and `$tag$ … $tag$`: undefined where it is not closed, null for anything else. */
function dollarQuoted(text: string, at: number): SqlToken | undefined | null {
  const start = endOf(dollarQuote, text, at)
  if (start === undefined) return null
  const end = text.indexOf(text.slice(at, start), start)
  if (end === -1) return undefined
  return { kind: 'string', text: text.slice(start, end), span: { start: at, end: end + start - at } }
}

function shownAs(kind: Kind, found: string): string {
  if (kind === 'string' || kind === 'name') return found.slice(1, -1)
  return kind === 'word' ? found.toLowerCase() : found
}

/** Where what a sticky pattern finds at an index ends. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function isBalanced(tokens: readonly SqlToken[]): boolean {
  let depth = 0
  for (const token of tokens) {
    depth += depthChange(token)
    if (depth < 0) return false
  }
  return depth === 0
}

/** 1 at an opening parenthesis, -1 at a closing one, else 0. */
export function depthChange({ kind, text }: SqlToken): number {
  if (kind !== 'mark') return 0
  return text === '(' ? 1 : text === ')' ? -1 : 0
}

/** The pieces of a list of tokens between tokens that stand outside of parentheses and separate. Pieces without tokens are kept. */
export function splitSql(
  tokens: readonly SqlToken[],
  separates: (token: SqlToken, index: number) => boolean,
): readonly (readonly SqlToken[])[] {
  const pieces: SqlToken[][] = [[]]
  let depth = 0
  tokens.forEach((token, index) => {
    depth += depthChange(token)
    if (depth === 0 && separates(token, index)) pieces.push([])
    else pieces[pieces.length - 1]?.push(token)
  })
  return pieces
}

/** The statements of an SQL text; undefined where it cannot be read for certain. */
export const sqlStatements = oncePerText((text): readonly (readonly SqlToken[])[] | undefined => {
  const tokens = sqlTokens(text)
  return tokens && splitSql(tokens, (token) => isMark(token, ';')).filter((statement) => statement.length > 0)
})

/** True for one of these unquoted words. Asked of each token, so that it makes no list; longer ones are for `isWordOf`. */
export function isWord(token: SqlToken | undefined, word: string, second?: string, third?: string, fourth?: string): boolean {
  return token?.kind === 'word' && isOneOf(token.text, word, second, third, fourth)
}

/** True for one of these marks. */
export function isMark(token: SqlToken | undefined, mark: string, second?: string, third?: string, fourth?: string): boolean {
  return token?.kind === 'mark' && isOneOf(token.text, mark, second, third, fourth)
}

function isOneOf(text: string, one: string, second?: string, third?: string, fourth?: string): boolean {
  return text === one || text === second || text === third || text === fourth
}

export function isWordOf(token: SqlToken | undefined, words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.text)
}

export function isMarkOf(token: SqlToken | undefined, marks: readonly string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.text)
}

/** The tokens between a parenthesis that opens at `open` and the one that closes it. */
export function insideParentheses(tokens: readonly SqlToken[], open: number): readonly SqlToken[] {
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    depth += depthChange(tokens[at] as SqlToken)
    if (depth === 0) return tokens.slice(open + 1, at)
  }
  return tokens.slice(open + 1)
}
