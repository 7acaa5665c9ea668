import { readPlainly, sourceOf, withMark } from './decode.ts'
import type { Document } from './document.ts'
import { readFullDocument } from './parse/full-reader.ts'
import type { Source } from './source.ts'

export { mostFileBytes } from './decode.ts'
export { spanWithin } from './parse/scalar-position.ts'

/** Reads a file's bytes: strict UTF-8, at most 1 MiB, without its leading byte order mark. Never throws: what is wrong is in `problems`. */
export function decodeText(path: string, bytes: Uint8Array): Document {
  const decoded = sourceOf(path, bytes)
  return 'unreadable' in decoded ? decoded.unreadable : withMark(parseDocument(decoded.source))
}

/**
 * Reads a YAML text within fixed budgets (`parse/limits.ts`). Never throws: what is wrong is in `problems`, in the order of the
 * text, and the tree holds what could be read.
 */
export function parseDocument(source: Source): Document {
  return readPlainly(source) ?? readFullDocument(source)
}
