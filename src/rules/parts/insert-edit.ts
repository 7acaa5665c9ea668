import type { Document } from '../../core/document.ts'
import type { Edit, Fix } from '../../core/fix.ts'
import { lineIndexAt } from '../../core/source.ts'
import { entryOf, isUnset, type MapNode, type Node } from '../../core/tree.ts'

/** A YAML value to write: a number or text as it stands, or a mapping of such. */
export type Written = string | number | { readonly [key: string]: Written }

/**
 * An unsafe fix that sets keys below a mapping of the root, for instance `configuration`. The mapping is made where it is missing. What
 * is there stays to the letter; undefined where the text around is not plain block style, or a key is set already.
 */
export function insertBelowRoot(
  document: Document,
  key: string,
  settings: Readonly<Record<string, Written>>,
  title: string,
): Fix | undefined {
  const root = document.root
  if (root?.kind !== 'map' || !isBlock(document, root)) return undefined
  const edit = insertionFor(document, root, key, settings)
  return edit && { title, safety: 'unsafe', edits: [edit] }
}

/** An unsafe fix that puts text, written in block style from column 0, at the end of the document. */
export function appendToRoot(document: Document, lines: readonly string[], title: string): Fix | undefined {
  const root = document.root
  if (root?.kind !== 'map' || !isBlock(document, root)) return undefined
  return { title, safety: 'unsafe', edits: [appendix(document, lines)] }
}

function insertionFor(
  document: Document,
  root: MapNode,
  key: string,
  settings: Readonly<Record<string, Written>>,
): Edit | undefined {
  const entry = entryOf(root, key)
  if (!entry) return appendix(document, [`${key}:`, ...linesOf(settings, 2)])
  if (entry.merged) return undefined
  if (isUnset(entry.value)) return replacing(document, entry.value, entry.keySpan.end, linesOf(settings, 2))
  return entry.value.kind === 'map' ? insertInto(document, entry.value, settings) : undefined
}

/** Puts lines behind the last entry of a block mapping, in its indentation. Keys that are there are not touched. */
function insertInto(document: Document, node: MapNode, settings: Readonly<Record<string, Written>>): Edit | undefined {
  const [first] = node.entries.values()
  if (!first || first.merged || !isBlock(document, node)) return undefined
  const wanted = Object.fromEntries(Object.entries(settings).filter(([key]) => isUnset(node.entries.get(key)?.value)))
  if (Object.keys(wanted).some((key) => node.entries.has(key))) return undefined
  const column = first.keySpan.start - (document.lineStarts[lineIndexAt(document.lineStarts, first.keySpan.start)] ?? 0)
  return atLineAfter(document, endOf(node), linesOf(wanted, column))
}

function endOf(node: Node): number {
  if (node.kind === 'scalar') return node.span.end
  const children = node.kind === 'map' ? [...node.entries.values()].map((entry) => entry.value) : node.items
  return Math.max(node.span.start, ...children.map(endOf))
}

/** `key:` or `key: null` becomes a mapping. */
function replacing(document: Document, value: Node, keyEnd: number, lines: readonly string[]): Edit | undefined {
  const colon = document.source.text.indexOf(':', keyEnd)
  const lineEnd = endOfLine(document, keyEnd)
  if (colon === -1 || colon > lineEnd || value.span.end > lineEnd) return undefined
  const rest = document.source.text.slice(Math.max(value.span.end, colon + 1), lineEnd)
  const newline = newlineOf(document)
  return { span: { start: colon + 1, end: lineEnd }, text: `${rest.trimEnd()}${newline}${lines.join(newline)}` }
}

function atLineAfter(document: Document, offset: number, lines: readonly string[]): Edit {
  const { text } = document.source
  // A block scalar ends behind its last line break; everything else ends inside its line.
  const at =
    text[offset - 1] === '\n'
      ? offset
      : Math.min(text.length, endOfLine(document, offset) + (text.startsWith('\r\n', endOfLine(document, offset)) ? 2 : 1))
  const newline = newlineOf(document)
  const before = at > 0 && text[at - 1] !== '\n' ? newline : ''
  return { span: { start: at, end: at }, text: `${before}${lines.join(newline)}${newline}` }
}

function appendix(document: Document, lines: readonly string[]): Edit {
  const { text } = document.source
  const newline = newlineOf(document)
  const end = documentEnd(text)
  const before = end > 0 && text[end - 1] !== '\n' ? newline : ''
  return { span: { start: end, end }, text: `${before}${lines.join(newline)}${newline}` }
}

/** Where the document ends: before a closing `...`, else at the end of the text. */
function documentEnd(text: string): number {
  const mark = /(?:^|\n)\.\.\.[ \t]*\r?\n?\s{0,100}$/.exec(text.slice(-200))
  return mark ? text.length - mark[0].length + (mark[0].startsWith('\n') ? 1 : 0) : text.length
}

function endOfLine({ source }: Document, offset: number): number {
  const at = source.text.indexOf('\n', offset)
  if (at === -1) return source.text.length
  return source.text[at - 1] === '\r' ? at - 1 : at
}

function newlineOf({ source }: Document): string {
  return source.text.includes('\r\n') ? '\r\n' : '\n'
}

function isBlock({ source }: Document, node: MapNode): boolean {
  return source.text[node.span.start] !== '{'
}

function linesOf(settings: Readonly<Record<string, Written>>, indent: number): string[] {
  return Object.entries(settings).flatMap(([key, value]) =>
    typeof value === 'object'
      ? [`${' '.repeat(indent)}${key}:`, ...linesOf(value, indent + 2)]
      : [`${' '.repeat(indent)}${key}: ${value}`],
  )
}
