import type { Fix } from './fix.ts'
import { gettersOf } from './getters.ts'
import { Lines } from './lines.ts'
import { rootAt } from './outline.ts'
import { PackedSource } from './packed-source.ts'
import { lineStartsOf, type Source, type Span } from './source.ts'
import { entryOf, type Node, nodeAt, type Path } from './tree.ts'

/** A symbolic place: rules name it, the engine turns it into lines once. */
export interface Place {
  readonly path: Path
  /** What to underline: the key, the value (default), or both. */
  readonly part?: 'key' | 'value' | 'pair'
  /** A piece of the scalar at `path`, as indices into its decoded value. */
  readonly within?: Span
  /** Default: the document of which is spoken. */
  readonly document?: Document
}

/** Why a text cannot be read in exactly one way, or is read differently by other readers. */
export interface TextProblem {
  readonly code: TextProblemCode
  /** One sentence in our own words, with no source text in it. */
  readonly message: string
  readonly span: Span
  readonly fix?: Fix
  /** What to do about it, where that is not the same for all problems of its code. */
  readonly remedy?: string
}

export type TextProblemCode =
  | 'syntax'
  | 'duplicate-key'
  | 'unknown-alias'
  | 'several-documents'
  | 'merge-conflict'
  | 'encoding'
  | 'control-character'
  | 'line-break'
  | 'too-large'
  | 'tag'
  | 'refused'
  | 'yaml-1-1'
  | 'hidden-character'
  | 'not-a-file'

/** A parsed text. Any text yields one: what could not be read is in `problems`. */
export interface Document {
  readonly source: Source
  readonly lineStarts: readonly number[]
  /** Undefined for an empty text and where nothing could be read. */
  readonly root: Node | undefined
  readonly problems: readonly TextProblem[]
  /** The ASCII characters at the beginning of a file that is no text of ours: enough to tell what it would be. */
  readonly glimpse?: string
}

const lines = gettersOf<Lines, Pick<Document, 'lineStarts'>>({ lineStarts: (own) => own.starts })

/** A document whose lines are counted when something asks for them. */
export function withLines<T extends Pick<Document, 'source'>>(document: T): T & Pick<Document, 'lineStarts'> {
  const { source } = document
  return lines(document, source instanceof PackedSource ? source.lines : new Lines(source))
}

/** True where the text cannot be read in exactly one way, so that what was read of it is not to be trusted. */
export function isBroken(document: Document): boolean {
  return document.problems.some(
    ({ code }) => code !== 'yaml-1-1' && code !== 'hidden-character' && code !== 'duplicate-key' && code !== 'refused',
  )
}

/** A document for a text that nothing can be read from, for instance a file that is no text. */
export function unreadableDocument(source: Source, problem: TextProblem, glimpse?: string): Document {
  const document = { source, lineStarts: lineStartsOf(source.text), root: undefined, problems: [problem] }
  return glimpse === undefined ? document : { ...document, glimpse }
}

/**
 * Where a place is written. The nearest existing ancestor stands in for a place that is absent: its key, so that a missing key
 * is shown at the line of its parent.
 */
export function locate(document: Document, place: Place): Span {
  const { path } = place
  const whole = rootAt(document, path)
  for (let length = path.length; length > 0; length--) {
    const above = nodeAt(whole, path.slice(0, length - 1))
    const step = path[length - 1] ?? ''
    const entry = typeof step === 'string' ? entryOf(above, step) : undefined
    const node = entry?.value ?? (above?.kind === 'list' && typeof step === 'number' ? above.items[step] : undefined)
    if (!node) continue
    if (length < path.length) return entry ? entry.keySpan : firstLineOf(document, node.span)
    if (entry && place.part === 'key') return entry.keySpan
    if (entry && place.part === 'pair') return { start: entry.keySpan.start, end: Math.max(entry.keySpan.end, node.span.end) }
    if (node.kind === 'scalar') return node.span.start === node.span.end && entry ? entry.keySpan : node.span
    return entry && place.part !== 'value' ? entry.keySpan : firstLineOf(document, node.span)
  }
  const root = document.root?.kind === 'map' ? document.root.entries.list[0] : undefined
  return root?.keySpan ?? { start: 0, end: 0 }
}

/** The part of a span that lies on its first line, without trailing blanks. */
function firstLineOf(document: Document, span: Span): Span {
  const lineEnd = document.source.text.indexOf('\n', span.start)
  const end = lineEnd === -1 || lineEnd > span.end ? span.end : lineEnd
  const text = document.source.text.slice(span.start, end)
  return { start: span.start, end: span.start + text.trimEnd().length }
}
