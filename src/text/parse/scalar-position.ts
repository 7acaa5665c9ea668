import type { Document } from '../document.ts'
import { Memo } from '../memo.ts'
import type { Span } from '../source.ts'
import type { ScalarNode } from '../tree.ts'
import { decodeBlock } from './block-pieces.ts'
import { decodeDouble, decodePlain, decodeSingle } from './flow-pieces.ts'
import { type Decoding, decodingOf, sourceOf } from './pieces.ts'

/** Decoding costs as much as the scalar is long, and one scalar is asked for many pieces. */
const known = new Memo<ScalarNode, Decoding | 'unsure'>()

/**
 * Where a piece of a scalar is written: `within` counts UTF-16 units of its decoded value, the result offsets of the text. An escape
 * or a folded line break is taken as a whole. The whole scalar stands in where the piece cannot be found for sure.
 */
export function spanWithin(document: Document, scalar: ScalarNode, within: Span): Span {
  const decoding = known.get(scalar) ?? decode(document.source.text, scalar)
  known.set(scalar, decoding)
  if (decoding === 'unsure' || within.start < 0 || within.end < within.start) return scalar.span
  const { start, end } = sourceOf(decoding, within)
  const limit = scalar.span.end
  return { start: Math.min(scalar.span.start + start, limit), end: Math.min(scalar.span.start + end, limit) }
}

function decode(text: string, scalar: ScalarNode): Decoding | 'unsure' {
  const decoding = decodingOf(text.slice(scalar.span.start, scalar.span.end))
  const value = String(scalar.value)
  const isBlock = scalar.style === 'literal' || scalar.style === 'folded'
  if (scalar.style === 'plain') decodePlain(decoding)
  else if (scalar.style === 'single') decodeSingle(decoding)
  else if (scalar.style === 'double') decodeDouble(decoding)
  else if (isBlock) decodeBlock(decoding, value, scalar.style === 'folded')
  const rest = value.slice(decoding.value.length)
  const isWhole = value.startsWith(decoding.value) && (rest === '' || (isBlock && /^[ \n]*$/.test(rest)))
  return isWhole ? decoding : 'unsure'
}
