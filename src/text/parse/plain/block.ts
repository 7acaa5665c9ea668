import type { Span } from '../../source.ts'
import type { Merge, Node } from '../../tree.ts'
import { nothingAt } from '../walk-state.ts'
import { endOf, isMergeKey, merged, readAlias, readAnchored, sourcesOf } from './anchors.ts'
import { readBlockText } from './block-text.ts'
import { readFlow } from './flow.ts'
import { keyEnd, readKey } from './keys.ts'
import { readPlain } from './plain-text.ts'
import { readQuoted } from './quoted.ts'
import { afterBlanks, endLine, isWithinLimits, type Reader } from './reader.ts'
import { beginsPlain, isGap, sign } from './signs.ts'

/** Reads the collection that begins at the reader's place, in its column. Undefined where something is unusual. */
export function readCollection(reader: Reader): Node | undefined {
  return isItem(reader) ? readList(reader, reader.column) : readMap(reader, reader.column)
}

function isItem({ text, at }: Reader): boolean {
  return text.charCodeAt(at) === sign.dash && isGap(text.charCodeAt(at + 1))
}

function readMap(reader: Reader, column: number): Node | undefined {
  const start = reader.at
  const { openEntries } = reader
  const from = openEntries.size
  const outer = reader.key
  let merge: Merge | undefined
  let end = start
  reader.nodes++
  reader.depth++
  if (!isWithinLimits(reader)) return undefined
  do {
    const isMerge = isMergeKey(reader)
    const keySpan = isMerge ? readMergeKey(reader) : readEntryKey(reader)
    if (!keySpan || (isMerge && merge)) return undefined
    const { key } = reader
    const value = readValue(reader, column)
    if (!value) return undefined
    if (isMerge) {
      const sources = sourcesOf(reader, value)
      if (!sources) return undefined
      merge = { keySpan, sources }
    } else if (!openEntries.add({ key, keySpan, value, merged: false }, from)) return undefined
    end = endOf(reader, value)
  } while (reader.column === column)
  reader.depth--
  reader.key = outer
  if (reader.column > column) return undefined
  const span = { start, end }
  const entries = openEntries.take(from)
  return merge ? { kind: 'map', span, ...merged(entries, merge) } : { kind: 'map', span, entries }
}

function readMergeKey(reader: Reader): Span {
  const start = reader.at
  reader.key = '<<'
  reader.at = start + 3
  reader.tokens += 2
  return { start, end: start + 2 }
}

/** Reads a key and its colon, and keeps the key in the reader. */
function readEntryKey(reader: Reader): Span | undefined {
  const start = reader.at
  const colon = reader.keyEnd === -1 ? keyEnd(reader) : reader.keyEnd
  reader.keyEnd = -1
  const key = colon === -1 ? undefined : readKey(reader, colon)
  if (key === undefined) return undefined
  const keySpan = { start, end: reader.at }
  reader.key = key
  reader.at = colon + 1
  reader.tokens += keySpan.end === colon ? 2 : 3
  return keySpan
}

/** Reads what follows the colon of a key in `column`. A list may stand in the column of its key. */
function readValue(reader: Reader, column: number): Node | undefined {
  const { text } = reader
  const at = afterBlanks(text, reader.at)
  reader.at = at
  if (text.charCodeAt(at) === sign.ampersand) return readAnchored(reader, () => readValue(reader, column))
  if (!isLineEnd(reader)) return readInline(reader, column)
  const { comments } = reader
  if (!endLine(reader)) return undefined
  if (reader.column > column) return readBelow(reader, column, reader.comments > comments)
  return reader.column === column && isItem(reader) ? readList(reader, column) : emptyAt(reader, at)
}

function emptyAt(reader: Reader, at: number): Node {
  reader.nodes++
  return nothingAt(at)
}

/**
 * Reads a value on lines of its own, deeper than `column`. Behind a comment the full reader may let a scalar run on over lines that are indented
 * less, so that it alone reads one there.
 */
function readBelow(reader: Reader, column: number, isBehindComment: boolean): Node | undefined {
  if (isItem(reader)) return readList(reader, reader.column)
  reader.keyEnd = keyEnd(reader)
  if (reader.keyEnd !== -1 || isMergeKey(reader)) return readMap(reader, reader.column)
  return isBehindComment ? undefined : readInline(reader, column)
}

function readList(reader: Reader, column: number): Node | undefined {
  const start = reader.at
  const { openItems } = reader
  const from = openItems.size
  let end = start
  reader.nodes++
  reader.depth++
  if (!isWithinLimits(reader)) return undefined
  do {
    const item = readItem(reader, column)
    if (!item) return undefined
    end = endOf(reader, item)
    openItems.add(item)
  } while (reader.column === column && isItem(reader))
  reader.depth--
  return reader.column > column ? undefined : { kind: 'list', span: { start, end }, items: openItems.take(from) }
}

function readItem(reader: Reader, column: number): Node | undefined {
  const dash = reader.at
  const at = afterBlanks(reader.text, dash + 1)
  reader.tokens++
  reader.at = at
  // A name before a key on the same line is one of the key.
  if (reader.text.charCodeAt(at) === sign.ampersand) return readAnchored(reader, () => readLoneItem(reader, column))
  if (isLineEnd(reader)) return readNextLine(reader, column)
  reader.column = column + at - dash
  if (isItem(reader)) return readList(reader, reader.column)
  return readBelow(reader, column, false)
}

/** Reads an item that is no collection where it begins on the line of its dash. */
function readLoneItem(reader: Reader, column: number): Node | undefined {
  reader.at = afterBlanks(reader.text, reader.at)
  return isLineEnd(reader) ? readNextLine(reader, column) : readInline(reader, column)
}

function isLineEnd({ text, at }: Reader): boolean {
  const unit = text.charCodeAt(at)
  return unit === sign.lineFeed || unit === sign.hash || at >= text.length
}

/** Reads an item that has no more on the line of its dash. */
function readNextLine(reader: Reader, column: number): Node | undefined {
  const { comments, at } = reader
  if (!endLine(reader)) return undefined
  return reader.column > column ? readBelow(reader, column, reader.comments > comments) : emptyAt(reader, at)
}

/** Reads a scalar, or a collection in brackets, that belongs to a key or a dash in `column`. */
function readInline(reader: Reader, column: number): Node | undefined {
  const { text, at } = reader
  const unit = text.charCodeAt(at)
  reader.nodes++
  reader.tokens++
  if (beginsPlain(unit, text.charCodeAt(at + 1))) return readPlain(reader, column)
  if (unit === sign.star) return ended(reader, readAlias(reader))
  if (unit === sign.pipe || unit === sign.greater) return readBlockText(reader, column)
  const node = unit === sign.openBracket || unit === sign.openBrace ? readFlow(reader, column) : readQuoted(reader, column)
  return ended(reader, node)
}

function ended(reader: Reader, node: Node | undefined): Node | undefined {
  return node && endLine(reader) ? node : undefined
}
