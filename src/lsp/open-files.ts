import type { Range as ClientRange, TextDocumentContentChangeEvent } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { lineStartsOf, type Range, type Span } from '../text/source.ts'
import type { Positions } from './positions.ts'

/** A text that an editor has open, whether it is saved or not. */
export interface OpenFile {
  readonly uri: string
  readonly document: TextDocument
  /** The text as the engine reads it: a byte order mark is no part of it. */
  readonly text: string
}

export function openFile(uri: string, language: string, version: number, text: string): OpenFile {
  return fileOf(TextDocument.create(uri, language, version, text))
}

function fileOf(document: TextDocument): OpenFile {
  const text = document.getText()
  return { uri: document.uri, document, text: text.startsWith('\ufeff') ? text.slice(1) : text }
}

/** Changes are applied one after the other, since each counts in the text that the one before has left. */
export function changed(
  { document: before }: OpenFile,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  positions: Positions,
): OpenFile {
  let document = TextDocument.update(before, [], version)
  for (const change of changes) {
    const converted = 'range' in change ? { text: change.text, range: inUnits(document, change.range, positions) } : change
    document = TextDocument.update(document, [converted], version)
  }
  return fileOf(document)
}

function inUnits(document: TextDocument, { start, end }: ClientRange, positions: Positions): ClientRange {
  return {
    start: document.positionAt(positions.offsetAt(document, start)),
    end: document.positionAt(positions.offsetAt(document, end)),
  }
}

/** An offset of the engine as one of the open text. */
export function openOffset({ document, text }: OpenFile, offset: number): number {
  return offset + (document.getText().length - text.length)
}

/** An offset of the open text as one of the engine. */
export function engineOffset({ document, text }: OpenFile, offset: number): number {
  return Math.max(0, offset - (document.getText().length - text.length))
}

/** Where a range in lines and columns from 1 lies in a text. */
export function spanOfRange(text: string, range: Range, starts: readonly number[] = lineStartsOf(text)): Span {
  const at = (line: number, column: number) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length)
  return { start: at(range.line, range.column), end: at(range.endLine, range.endColumn) }
}
