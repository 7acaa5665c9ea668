import { otherKeyOf } from '../yaml11.ts'
import { closingQuote } from './quoted.ts'
import type { Reader } from './reader.ts'
import { beginsPlain, isGap, sign } from './signs.ts'

/** YAML has no longer keys on the line of their value. */
const longestKey = 1000

/**
 * Reads a key of a block mapping up to its colon, which ends the line or has a blank behind it. Undefined for another text, and for a key that
 * readers see differently.
 */
export function readKey(reader: Reader): string | undefined {
  const { text, at } = reader
  const unit = text.charCodeAt(at)
  if (unit === sign.doubleQuote || unit === sign.singleQuote) return quotedKey(reader, unit)
  const end = beginsPlain(unit, text.charCodeAt(at + 1)) ? plainKeyEnd(text, at) : -1
  if (end === -1) return undefined
  const key = text.slice(at, end)
  reader.at = end
  return isCommonKey(key) || otherKeyOf(key) === undefined ? key : undefined
}

/** Offset of the colon behind an unquoted key, or -1. */
function plainKeyEnd(text: string, start: number): number {
  for (let at = start + 1; at - start <= longestKey; at++) {
    const unit = text.charCodeAt(at)
    if (unit === sign.colon && isGap(text.charCodeAt(at + 1))) return text.charCodeAt(at - 1) === sign.blank ? -1 : at
    if (unit === sign.lineFeed || unit === sign.tab || Number.isNaN(unit)) return -1
    if (unit === sign.hash && text.charCodeAt(at - 1) === sign.blank) return -1
  }
  return -1
}

/** True for most keys: no number, date or truth begins with so many letters. */
function isCommonKey(key: string): boolean {
  const unit = key.charCodeAt(0) | 0x20
  return key.length > 5 && unit >= 0x61 && unit <= 0x7a
}

/** Quoted keys with escapes are rare. */
function quotedKey(reader: Reader, quote: number): string | undefined {
  const { text, at } = reader
  const end = closingQuote(text, at, quote)
  if (end === -1 || end - at > longestKey || text.charCodeAt(end + 1) !== sign.colon || !isGap(text.charCodeAt(end + 2)))
    return undefined
  const key = text.slice(at + 1, end)
  if (/["'\\\n]/.test(key)) return undefined
  reader.at = end + 1
  return key
}
