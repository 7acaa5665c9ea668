import { entriesOf } from './entries.ts'
import { ownTexts } from './own-text.ts'
import type { MapNode, Node, Path } from './tree.ts'

/** What has a tree: a document. */
interface Rooted {
  readonly root: Node | undefined
}

const outlines = new WeakMap<Rooted, MapNode>()

/** Keeps these entries of the root of a document, with all below them, for `rootAt`; from a reading of it. */
export function keepOutline(document: Rooted, { root }: Rooted, keys: ReadonlySet<string>): void {
  if (root?.kind !== 'map') return
  const kept = { ...root, entries: entriesOf(root.entries.list.filter(({ key }) => keys.has(key))) }
  ownTexts(kept)
  outlines.set(document, kept)
}

/** A root below which all is that the document has at the path: what was kept of it, if that is enough, and its tree is not read again. */
export function rootAt(document: Rooted, [key]: Path): Node | undefined {
  const outline = outlines.get(document)
  return typeof key === 'string' && outline?.entries.has(key) ? outline : document.root
}
