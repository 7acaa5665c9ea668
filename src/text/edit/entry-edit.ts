import type { Document } from '../document.ts'
import type { Fix } from '../fix.ts'
import { lineIndexAt, type Span } from '../source.ts'
import { type Entry, entryOf, nodeAt, type Path } from '../tree.ts'

/** The line of `key: scalar` and where its indentation ends. */
interface EntryLine {
  readonly entry: Entry
  readonly span: Span
  readonly indent: string
  readonly lineEnd: string
  readonly size: number
}

/**
 * An unsafe fix that writes `key: text` on a line of its own below the entry at `path`. Undefined where that entry is not alone on its
 * line, in block style.
 */
export function insertBelow(document: Document, path: Path, key: string, text: string): Fix | undefined {
  const line = lineOfEntry(document, path)
  if (!line) return undefined
  const isLast = line.lineEnd === ''
  const break_ = document.source.text.includes('\r\n') ? '\r\n' : '\n'
  const written = isLast ? `${break_}${line.indent}${key}: ${text}` : `${line.indent}${key}: ${text}${line.lineEnd}`
  const at = { start: line.span.end, end: line.span.end }
  return { title: `Add ${key}: ${text}`, safety: 'unsafe', edits: [{ span: at, text: written }] }
}

/** A safe fix that takes the entry at `path` out with its line. Undefined where it is the only one, or not alone on its line. */
export function removeEntry(document: Document, path: Path): Fix | undefined {
  const line = lineOfEntry(document, path)
  if (!line || line.size < 2) return undefined
  return { title: `Remove ${line.entry.key}`, safety: 'safe', edits: [{ span: line.span, text: '' }] }
}

function lineOfEntry(document: Document, path: Path): EntryLine | undefined {
  const parent = nodeAt(document.root, path.slice(0, -1))
  const entry = entryOf(parent, String(path[path.length - 1] ?? ''))
  const { source, lineStarts } = document
  if (parent?.kind !== 'map' || entry?.value.kind !== 'scalar' || entry.merged || source.text[parent.span.start] === '{')
    return undefined
  const line = lineIndexAt(lineStarts, entry.keySpan.start)
  const span = { start: lineStarts[line] ?? 0, end: lineStarts[line + 1] ?? source.text.length }
  const indent = source.text.slice(span.start, entry.keySpan.start)
  const rest = source.text.slice(Math.max(entry.value.span.end, entry.keySpan.end), span.end)
  const isPlain = /^ *$/.test(indent) && entry.value.span.end <= span.end && /^[ \t]*(?:#[^\r\n]*)?\r?\n?$/.test(rest)
  return isPlain ? { entry, span, indent, lineEnd: /\r?\n?$/.exec(rest)?.[0] ?? '', size: parent.entries.size } : undefined
}
