import { type Document, withLines } from '../../document.ts'
import type { Source } from '../../source.ts'
import type { Node } from '../../tree.ts'
import { inspectCharacters } from '../characters.ts'
import { readCollection } from './block.ts'
import { endLine, isWithinLimits, nextContent, type Reader, readerOf } from './reader.ts'

/**
 * The document of a text in the plain subset of YAML that pipelines are written in, without the cost of a full reader, and the same in every
 * field. Undefined for any other text: tags, directives, anchors of keys, complex or repeated keys, tabs, carriage returns, odd indentation, every error.
 */
export function readPlainDocument(source: Source): Document | undefined {
  if (!isOrdinary(source.text)) return undefined
  const reader = readerOf(source.text)
  if (!beginDocument(reader)) return undefined
  if (reader.column === -1) return documentOf(reader, source, undefined)
  const root = reader.column === 0 ? readCollection(reader) : undefined
  return root && reader.column === -1 && isWithinLimits(reader) ? documentOf(reader, source, root) : undefined
}

function documentOf({ problems }: Reader, source: Source, root: Node | undefined): Document {
  return withLines({
    source,
    root,
    problems: problems.length > 1 ? problems.sort((a, b) => a.span.start - b.span.start) : problems,
  })
}

/** Whether no character is unusual. The last four have a meaning for the full reader. */
function isOrdinary(text: string): boolean {
  if (!/[^\t\n -~]/.test(text)) return true
  return !/[\r\ufeff\ufffc\ufffd]/.test(text) && inspectCharacters(text).problems.length === 0
}

/** Goes to the first content, with at most one `---` before it. */
function beginDocument(reader: Reader): boolean {
  if (nextContent(reader)) return true
  if (reader.column !== 0 || !reader.text.startsWith('---', reader.at)) return false
  reader.at += 3
  return endLine(reader)
}
