import type { ScalarNode } from '../../tree.ts'
import { tellEscapes } from '../scalar.ts'
import { unescaped } from './escapes.ts'
import { folded } from './folding.ts'
import { afterBlanks, type Reader } from './reader.ts'
import { sign } from './signs.ts'

/** Reads a quoted text whose lines are indented deeper than `column`. */
export function readQuoted(reader: Reader, column: number): ScalarNode | undefined {
  const { text, at: start } = reader
  const quote = text.charCodeAt(start)
  if (quote !== sign.doubleQuote && quote !== sign.singleQuote) return undefined
  const last = closingQuote(text, start, quote)
  if (last === -1) return undefined
  const inner = text.slice(start + 1, last)
  if (inner.includes('\n') && !isIndented(text, start, last, column)) return undefined
  const value = quotedValue(inner, quote)
  if (value === undefined) return undefined
  reader.at = last + 1
  const span = { start, end: last + 1 }
  if (quote === sign.singleQuote) return { kind: 'scalar', span, value, style: 'single' }
  if (reader.key === 'name') tellEscapes(reader, value, span)
  return { kind: 'scalar', span, value, style: 'double' }
}

/** The value of what stands between two quotes; undefined for rare escapes and wrong ones. */
export function quotedValue(inner: string, quote: number): string | undefined {
  return quote === sign.singleQuote ? singleValue(inner) : unescaped(inner)
}

/** Offset of the quote that closes the text which the one at `start` opens, or -1. */
export function closingQuote(text: string, start: number, quote: number): number {
  if (quote === sign.doubleQuote) {
    let end = text.indexOf('"', start + 1)
    while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
    return end
  }
  let end = text.indexOf("'", start + 1)
  while (end !== -1 && text.charCodeAt(end + 1) === sign.singleQuote) end = text.indexOf("'", end + 2)
  return end
}

function isEscaped(text: string, at: number): boolean {
  let before = at
  while (text.charCodeAt(before - 1) === sign.backslash) before--
  return (at - before) % 2 === 1
}

/** Whether all lines but the first and blank ones are indented deeper than `column`. */
function isIndented(text: string, start: number, end: number, column: number): boolean {
  for (let feed = text.indexOf('\n', start); feed !== -1 && feed < end; feed = text.indexOf('\n', feed + 1)) {
    const at = afterBlanks(text, feed + 1)
    if (at - feed - 1 <= column && text.charCodeAt(at) !== sign.lineFeed) return false
  }
  return true
}

function singleValue(inner: string): string {
  const text = inner.includes('\n') ? folded(inner) : inner
  return text.includes("''") ? text.replaceAll("''", "'") : text
}
