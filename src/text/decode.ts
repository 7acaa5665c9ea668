import { type Document, type TextProblem, unreadableDocument } from './document.ts'
import type { TextPacks } from './packed-source.ts'
import { decodeBytes } from './parse/bytes.ts'
import { limits } from './parse/limits.ts'
import { readPlainDocument } from './parse/plain/document.ts'
import { isReadBy, rereadable, unread } from './reread.ts'
import type { Source } from './source.ts'

/** Size in bytes above which no file is read. */
export const mostFileBytes = limits.bytes

/**
 * Reads a file's bytes as `decodeText` of `parse.ts` does: strict UTF-8, at most 1 MiB, without its leading byte order mark. What the reader of
 * plain texts leaves is left to the full one, which is loaded when the first such text comes. Never rejects for what is in a file. With `packs` its
 * text can be let go.
 */
export async function readText(path: string, bytes: Uint8Array, packs?: TextPacks): Promise<Document> {
  const decoded = sourceOf(path, bytes)
  if ('unreadable' in decoded) return decoded.unreadable
  const source = packs?.sourceOf(path, decoded.source.text) ?? decoded.source
  const plain = readPlainDocument(source)
  if (plain) return rereadable(withMark(plain), readPlainDocument, packs !== undefined)
  if (source.text.length > limits.bytes) return withMark(unreadableDocument(source, tooLarge))
  const { readFullDocument } = await import('./parse/full-reader.ts')
  return rereadable(withMark(readFullDocument(source)), readFullDocument, packs !== undefined)
}

/** True for a document that `readLater` makes again: the reader of plain texts has read it, and nothing is wrong in it. */
export function isPlain(document: Document): boolean {
  return document.problems.length === 0 && isReadBy(document, readPlainDocument)
}

/** What `readText` makes of a file that is known to be plain, without its tree until something asks for it. Undefined for bytes that are no text. */
export function readLater(path: string, bytes: Uint8Array): Document | undefined {
  const decoded = sourceOf(path, bytes)
  return 'source' in decoded ? unread(decoded.source, readPlainDocument) : undefined
}

/** The text of a file, or the document that says why its bytes are none. */
export function sourceOf(path: string, bytes: Uint8Array): { readonly source: Source } | { readonly unreadable: Document } {
  const decoded = decodeBytes(bytes)
  if ('problem' in decoded) return { unreadable: unreadableDocument({ path, text: '' }, decoded.problem, glimpseOf(bytes)) }
  return { source: { path, text: decoded.text } }
}

/** The document of a text that is plain, or too large for any reader; undefined for all others. */
export function readPlainly(source: Source): Document | undefined {
  return source.text.length > limits.bytes ? unreadableDocument(source, tooLarge) : readPlainDocument(source)
}

/** Adds what is to be said of a second byte order mark. */
export function withMark(document: Document): Document {
  return document.source.text.startsWith('\ufeff') ? { ...document, problems: [secondMark, ...document.problems] } : document
}

const secondMark: TextProblem = {
  code: 'hidden-character',
  message: "Second byte order mark, which the platform's YAML reader takes as part of the first key; delete it",
  span: { start: 0, end: 1 },
}

/** Without zero bytes, text of two or four bytes a character reads as ASCII where it is. */
function glimpseOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, limits.bytes)).replaceAll('\0', '')
}

const tooLarge: TextProblem = {
  code: 'too-large',
  message: 'The text is larger than 1 MiB; split it or remove what is generated',
  span: { start: 0, end: 0 },
}
