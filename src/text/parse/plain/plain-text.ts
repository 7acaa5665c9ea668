import type { Span } from '../../source.ts'
import type { ScalarNode } from '../../tree.ts'
import { tellPlain } from '../scalar.ts'
import { coreNumber } from '../yaml11.ts'
import { folded } from './folding.ts'
import { afterBlanks, nextContent, type Reader } from './reader.ts'
import { isGap, isOnlyText, sign } from './signs.ts'

/** Reads an unquoted value, which may continue over lines that are indented deeper than `column`. */
export function readPlain(reader: Reader, column: number): ScalarNode | undefined {
  const { text, at: start } = reader
  let end = scanLine(reader)
  if (end === -1) return undefined
  let isFolded = false
  for (let next = continuation(reader, column); next !== -1; next = continuation(reader, column)) {
    isFolded = true
    reader.at = next
    end = scanLine(reader)
    if (end === -1) return undefined
  }
  const source = text.slice(start, end)
  const span = { start, end }
  const value = plainValue(reader, isFolded ? folded(source) : source, span)
  return value !== undefined && nextContent(reader) ? { kind: 'scalar', span, value, style: 'plain' } : undefined
}

/** Reads to the end of the line, with a comment. Returns where its text ends without blanks, or -1. */
function scanLine(reader: Reader): number {
  const { text } = reader
  let end = reader.at
  for (let at = reader.at; ; at++) {
    const unit = text.charCodeAt(at)
    if (unit > sign.colon) end = at + 1
    else if (unit === sign.lineFeed || at >= text.length) {
      reader.at = at
      return end
    } else if (unit === sign.tab || (unit === sign.colon && isGap(text.charCodeAt(at + 1)))) return -1
    else if (unit === sign.hash && text.charCodeAt(at - 1) === sign.blank) {
      reader.at = at
      return end
    } else if (unit !== sign.blank) end = at + 1
  }
}

/** Where the next line that is not blank continues the text, or -1. A comment ends it. */
function continuation(reader: Reader, column: number): number {
  const { text, at: lineEnd } = reader
  if (text.charCodeAt(lineEnd) !== sign.lineFeed) return -1
  for (let start = lineEnd + 1; ; ) {
    const at = afterBlanks(text, start)
    const unit = text.charCodeAt(at)
    if (start === lineEnd + 1) reader.nextLine = at
    if (unit === sign.lineFeed) start = at + 1
    else return at - start > column && unit !== sign.hash && at < text.length ? at : -1
  }
}

/** The value of an unquoted text; tells where readers see something else in it. Undefined for numbers without bounds, which are rare. */
export function plainValue(reader: Reader, text: string, span: Span): ScalarNode['value'] | undefined {
  if (isOnlyText(text)) return text
  // No reader doubts of these, and nothing is told of them.
  if (/^(?:0|[1-9][0-9]{0,14})$/.test(text)) return Number(text)
  tellPlain(reader, text, span)
  if (text.charCodeAt(0) <= 0x39) return /^[-+]?\.(?:inf|nan)$/i.test(text) ? undefined : (coreNumber(text) ?? text)
  if (/^(?:~|null|Null|NULL)$/.test(text)) return null
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  return /^(?:false|False|FALSE)$/.test(text) ? false : text
}
