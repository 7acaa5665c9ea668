import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node as LibraryNode,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { TextProblem } from '../document.ts'
import { entriesOf } from '../entries.ts'
import { lineIndexAt, type Span } from '../source.ts'
import type { Entry, ListNode, MapNode, Merge, Node } from '../tree.ts'
import { mergeEntries } from './merge.ts'
import { fitsCollection } from './platform-tag.ts'
import { readScalar, tellKey } from './scalar.ts'
import { coreTags, isPlatformName } from './spelling.ts'
import { nothingAt, spend, tell, type Walk, walkOf } from './walk-state.ts'

/** Our tree of a document, and what is wrong with its meaning. */
export interface Walked {
  /** Undefined for an empty document, and where a budget was spent. */
  readonly root: Node | undefined
  readonly problems: readonly TextProblem[]
}

/** A node and the offset at which its own text ends: for an alias that is not the end of the node. */
interface Placed {
  readonly node: Node
  readonly end: number
}

/** Makes our tree of the library's nodes. Each is visited once: an alias shares the node of its anchor, and only its cost counts again. */
export function walkContents(text: string, lineStarts: readonly number[], contents: LibraryNode | undefined): Walked {
  if (!contents || (isScalar(contents) && contents.source === '' && contents.type === 'PLAIN' && !contents.tag))
    return { root: undefined, problems: [] }
  const walk = walkOf(text, lineStarts)
  tellUnindented(walk, contents)
  const { node } = place(walk, contents)
  return { root: walk.isOver ? undefined : node, problems: walk.problems }
}

/** PyYAML ends a block text of a whole document at the first line that is not indented. */
function tellUnindented(walk: Walk, contents: LibraryNode): void {
  if (!isScalar(contents) || !contents.type?.startsWith('BLOCK')) return
  const span = spanOf(walk.text, contents)
  const first = /^[^\n]*\n(?:[ \t]*\r?\n)*/.exec(walk.text.slice(span.start, span.end))?.[0].length ?? 0
  if (first > 0 && /^[^ \t\r\n]/.test(walk.text.slice(span.start + first, span.end)))
    tell(walk, 'syntax', 'The lines of this text must be indented', { start: span.start + first, end: span.start + first + 1 })
}

function place(walk: Walk, node: LibraryNode): Placed {
  const span = spanOf(walk.text, node)
  if (isAlias(node)) return { node: resolve(walk, node, span), end: span.end }
  spend(walk, 1, 0, span)
  if (walk.isOver) return { node: nothingAt(span.start), end: span.end }
  const { anchor } = node as Scalar
  const { nodes, characters } = walk
  if (anchor) walk.anchors.set(anchor, 'open')
  walk.depth++
  const own = read(walk, node, span)
  walk.depth--
  if (anchor) walk.anchors.set(anchor, { node: own, nodes: walk.nodes - nodes + 1, characters: walk.characters - characters })
  return { node: own, end: own.span.end }
}

function read(walk: Walk, node: LibraryNode, span: Span): Node {
  if (isMap(node)) return readMap(walk, node, span)
  if (isSeq(node)) return readList(walk, node, span)
  if (!isScalar(node)) return nothingAt(span.start)
  spend(walk, 0, (node.source ?? '').length, span)
  return readScalar(walk, node, span)
}

/** The node that an alias names; an alias of nothing or of its own ancestor becomes an empty value, so that the graph has no cycle. */
function resolve(walk: Walk, alias: Alias, span: Span): Node {
  const anchored = walk.anchors.get(alias.source)
  if (anchored !== undefined && anchored !== 'open') {
    spend(walk, anchored.nodes, anchored.characters, span)
    return anchored.node
  }
  if (anchored === 'open')
    tell(walk, 'unknown-alias', 'This alias is inside the value that it refers to; write the value out', span)
  else if (isPlatformName(alias.source)) {
    tell(walk, 'unknown-alias', 'This alias refers to no anchor above it; check its name, or put the text in quotes', span)
  }
  return nothingAt(span.start)
}

function readList(walk: Walk, list: YAMLSeq, span: Span): ListNode {
  tellCollectionTag(walk, list, span)
  const items: Node[] = []
  let { end } = startOf(span)
  for (const item of list.items) {
    const placed = place(walk, item as LibraryNode)
    items.push(placed.node)
    end = Math.max(end, placed.end)
  }
  return { kind: 'list', span: { start: span.start, end: list.flow ? span.end : end }, items }
}

/** Tags of lists and mappings that the platform refuses, and those that make something of them which JSON does not have. */
function tellCollectionTag(walk: Walk, node: YAMLMap | YAMLSeq, span: Span): void {
  const { tag } = node
  if (tag === undefined || !coreTags.has(tag)) return
  const entries = node.items.map((item) => (isMap(item) ? item.items.length : undefined))
  if (!fitsCollection(tag, isMap(node) ? 'map' : 'list', entries))
    tell(walk, 'refused', "The platform's YAML reader refuses this tag before this value; remove the tag", firstUnit(span))
  else if (/:(?:set|omap|pairs)$/.test(tag)) tell(walk, 'yaml-1-1', unusualCollection, firstUnit(span))
}

const unusualCollection =
  "The tag makes the platform's YAML reader build a set or pairs, which no value of a pipeline can be; remove the tag"

/** The entries of one mapping while it is read. */
interface Reading {
  readonly own: Map<string, Entry>
  readonly merges: Merge[]
  end: number
}

