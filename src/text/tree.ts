import type { Span } from './source.ts'

/**
 * Our own immutable view of a YAML text. Nodes know where they are written, not where they stand in the document: an alias
 * yields the very node of its anchor, so a finding below an alias points at the text that a person can change.
 * Invariant: the graph of nodes has no cycle, and no key occurs twice in one mapping.
 */
export type Node = MapNode | ListNode | ScalarNode

export interface MapNode {
  readonly kind: 'map'
  readonly span: Span
  /** In the order of the text; merged entries (`<<`) come after the mapping's own, in the order of the merge. */
  readonly entries: Entries
  /** Its merge keys (`<<`) in the order of the text, for readers that order them otherwise. Default: it has none. */
  readonly merges?: readonly Merge[]
}

/** A merge key, and the mappings that it brings. */
export interface Merge {
  readonly keySpan: Span
  readonly sources: readonly MapNode[]
}

/** By their keys; `list` has them for walks. */
export interface Entries extends ReadonlyMap<string, Entry> {
  readonly list: readonly Entry[]
}

export interface Entry {
  readonly key: string
  readonly keySpan: Span
  readonly value: Node
  /** True where the entry came in through a merge key. */
  readonly merged: boolean
}

export interface ListNode {
  readonly kind: 'list'
  readonly span: Span
  readonly items: readonly Node[]
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty'

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly span: Span
  /** YAML 1.2 core schema: what the text means. */
  readonly value: string | number | boolean | null
  readonly style: ScalarStyle
}

/** One step from a node to a node below it: a key of a mapping or an index of a list. */
export type Step = string | number
export type Path = readonly Step[]

/** The path with one more step. Paths are made by the thousand, and an array of the right length is a third of one that has been added to. */
export function pathBelow(path: Path, step: Step): Path {
  const { length } = path
  const longer = new Array<Step>(length + 1)
  for (let at = 0; at < length; at++) longer[at] = path[at] ?? ''
  longer[length] = step
  return longer
}

/** The child of `node` at `step`, or undefined. */
export function childOf(node: Node | undefined, step: Step): Node | undefined {
  if (node?.kind === 'map') return node.entries.get(String(step))?.value
  if (node?.kind === 'list' && typeof step === 'number') return node.items[step]
  return undefined
}

/** The node at `path` below `node`, or undefined. */
export function nodeAt(node: Node | undefined, path: Path): Node | undefined {
  let current = node
  for (let at = 0; current && at < path.length; at++) current = childOf(current, path[at] ?? '')
  return current
}

/** The entry of a mapping, or undefined when the node is no mapping or lacks the key. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined
}

/** The text of a string scalar, or undefined. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

/** True where a key is absent, or its value is null or left empty. */
export function isUnset(node: Node | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.value === null)
}

/** True for an empty list or mapping. */
export function isEmptyCollection(node: Node | undefined): boolean {
  return (node?.kind === 'list' && node.items.length === 0) || (node?.kind === 'map' && node.entries.size === 0)
}
