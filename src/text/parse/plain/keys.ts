import { tellEscapes, tellPlainKey } from '../scalar.ts'
import { closingQuote, quotedValue } from './quoted.ts'
import { afterBlanks, type Reader } from './reader.ts'
import { beginsPlain, isGap, isOnlyText, sign } from './signs.ts'

/** YAML has no longer keys on the line of their value. */
const longestKey = 1000

/** Offset of the colon behind the key that begins at the reader's place, or -1: the colon ends the line or has a blank behind it, and may have some before it. */
export function keyEnd({ text, at }: Reader): number {
  const unit = text.charCodeAt(at)
  if (unit === sign.doubleQuote || unit === sign.singleQuote) return quotedKeyEnd(text, at, unit)
  return unit !== sign.less && beginsPlain(unit, text.charCodeAt(at + 1)) ? plainKeyEnd(text, at) : -1
}

function plainKeyEnd(text: string, start: number): number {
  for (let at = start + 1; at - start <= longestKey; at++) {
    const unit = text.charCodeAt(at)
    if (unit > sign.colon) continue
    if (unit === sign.colon && isGap(text.charCodeAt(at + 1))) return at
    if (unit === sign.lineFeed || unit === sign.tab || Number.isNaN(unit)) return -1
    if (unit === sign.hash && text.charCodeAt(at - 1) === sign.blank) return -1
  }
  return -1
}

function quotedKeyEnd(text: string, start: number, quote: number): number {
  const last = closingQuote(text, start, quote)
  const end = last === -1 ? 0 : afterBlanks(text, last + 1)
  if (end === 0 || end - start > longestKey || text.charCodeAt(end) !== sign.colon || !isGap(text.charCodeAt(end + 1))) return -1
  const lineFeed = text.indexOf('\n', start)
  return lineFeed !== -1 && lineFeed < end ? -1 : end
}

/** Reads the key before the colon at an offset, goes to its end, and tells where readers see something else in it. */
export function readKey(reader: Reader, colon: number): string | undefined {
  const { text, at: start } = reader
  const end = beforeBlanks(text, colon)
  const unit = text.charCodeAt(start)
  reader.at = end
  if (unit === sign.doubleQuote || unit === sign.singleQuote) {
    const key = quotedValue(text.slice(start + 1, end - 1), unit)
    if (key !== undefined && unit === sign.doubleQuote) tellEscapes(reader, key, { start, end })
    return key
  }
  const key = text.slice(start, end)
  if (!isOnlyText(key)) tellPlainKey(reader, key, { start, end })
  return key
}

/** Offset behind the last unit before `end` that is no blank. */
function beforeBlanks(text: string, end: number): number {
  let at = end
  while (text.charCodeAt(at - 1) === sign.blank) at--
  return at
}