function readMap(walk: Walk, map: YAMLMap, span: Span): MapNode {
  tellCollectionTag(walk, map, span)
  const reading: Reading = { own: new Map(), merges: [], end: span.start }
  for (const pair of map.items) {
    if (map.flow) tellSplitKey(walk, pair)
    readPair(walk, reading, pair)
  }
  const { own, merges } = reading
  const entries = mergeEntries(
    entriesOf(own.values()),
    merges.map(({ sources }) => sources),
  )
  const end = map.flow ? span.end : reading.end
  return { kind: 'map', span: { start: span.start, end }, entries, ...(merges.length > 0 && { merges }) }
}

function readPair(walk: Walk, reading: Reading, pair: Pair): void {
  const keyNode = pair.key as LibraryNode
  const keySpan = spanOf(walk.text, keyNode)
  const key = keyOf(walk, keyNode, keySpan)
  const unknownBefore = walk.told.get('unknown-alias')
  const { key: outer } = walk
  walk.key = key ?? ''
  const value = pair.value ? place(walk, pair.value as LibraryNode) : { node: nothingAt(keySpan.end), end: keySpan.end }
  walk.key = outer
  reading.end = Math.max(reading.end, keySpan.end, value.end)
  if (key === undefined) return
  if (key === '<<' && (keyNode as Scalar).type === 'PLAIN' && !(keyNode as Scalar).tag)
    readMerge(walk, reading, value, keySpan, walk.told.get('unknown-alias') === unknownBefore)
  else addEntry(walk, reading.own, { key, keySpan, value: value.node, merged: false })
}

/** PyYAML takes no key between brackets whose colon stands on another line, or far away, unless a `?` begins the key. */
function tellSplitKey(walk: Walk, pair: Pair): void {
  const key = pair.key as LibraryNode
  const value = pair.value as LibraryNode | null
  if (!value || !isScalar(key)) return
  const keySpan = spanOf(walk.text, key)
  const between = walk.text.slice(keySpan.end, value.range?.[0] ?? keySpan.end)
  const colon = between.indexOf(':')
  if (colon === -1 || isAfterQuestionMark(walk.text, keySpan.start)) return
  if (/[\n\r]/.test(between.slice(0, colon)))
    tell(walk, 'syntax', 'The colon after this key is on another line; move it next to the key', keySpan)
  else if ([...walk.text.slice(keySpan.start, keySpan.end + colon)].length > 1024)
    tell(walk, 'syntax', 'This key is longer than 1,024 characters; shorten it', firstUnit(keySpan))
}

function isAfterQuestionMark(text: string, start: number): boolean {
  return /\?\s+(?:[&!]\S*\s+)*$/.test(text.slice(Math.max(0, start - 200), start))
}

/** The text of a key; undefined for a key that is a collection. */
function keyOf(walk: Walk, node: LibraryNode, span: Span): string | undefined {
  const placed = isScalar(node) && !node.anchor ? undefined : place(walk, node).node
  spend(walk, 0, span.end - span.start, span)
  if (isScalar(node)) {
    if (node.type === 'PLAIN' && !node.source) tell(walk, 'syntax', 'The key before this colon is missing', span)
    else tellKey(walk, node, span)
    return String(node.value)
  }
  if (placed?.kind === 'scalar') return String(placed.value)
  tell(walk, 'syntax', 'A key must be a text, but this is a list or a mapping; put it in quotes if it is text', firstUnit(span))
  return undefined
}

function readMerge(walk: Walk, reading: Reading, { node, end }: Placed, keySpan: Span, isKnown: boolean): void {
  const sources = node.kind === 'list' ? node.items : [node]
  const maps = sources.filter((source) => source.kind === 'map')
  if (isKnown && maps.length < sources.length) {
    tell(walk, 'syntax', 'Only a mapping or a list of mappings can be merged with <<', {
      start: keySpan.start,
      end: Math.max(keySpan.end, end),
    })
  }
  if (!walk.isOver) reading.merges.push({ keySpan, sources: maps })
}

function addEntry(walk: Walk, own: Map<string, Entry>, entry: Entry): void {
  const first = own.get(entry.key)
  if (first) {
    const line = lineIndexAt(walk.lineStarts, first.keySpan.start) + 1
    const name = /^[\w.-]{1,80}$/.test(entry.key) ? `key ${entry.key}` : 'key'
    const message = `This mapping already has the same ${name} on line ${line}, and YAML readers keep only the last or refuse the file; remove one`
    tell(walk, 'duplicate-key', message, entry.keySpan)
    own.delete(entry.key)
  }
  own.set(entry.key, entry)
}

function startOf({ start }: Span): Span {
  return { start, end: start }
}

function firstUnit({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + 1) }
}

/** Where a node is written: without the comments and line breaks after it. Anchors and tags lie before it. */
function spanOf(text: string, node: LibraryNode): Span {
  const [from, to] = node.range ?? [0, 0]
  const start = Math.min(from, text.length)
  const end = Math.min(Math.max(start, to), text.length)
  const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
  return { start, end: isBlock ? endOfBlock(text, start, end) : end }
}

/** The end of the last line of a block scalar that is not blank. */
function endOfBlock(text: string, start: number, end: number): number {
  let last = end
  while (last > start && ' \r\n'.includes(text.charAt(last - 1))) last--
  const lineEnd = text.indexOf('\n', last)
  if (lineEnd === -1 || lineEnd >= end) return lineEnd === -1 ? end : Math.min(end, lineEnd)
  return text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd
}
