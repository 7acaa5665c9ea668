import { type Document, type TextProblem, unreadableDocument } from './document.ts'
import { decodeBytes } from './parse/bytes.ts'
import { readFullDocument } from './parse/full-reader.ts'
import { limits } from './parse/limits.ts'
import { readPlainDocument } from './parse/plain/document.ts'
import type { Source } from './source.ts'

export { spanWithin } from './parse/scalar-position.ts'

/** Size in bytes above which no file is read. */
export const mostFileBytes = limits.bytes

/** Reads a file's bytes: strict UTF-8, at most 1 MiB, without its leading byte order mark. Never throws: what is wrong is in `problems`. */
export function decodeText(path: string, bytes: Uint8Array): Document {
  const decoded = decodeBytes(bytes)
  if ('problem' in decoded) return unreadableDocument({ path, text: '' }, decoded.problem, glimpseOf(bytes))
  const document = parseDocument({ path, text: decoded.text })
  return decoded.text.startsWith('\ufeff') ? { ...document, problems: [secondMark, ...document.problems] } : document
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

/**
 * Reads a YAML text within fixed budgets (`parse/limits.ts`). Never throws: what is wrong is in `problems`, in the order of the
 * text, and the tree holds what could be read.
 */
export function parseDocument(source: Source): Document {
  const { text } = source
  if (text.length > limits.bytes) return unreadableDocument(source, tooLarge)
  return readPlainDocument(source) ?? readFullDocument(source)
}

const tooLarge: TextProblem = {
  code: 'too-large',
  message: 'The text is larger than 1 MiB; split it or remove what is generated',
  span: { start: 0, end: 0 },
}
