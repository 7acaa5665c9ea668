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
const word = /[\p{L}_][\p{L}\p{N}_$]*/uy
const number = /\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy
const template = /\u{FDD0}+/uy
const mark = /<=|>=|<>|!=|==|=>|::|\|\||\|>|[^\s]/y

/**
 * The tokens of an SQL text, without comments. Undefined where the text cannot be read the same way in every dialect: `\'`, comments that
 * begin with `#` or `//`, nested comments, Jinja, open quotes, parentheses that do not match, and texts of more than 20,000 characters.
 */
export function sqlTokens(text: string): readonly SqlToken[] | undefined {
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
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2)
    return end === -1 || text.slice(at + 2, end).includes('/*') ? undefined : end + 2
  }
  if (text[at] === '#' || text.startsWith('//', at)) return undefined
  return at + (matchAt(spaces, text, at) ?? matchAt(comment, text, at) ?? '').length
}

function tokenAt(text: string, at: number): SqlToken | undefined {
  const dollar = matchAt(/\$[a-z_]*\$/iy, text, at)
  if (dollar) {
    const end = text.indexOf(dollar, at + dollar.length)
    return end === -1
      ? undefined
      : {
          kind: 'string',
          text: text.slice(at + dollar.length, end),
          span: { start: at, end: end + dollar.length },
        }
  }
  const read = (kind: SqlToken['kind'], pattern: RegExp, shown: (found: string) => string): SqlToken | undefined => {
    const found = matchAt(pattern, text, at)
    return found === undefined ? undefined : { kind, text: shown(found), span: { start: at, end: at + found.length } }
  }
  const inner = (found: string) => found.slice(1, -1)
  const quotedToken = read('string', string, inner) ?? read('name', name, inner)
  if (quotedToken) return quotedToken
  // An open quote, or one behind a backslash.
  if (/['"`\\]/.test(text[at] ?? '')) return undefined
  const same = (found: string) => found
  return (
    read('word', word, (found) => found.toLowerCase()) ??
    read('number', number, same) ??
    read('template', template, same) ??
    read('mark', mark, same)
  )
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
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
export function sqlStatements(text: string): readonly (readonly SqlToken[])[] | undefined {
  const tokens = sqlTokens(text)
  return tokens && splitSql(tokens, (token) => isMark(token, ';')).filter((statement) => statement.length > 0)
}

/** True for one of these unquoted words. */
export function isWord(token: SqlToken | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.text)
}

/** True for one of these marks. */
export function isMark(token: SqlToken | undefined, ...marks: readonly string[]): boolean {
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
