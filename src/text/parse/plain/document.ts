import { type Document, withLines } from '../../document.ts'
import type { Source } from '../../source.ts'
import { inspectCharacters } from '../characters.ts'
import { readCollection } from './block.ts'
import { movedBack, type Reading, withLineFeeds } from './line-ends.ts'
import { endLine, isWithinLimits, nextContent, type Reader, readerOf } from './reader.ts'

/**
 * The document of a text in the plain subset of YAML that pipelines are written in, without the cost of a full reader, and the same in every
 * field. Undefined for any other text: tags, directives, anchors of keys, complex or repeated keys, tabs, lone carriage returns, odd indentation, every error.
 */
export function readPlainDocument(source: Source): Document | undefined {
  if (!source.text.includes('\r')) return documentOf(source, readText(source.text))
  const text = withLineFeeds(source.text)
  const reading = text === undefined ? undefined : readText(text)
  return documentOf(source, reading && movedBack(reading, source.text))
}

function readText(text: string): Reading | undefined {
  if (!isOrdinary(text)) return undefined
  const reader = readerOf(text)
  if (!beginDocument(reader)) return undefined
  const { problems } = reader
  if (reader.column === -1) return { root: undefined, problems }
  const root = reader.column === 0 ? readCollection(reader) : undefined
  if (!root || reader.column !== -1 || !isWithinLimits(reader)) return undefined
  return { root, problems: problems.length > 1 ? problems.sort((a, b) => a.span.start - b.span.start) : problems }
}

function documentOf(source: Source, reading: Reading | undefined): Document | undefined {
  return reading && withLines({ source, root: reading.root, problems: reading.problems })
}

/** Whether no character is unusual. The last four have a meaning for the full reader. */
function isOrdinary(text: string): boolean {
  if (!/[^\t\n -~]/.test(text)) return true
  return !/[\ufeff\ufffc\ufffd]/.test(text) && inspectCharacters(text).problems.length === 0
}

/** Goes to the first content, with at most one `---` before it. */
function beginDocument(reader: Reader): boolean {
  if (nextContent(reader)) return true
  if (reader.column !== 0 || !reader.text.startsWith('---', reader.at)) return false
  reader.at += 3
  return endLine(reader)
}
