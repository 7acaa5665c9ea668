import type { Scalar } from 'yaml'
import type { Span } from '../source.ts'
import type { ScalarNode, ScalarStyle } from '../tree.ts'
import { decodeDouble, decodeSingle } from './flow-pieces.ts'
import { hiddenLengthAt } from './hidden.ts'
import { lineBreakMask } from './outdented.ts'
import { decodingOf } from './pieces.ts'
import { taggedReading } from './platform-tag.ts'
import { quoteFix } from './quote-value.ts'
import { coreTags } from './spelling.ts'
import { type Telling, tell, type Walk } from './walk-state.ts'
import {
  type OtherMeaning,
  otherKeyOf,
  otherMeaningOf,
  readValue,
  sayOtherMeaning,
  sayTagged,
  shortenedVersion,
} from './yaml11.ts'

const styles: Record<string, ScalarStyle> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

/** Our node for a scalar of the library; tells where the platform reads it differently. */
export function readScalar(walk: Walk, scalar: Scalar, span: Span): ScalarNode {
  const source = scalar.source ?? ''
  const style = source === '' && scalar.type === 'PLAIN' ? 'empty' : (styles[scalar.type ?? 'PLAIN'] ?? 'plain')
  if (style === 'plain' && !scalar.tag) tellPlain(walk, source, span)
  if (style === 'double' && walk.key === 'name') tellEscapes(walk, source, span)
  const isQuoted = style === 'single' || style === 'double'
  const isOurs = source.includes(lineBreakMask) || (style === 'double' && holdsEscapedEmptyLine(walk.text, span))
  if (isQuoted && isOurs) return { kind: 'scalar', span, value: decodeQuoted(walk, style, span), style }
  const value = scalar.tag ? readTagged(walk, scalar.tag, source, span, scalar.value) : plainValue(scalar.value)
  return {
    kind: 'scalar',
    span,
    value: typeof value === 'string' && style === 'plain' ? unmended(walk, value, span) : value,
    style,
  }
}

/** Whether an empty line follows an escaped line break, of which the library makes a space and YAML a line feed. */
function holdsEscapedEmptyLine(text: string, { start, end }: Span): boolean {
  return /\\\r?\n[ \t]*\r?\n/.test(text.slice(start, end))
}

/** The value of a quoted text from the file itself: its line breaks were out of the way, or the library reads it otherwise. */
function decodeQuoted(walk: Walk, style: 'single' | 'double', { start, end }: Span): string {
  const decoding = decodingOf(walk.text.slice(start, end))
  if (style === 'single') decodeSingle(decoding)
  else decodeDouble(decoding)
  return decoding.value
}

/** Tells where the platform's YAML 1.1 reader sees something else in an unquoted value. */
export function tellPlain(walk: Telling, source: string, span: Span): void {
  const meaning = otherMeaningOf(source) ?? shortenedVersion(source, walk.key)
  if (meaning) tellMeaning(walk, meaning, span)
}

/** Tells where the platform's YAML 1.1 reader makes something else of a key, with or without a tag. */
export function tellKey(walk: Walk, { source = '', tag, type }: Scalar, span: Span): void {
  if (type === 'QUOTE_DOUBLE') tellEscapes(walk, source, span)
  if (tag) readTagged(walk, tag, source, span, source, true)
  else if (type === 'PLAIN') tellPlainKey(walk, source, span)
}

/** Tells where the platform's YAML 1.1 reader sees something else in an unquoted key. */
export function tellPlainKey(walk: Telling, source: string, span: Span): void {
  const meaning = otherKeyOf(source)
  if (meaning) tellMeaning(walk, meaning, span)
}

/** Escapes bring what no file may hold as it is, line breaks aside: in a name it deceives readers of logs and lists. */
export function tellEscapes(walk: Telling, text: string, span: Span): void {
  const isOdd = /[^\P{Cc}\t\n\r]/u.test(text) || holdsHidden(text)
  const message = 'An escape puts a control or an invisible character into this name; remove it'
  if (isOdd && /\\[^"\\/ ]/.test(walk.text.slice(span.start, span.end))) tell(walk, 'hidden-character', message, span)
}

function tellMeaning(walk: Telling, meaning: OtherMeaning, span: Span): void {
  const isText = meaning.kind === 'shortened' || (meaning.kind === 'refused' && !meaning.why.includes('date'))
  const fix = isText ? quoteFix(walk.text, span) : undefined
  tell(walk, meaning.kind === 'refused' ? 'refused' : 'yaml-1-1', sayOtherMeaning(meaning), span, fix)
}

/** The value of a scalar with a tag; what the tag makes of it is told. Unknown tags are told from the lexemes. */
function readTagged(walk: Walk, tag: string, text: string, span: Span, value: unknown, isKey = false): ScalarNode['value'] {
  if (!coreTags.has(tag)) return plainValue(value)
  const reading = taggedReading(tag, text)
  const message = isKey && reading.kind !== 'text' && reading.kind !== 'refused' ? taggedKey : sayTagged(reading, text)
  if (message) tell(walk, reading.kind === 'refused' ? 'refused' : 'yaml-1-1', message, span)
  return readValue(reading, text)
}

const taggedKey = "The tag makes the platform's YAML reader take this key for something else than text; remove the tag"

/** A value from which a colon was taken to read the file gets it back. */
function unmended(walk: Walk, value: string, { start, end }: Span): string {
  return value.length === end - start && value.includes('\ufffd') ? walk.text.slice(start, end) : value
}

function plainValue(value: unknown): ScalarNode['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function holdsHidden(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0xad && hiddenLengthAt(text, at) > 0) return true
  return false
}
