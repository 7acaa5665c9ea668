import type { Span } from '../source.ts'
import { type Look, mayMatch, traceOf } from './traces.ts'

const kind = '[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----'
const end = new RegExp(`-----END ${kind}`, 'g')
const trace = traceOf(['-----end'])
/** What quotes, indents and escapes put between the lines of a key. */
const lineBreak = '(?:\\s|\\\\{1,4}[nrt]|["\'+,#>|-]){1,40}'
/** A key that has an end, or else the lines that look like those of a key. */
const line = '(?:(?=[a-z0-9+/=]{0,128}[A-Z])[A-Za-z0-9+/=]{10,128}(?=\\s|\\\\|["\']|$)|[A-Z][A-Za-z-]{3,20}: [^\\n\\\\]{1,80})'
const body = `(?:(?:(?!-----BEGIN)[\\s\\S]){0,16000}?-----END ${kind}|(?:${lineBreak}${line}){0,400}(?:${lineBreak}[A-Za-z0-9+/]{1,80}={1,2})?)`

/** A private key from its first line on, in the second group. */
export const privateKey = new RegExp(`()(-----BEGIN ${kind}${body})`, 'g')
/** The lines of a key as PuTTY keeps it. */
export const puttyKey = new RegExp(
  `(\\bPrivate-Lines: \\d{1,3}${lineBreak})([A-Za-z0-9+/=]{10,128}(?:${lineBreak}${line}){0,400})`,
  'g',
)

const longestBreak = 60
const lastLine = new RegExp(`([A-Za-z0-9+/=]{16,128})${lineBreak}$`)

/** Keys whose first lines are cut off: the lines before a mark of an end, walked back one by one. */
export function beheadedKeysIn(look: Look): Span[] {
  const found: Span[] = []
  if (!mayMatch(look, trace)) return found
  const { text } = look
  end.lastIndex = 0
  for (let mark = end.exec(text); mark; mark = end.exec(text)) {
    let start = mark.index
    for (let match = lineBefore(text, start); match; match = lineBefore(text, start)) start -= match.length
    if (start < mark.index) found.push({ start, end: end.lastIndex })
  }
  return found
}

function lineBefore(text: string, at: number): string | undefined {
  return lastLine.exec(text.slice(Math.max(0, at - 128 - longestBreak), at))?.[0]
}
