import type { Entries, Node, ScalarNode } from '../../tree.ts'
import { readAlias } from './anchors.ts'
import { readKey } from './keys.ts'
import { plainValue } from './plain-text.ts'
import { closingQuote, readQuoted } from './quoted.ts'
import { isWithinLimits, lineEnd, type Reader } from './reader.ts'
import { beginsPlain, isGap, sign } from './signs.ts'

/** Reads a collection in brackets that belongs to a key or a dash in `column`, up to its closing bracket. */
export function readFlow(reader: Reader, column: number): Node | undefined {
  const { text, at: start } = reader
  const isMap = text.charCodeAt(start) === sign.openBrace
  reader.depth++
  reader.brackets++
  reader.tokens++
  reader.at++
  if (!isWithinLimits(reader)) return undefined
  const outer = reader.key
  const entries = isMap ? readEntries(reader, column) : undefined
  const items = isMap ? undefined : readItems(reader, column)
  reader.depth--
  reader.brackets--
  reader.key = outer
  reader.at++
  const span = { start, end: reader.at }
  if (entries) return { kind: 'map', span, entries }
  return items && { kind: 'list', span, items }
}

function readItems(reader: Reader, column: number): readonly Node[] | undefined {
  const { openItems } = reader
  const from = openItems.size
  while (skipGap(reader, column)) {
    if (reader.text.charCodeAt(reader.at) === sign.closeBracket) return openItems.take(from)
    const item = readFlowValue(reader, column)
    if (!item || !endItem(reader, column, sign.closeBracket)) return undefined
    openItems.add(item)
  }
  return undefined
}

function readEntries(reader: Reader, column: number): Entries | undefined {
  const { openEntries } = reader
  const from = openEntries.size
  while (skipGap(reader, column)) {
    if (reader.text.charCodeAt(reader.at) === sign.closeBrace) return openEntries.take(from)
    const start = reader.at
    const key = readFlowKey(reader)
    if (key === undefined) return undefined
    const keySpan = { start, end: reader.at }
    reader.at++
    reader.tokens += 2
    reader.key = key
    const value = skipGap(reader, column) ? readFlowValue(reader, column) : undefined
    if (!value || !endItem(reader, column, sign.closeBrace)) return undefined
    if (!openEntries.add({ key, keySpan, value, merged: false }, from)) return undefined
  }
  return undefined
}

/** After an item comes a comma, which is skipped, or the closing bracket, which is not. */
function endItem(reader: Reader, column: number, closing: number): boolean {
  if (!skipGap(reader, column)) return false
  const unit = reader.text.charCodeAt(reader.at)
  if (unit === sign.comma) reader.at++
  return unit === sign.comma || unit === closing
}

function isBlankOrFeed(unit: number): boolean {
  return unit === sign.blank || unit === sign.lineFeed
}

/** Skips blanks, comments and line breaks. The lines are indented deeper than `column`; the last closing bracket may stand in it. */
function skipGap(reader: Reader, column: number): boolean {
  const { text } = reader
  let start = -1
  let { at } = reader
  for (; ; at++) {
    const unit = text.charCodeAt(at)
    if (unit === sign.lineFeed) {
      start = at + 1
      reader.tokens++
    } else if (unit === sign.hash && isBlankOrFeed(text.charCodeAt(at - 1))) {
      reader.tokens++
      at = lineEnd(text, at) - 1
    } else if (unit !== sign.blank) break
  }
  reader.at = at
  if (start === -1 || at - start > column) return at < text.length
  const unit = text.charCodeAt(at)
  return at - start === column && reader.brackets === 1 && (unit === sign.closeBracket || unit === sign.closeBrace)
}

function readFlowValue(reader: Reader, column: number): Node | undefined {
  const { text, at } = reader
  const unit = text.charCodeAt(at)
  reader.nodes++
  reader.tokens += 2
  if (unit === sign.openBracket || unit === sign.openBrace) return readFlow(reader, column)
  if (unit === sign.doubleQuote || unit === sign.singleQuote) return readQuoted(reader, column)
  return unit === sign.star ? readFlowAlias(reader) : readFlowPlain(reader)
}

function readFlowAlias(reader: Reader): Node | undefined {
  const node = readAlias(reader)
  reader.aliasEnd = -1
  return node
}

function readFlowPlain(reader: Reader): ScalarNode | undefined {
  const { text, at: start } = reader
  const end = flowPlainEnd(text, start)
  if (end === -1) return undefined
  const span = { start, end }
  const value = plainValue(reader, text.slice(start, end), span)
  reader.at = end
  return value === undefined ? undefined : { kind: 'scalar', span, value, style: 'plain' }
}

/** Where an unquoted text between brackets ends, without blanks; -1 where it is unusual: over several lines, or with signs that readers differ about. */
function flowPlainEnd(text: string, start: number): number {
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)]
  if (first === sign.colon || !beginsPlain(first, second) || (first === sign.dash && isFlowSign(second))) return -1
  let end = start
  for (let at = start; ; at++) {
    const unit = text.charCodeAt(at)
    switch (unit) {
      case sign.comma:
      case sign.closeBracket:
      case sign.closeBrace:
        return end
      case sign.lineFeed:
        return isFollowedBySign(text, at) ? end : -1
      case sign.blank:
        break
      case sign.colon:
        if (!isPlainColon(text.charCodeAt(at + 1))) return -1
        end = at + 1
        break
      case sign.hash:
        return text.charCodeAt(at - 1) === sign.blank && isFollowedBySign(text, lineEnd(text, at)) ? end : -1
      case sign.question:
      case sign.tab:
      case sign.openBracket:
      case sign.openBrace:
        return -1
      default:
        if (Number.isNaN(unit)) return -1
        end = at + 1
    }
  }
}

function isPlainColon(next: number): boolean {
  return !isGap(next) && !isFlowSign(next) && next !== sign.colon
}

function isFlowSign(unit: number): boolean {
  return (
    unit === sign.comma ||
    unit === sign.closeBracket ||
    unit === sign.closeBrace ||
    unit === sign.openBracket ||
    unit === sign.openBrace
  )
}

/** Whether a comma or a closing bracket is the next thing behind the line feed at `at`, comments aside. */
function isFollowedBySign(text: string, at: number): boolean {
  let next = at
  while (isBlankOrFeed(text.charCodeAt(next)) || text.charCodeAt(next) === sign.hash)
    next = text.charCodeAt(next) === sign.hash ? lineEnd(text, next) : next + 1
  const unit = text.charCodeAt(next)
  return unit === sign.comma || unit === sign.closeBracket || unit === sign.closeBrace
}

/** Reads a key up to its colon, which has a gap behind it unless the key is quoted. */
function readFlowKey(reader: Reader): string | undefined {
  const { text, at } = reader
  const unit = text.charCodeAt(at)
  const isQuoted = unit === sign.doubleQuote || unit === sign.singleQuote
  const end = isQuoted ? closingQuote(text, at, unit) + 1 : flowKeyEnd(text, at)
  if (end <= 0 || end - at > 1000 || text.charCodeAt(end) !== sign.colon || text.slice(at, end).includes('\n')) return undefined
  return readKey(reader, end)
}

/** Offset of the colon behind an unquoted key between brackets, or -1. */
function flowKeyEnd(text: string, start: number): number {
  const pattern = /[\w$./-]+(?: [\w$./-]+)*(?=:[ \n])/y
  pattern.lastIndex = start
  return beginsPlain(text.charCodeAt(start), text.charCodeAt(start + 1)) && pattern.test(text) ? pattern.lastIndex : -1
}
