import { entriesOf } from './entries.ts'
import { ownText, ownTexts } from './own-text.ts'
import type { Source, Span } from './source.ts'
import type { MapNode, Node, Path } from './tree.ts'

/** What has a tree: a document. */
interface Rooted {
  readonly root: Node | undefined
}

/** Reads a text that is written as most are; undefined for any other. */
type Reader = (source: Source) => Rooted | undefined

/** The part of a text that an entry of its root takes up. */
interface Piece {
  readonly start: number
  readonly text: string
}

/** Entries of a root: as pieces of the text, a tenth of what a tree takes, or as nodes. */
interface Outline {
  readonly span: Span
  readonly pieces: readonly Piece[]
  readonly nodes: MapNode | undefined
  readonly read: Reader
}

const outlines = new WeakMap<Rooted, Outline>()

/** Keeps these entries of the root of a document, with all below them, for `rootAt`; from a reading of it. */
export function keepOutline(
  document: Rooted,
  { root, source }: Rooted & { readonly source: Source },
  keys: ReadonlySet<string>,
  read: Reader,
): void {
  if (root?.kind !== 'map') return
  const pieces = piecesOf(root, source.text, keys)
  if (pieces) for (const { text } of pieces) ownText(text)
  const nodes = pieces ? undefined : { ...root, entries: entriesOf(root.entries.list.filter(({ key }) => keys.has(key))) }
  if (nodes) ownTexts(nodes)
  outlines.set(document, { span: root.span, pieces: pieces ?? [], nodes, read })
}

/** Undefined where a piece may say something else by itself: it refers to others, or does not begin its line. */
function piecesOf({ entries: { list } }: MapNode, text: string, keys: ReadonlySet<string>): readonly Piece[] | undefined {
  const pieces: Piece[] = []
  for (let at = 0; at < list.length; at++) {
    const entry = list[at]
    if (!entry || !keys.has(entry.key)) continue
    const { start } = entry.keySpan
    const piece = text.slice(start, list[at + 1]?.keySpan.start)
    if (entry.merged || (start > 0 && text[start - 1] !== '\n') || piece.includes('&') || piece === '') return undefined
    pieces.push({ start, text: piece })
  }
  return pieces
}

/** A root below which all is that the document has at the path: what was kept of it, if that is enough, and its tree is not read again. */
export function rootAt(document: Rooted, [key]: Path): Node | undefined {
  const outline = outlines.get(document)
  if (!outline || typeof key !== 'string') return document.root
  const kept = outline.nodes ?? readingOf(outline)
  return kept?.entries.has(key) ? kept : document.root
}

/** The outline that was asked for last. */
let latest: { readonly outline: Outline; readonly root: MapNode | undefined } | undefined

function readingOf(outline: Outline): MapNode | undefined {
  if (latest?.outline !== outline) latest = { outline, root: joined(outline) }
  return latest.root
}

/** Undefined where a piece is not read by itself. */
function joined({ span, pieces, read }: Outline): MapNode | undefined {
  const list = pieces.map(({ start, text }) => {
    const root = read({ path: '', text })?.root
    return root?.kind === 'map' && root.entries.size === 1 ? shifted(root, start) : undefined
  })
  if (list.includes(undefined)) return undefined
  return { kind: 'map', span, entries: entriesOf(list.flatMap((map) => map?.entries.list ?? [])) }
}

/** The same, written so many characters further on. */
function shifted<N extends Node>(node: N, by: number): N
function shifted(node: Node, by: number): Node {
  const span = spanAfter(node.span, by)
  if (node.kind === 'scalar') return { ...node, span }
  if (node.kind === 'list') return { ...node, span, items: node.items.map((item) => shifted(item, by)) }
  const list = node.entries.list.map(({ key, keySpan, value, merged }) => ({
    key,
    keySpan: spanAfter(keySpan, by),
    value: shifted(value, by),
    merged,
  }))
  return { ...node, span, entries: entriesOf(list) }
}

function spanAfter({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
