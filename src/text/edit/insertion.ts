import type { Document } from '../document.ts'
import type { Edit, Fix, Insertion, Written } from '../fix.ts'
import { lineIndexAt } from '../source.ts'
import { entryOf, isUnset, type MapNode, type Node } from '../tree.ts'

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
  return insertAtRoot(document, { settings: { [key]: settings }, lines: [] }, title)
}

/** An unsafe fix that puts text, written in block style from column 0, at the end of the document. */
export function appendToRoot(document: Document, lines: readonly string[], title: string): Fix | undefined {
  return insertAtRoot(document, { settings: {}, lines }, title)
}

/** One unsafe fix for several insertions: keys below mappings of the root, then text at the end of the document. */
export function insertAtRoot(document: Document, insertion: Insertion, title: string): Fix | undefined {
  const root = document.root
  if (root?.kind !== 'map' || !isBlock(document, root)) return undefined
  const entries = Object.entries(insertion.settings)
  const edits = entries
    .filter(([key]) => entryOf(root, key))
    .map(([key, settings]) => insertionFor(document, root, key, settings))
  const missing = entries.filter(([key]) => !entryOf(root, key)).flatMap(([key, value]) => [`${key}:`, ...linesOf(value, 2)])
  const appended = [...missing, ...insertion.lines]
  if (edits.includes(undefined)) return undefined
  const made = [...edits, ...(appended.length > 0 ? [appendix(document, appended)] : [])].filter((edit) => edit !== undefined)
  return { title, safety: 'unsafe', edits: made, insertion }
}

/** What several insertions insert together; of two values for one key the last. */
export function joinInsertions(insertions: readonly Insertion[]): Insertion {
  const settings: Record<string, Readonly<Record<string, Written>>> = {}
  for (const insertion of insertions)
    for (const [key, value] of Object.entries(insertion.settings)) settings[key] = { ...settings[key], ...value }
  return { settings, lines: insertions.flatMap(({ lines }) => lines) }
}

/** Below a mapping that is there. */
function insertionFor(
  document: Document,
  root: MapNode,
  key: string,
  settings: Readonly<Record<string, Written>>,
): Edit | undefined {
  const entry = entryOf(root, key)
  if (!entry || entry.merged) return undefined
  if (isUnset(entry.value)) return replacing(document, entry.value, entry.keySpan.end, linesOf(settings, 2))
  return entry.value.kind === 'map' ? insertInto(document, entry.value, settings) : undefined
}

/** Puts lines behind the last entry of a block mapping, in its indentation. Keys that are there are not touched. */
function insertInto(document: Document, node: MapNode, settings: Readonly<Record<string, Written>>): Edit | undefined {
  const [first] = node.entries.list
  if (!first || first.merged || !isBlock(document, node)) return undefined
  const wanted = Object.fromEntries(Object.entries(settings).filter(([key]) => isUnset(node.entries.get(key)?.value)))
  if (Object.keys(wanted).some((key) => node.entries.has(key))) return undefined
  const column = first.keySpan.start - (document.lineStarts[lineIndexAt(document.lineStarts, first.keySpan.start)] ?? 0)
  return atLineAfter(document, endOf(node), linesOf(wanted, column))
}

function endOf(node: Node): number {
  if (node.kind === 'scalar') return node.span.end
  const children = node.kind === 'map' ? node.entries.list.map((entry) => entry.value) : node.items
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
