import type { ScalarNode } from '../../tree.ts'
import { afterBlanks, lineEnd, nextContent, type Reader } from './reader.ts'
import { sign } from './signs.ts'

/**
 * Reads a literal or folded block text whose lines are indented deeper than `column`. Its header may say what becomes of the last line breaks, and
 * have a comment.
 */
export function readBlockText(reader: Reader, column: number): ScalarNode | undefined {
  const { text, at: start } = reader
  const isLiteral = text.charCodeAt(start) === sign.pipe
  const chomping = text.charCodeAt(start + 1)
  const isKept = chomping === sign.plus
  const first = afterHeader(text, start + (chomping === sign.dash || isKept ? 2 : 1))
  const lines = first === -1 ? undefined : linesFrom(reader, first, column)
  if (!lines) return undefined
  const body = isLiteral ? lines.parts.join('\n') : foldedLines(lines.parts)
  const value = chomping === sign.dash ? body : `${body}\n${isKept ? '\n'.repeat(lines.breaks) : ''}`
  reader.at = lines.end
  reader.tokens += 3
  if (!nextContent(reader)) return undefined
  return { kind: 'scalar', span: { start, end: lines.end }, value, style: isLiteral ? 'literal' : 'folded' }
}

/** Offset of the first line, or -1. */
function afterHeader(text: string, from: number): number {
  const at = afterBlanks(text, from)
  const end = text.charCodeAt(at) === sign.hash && at > from ? lineEnd(text, at) : at
  return text.charCodeAt(end) === sign.lineFeed ? end + 1 : -1
}

interface Lines {
  /** Without the indentation of the first line that is not blank, and without blank lines at the end. */
  readonly parts: string[]
  /** The line breaks of the blank lines at the end. */
  readonly breaks: number
  /** Offset at which the last line ends. */
  readonly end: number
}

/** Undefined where a blank line at the beginning or the end is longer than the indentation, and where there is no text. */
function linesFrom({ text }: Reader, first: number, column: number): Lines | undefined {
  const parts: string[] = []
  let [indent, longest, blanks, breaks, end] = [-1, 0, 0, 0, -1]
  for (let start = first; start < text.length; ) {
    const at = afterBlanks(text, start)
    const feed = lineEnd(text, at)
    if (at === feed) {
      longest = Math.max(longest, at - start)
      blanks++
      if (feed < text.length) breaks++
      parts.push(indent === -1 ? '' : text.slice(Math.min(at, start + indent), at))
    } else {
      if (indent === -1 && at - start > column && longest <= at - start) indent = at - start
      if (indent === -1) return undefined
      if (at - start < indent) break
      parts.push(text.slice(start + indent, feed))
      end = feed
      longest = blanks = breaks = 0
    }
    start = feed + 1
  }
  if (end === -1 || longest > indent) return undefined
  parts.length -= blanks
  return { parts, breaks, end }
}

/** Folds lines (YAML 1.2, section 8.1.3): lines that are indented more keep their breaks. */
function foldedLines(lines: readonly string[]): string {
  let text = ''
  let separator = ''
  let wasIndented = false
  let isStart = true
  for (const line of lines) {
    if (isStart && line === '') {
      text += '\n'
      continue
    }
    isStart = false
    const unit = line.charCodeAt(0)
    if (unit === sign.blank || unit === sign.tab) {
      if (separator === ' ') separator = '\n'
      else if (!wasIndented && separator === '\n') separator = '\n\n'
      text += separator + line
      separator = '\n'
      wasIndented = true
    } else if (line === '') {
      if (separator === '\n') text += '\n'
      else separator = '\n'
    } else {
      text += separator + line
      separator = ' '
      wasIndented = false
    }
  }
  return text
}
