import type { Document } from '../document.ts'
import type { Fix } from '../fix.ts'
import { lineIndexAt, type Span } from '../source.ts'
import { nodeAt, type Path } from '../tree.ts'

/** A safe fix that takes one item out of a list, with its line or its comma. Undefined where the text around it is not plain. */
export function removeItem(document: Document, path: Path): Fix | undefined {
  const list = nodeAt(document.root, path.slice(0, -1))
  const index = path[path.length - 1]
  if (list?.kind !== 'list' || typeof index !== 'number' || list.items.length < 2) return undefined
  const item = list.items[index]
  if (!item) return undefined
  const isFlow = document.source.text[list.span.start] === '['
  const span = isFlow ? flowItem(document.source.text, list.span, item.span) : blockItem(document, item.span)
  return span && { title: 'Remove the entry', safety: 'safe', edits: [{ span, text: '' }] }
}

/** `- item` alone on its line, a comment behind it included. */
function blockItem({ source, lineStarts }: Document, item: Span): Span | undefined {
  const line = lineIndexAt(lineStarts, item.start)
  const start = lineStarts[line] ?? 0
  const end = lineStarts[line + 1] ?? source.text.length
  if (item.end > end || !/^[ \t]*-[ \t]+$/.test(source.text.slice(start, item.start))) return undefined
  return /^[ \t]*(?:#[^\n]*)?\r?\n?$/.test(source.text.slice(item.end, end)) ? { start, end } : undefined
}

/** The item and the comma on one side of it. */
function flowItem(text: string, list: Span, item: Span): Span | undefined {
  const after = /^\s{0,40},[ \t]{0,40}/.exec(text.slice(item.end, list.end))
  if (after) return { start: item.start, end: item.end + after[0].length }
  const before = /,\s{0,40}$/.exec(text.slice(Math.max(list.start, item.start - 41), item.start))
  return before ? { start: item.start - before[0].length, end: item.end } : undefined
}
