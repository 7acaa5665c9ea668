import type { Fix } from '../fix.ts'
import type { Span } from '../source.ts'

const entry = /^([ ]*(?:- +)*)(?:([\w.-]+|"[^"\\]*"|'[^']*')[ ]*:[ ]+)?/
/** A comment begins with a blank and `#`. */
const comment = /[ \t]+#.*$/
/** Indicators that open a text of several lines or a quoted one: such a value is not one line of plain text. */
const opensMore = /^["'|>]/

/** Longer lines are no one's slip, and the patterns here cost their square. */
const longestLine = 2000

/** The value on the line of an offset, up to its comment; undefined where it is not plainly one line of text at or around the offset. */
export function valueOnLine(text: string, offset: number): Span | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineFeed = text.indexOf('\n', offset)
  const lineEnd = lineFeed === -1 ? text.length : lineFeed
  if (lineEnd - lineStart > longestLine) return undefined
  const line = text.slice(lineStart, lineEnd)
  const [head = '', indent = ''] = entry.exec(line) ?? []
  const value = line.slice(head.length).replace(comment, '').trimEnd()
  const start = lineStart + head.length
  const end = start + value.length
  const isEntry = head.length > indent.length || indent.includes('-')
  if (!isEntry || value === '' || opensMore.test(value) || value.includes('\t') || offset < start || offset > end)
    return undefined
  return continues(text, lineFeed, indent.length) ? undefined : { start, end }
}

/** Whether the next line that is not blank is indented deeper than the key, so that it may belong to the value. */
function continues(text: string, lineFeed: number, indent: number): boolean {
  if (lineFeed === -1) return false
  const next = /^(?:[ \t]*\r?\n)*([ ]*)[^ \r\n]/.exec(text.slice(lineFeed + 1, lineFeed + 2000))
  return next !== null && (next[1]?.length ?? 0) > indent
}

/** A safe fix that puts a value into single quotes. */
export function quoteFix(text: string, span: Span): Fix {
  const value = text.slice(span.start, span.end)
  return { title: 'Put the value in quotes', safety: 'safe', edits: [{ span, text: `'${value.replaceAll("'", "''")}'` }] }
}

/** Why a value cannot stand without quotes, by the sign that it begins with; undefined for other signs. */
export function signMessage(value: string): string | undefined {
  if (value.startsWith('*')) return 'A value that begins with * is an alias in YAML; put the value in quotes if it is text'
  if (/^\?(?:\s|$)/.test(value))
    return 'A value that begins with ? and a space is a key in YAML, which is not allowed here; put the value in quotes'
  const sign = /^[@`%]/.exec(value)?.[0]
  return sign && `In YAML a value cannot start with ${sign}; put the value in quotes`
}
