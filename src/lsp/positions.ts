import type { Position, Range } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../text/source.ts'

/** How client and server count the characters of a line (`PositionEncodingKind`, LSP 3.17). */
export const encodings = ['utf-16', 'utf-8', 'utf-32'] as const
export type Encoding = (typeof encodings)[number]

/** The first encoding of the client that is known; UTF-16 where it names none, as the protocol says. */
export function negotiated(offered: readonly string[] | undefined): Encoding {
  return encodings.find((encoding) => encoding === offered?.find((name) => encodings.some((known) => known === name))) ?? 'utf-16'
}

/** Turns UTF-16 offsets of a text into positions of the client, and back. Positions beyond a line end at its end. */
export interface Positions {
  offsetAt(document: TextDocument, position: Position): number
  positionAt(document: TextDocument, offset: number): Position
  rangeOf(document: TextDocument, span: Span): Range
}

export function positionsIn(encoding: Encoding): Positions {
  const offsetAt = (document: TextDocument, position: Position) => {
    if (encoding === 'utf-16') return document.offsetAt(position)
    const { text, start } = lineAt(document, position.line)
    return start + unitsFor(text, Math.max(0, position.character), encoding)
  }
  const positionAt = (document: TextDocument, offset: number) => {
    const position = document.positionAt(offset)
    if (encoding === 'utf-16') return position
    const { text } = lineAt(document, position.line)
    return { line: position.line, character: sizeOf(text.slice(0, position.character), encoding) }
  }
  const rangeOf = (document: TextDocument, { start, end }: Span) => ({
    start: positionAt(document, start),
    end: positionAt(document, end),
  })
  return { offsetAt, positionAt, rangeOf }
}

function lineAt(document: TextDocument, line: number): { readonly text: string; readonly start: number } {
  const start = document.offsetAt({ line, character: 0 })
  const end = document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })
  return {
    text: document
      .getText()
      .slice(start, end)
      .replace(/[\r\n]+$/, ''),
    start,
  }
}

function sizeOf(text: string, encoding: 'utf-8' | 'utf-32'): number {
  let size = 0
  for (const character of text) size += sizeOfCharacter(character, encoding)
  return size
}

/** A lone surrogate is sent as U+FFFD: three bytes. */
function sizeOfCharacter(character: string, encoding: 'utf-8' | 'utf-32'): number {
  const point = character.codePointAt(0) ?? 0
  if (encoding === 'utf-32' || point < 0x80) return 1
  return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** UTF-16 units for so many units of an encoding; in the middle of a character, its beginning. */
function unitsFor(text: string, wanted: number, encoding: 'utf-8' | 'utf-32'): number {
  let units = 0
  let size = 0
  for (const character of text) {
    size += sizeOfCharacter(character, encoding)
    if (size > wanted) return units
    units += character.length
  }
  return units
}
