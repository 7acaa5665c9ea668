import type { Span } from './source.ts'
import type { Node, Path } from './tree.ts'

/** What stands at an offset of a text. */
export interface TreePlace {
  readonly path: Path
  readonly part: 'key' | 'value'
  /** The key or the scalar; for a collection all of it. */
  readonly span: Span
}

/** The innermost key or value at an offset; undefined outside of the tree. What came in by an alias or a merge stands elsewhere. */
export function placeAt(root: Node | undefined, offset: number): TreePlace | undefined {
  let found: TreePlace | undefined
  let node = root
  let path: Path = []
  while (node) {
    const step = stepAt(node, path, offset)
    if (!step) return node.kind === 'scalar' && holds(node.span, offset) ? { path, part: 'value', span: node.span } : found
    found = step.place
    if (step.place.part === 'key') return found
    node = step.node
    path = step.place.path
  }
  return found
}

function stepAt(node: Node, path: Path, offset: number): { readonly place: TreePlace; readonly node: Node } | undefined {
  if (node.kind === 'list') {
    const index = node.items.findIndex(({ span }) => holds(span, offset))
    const item = node.items[index]
    return item && { node: item, place: { path: [...path, index], part: 'value', span: item.span } }
  }
  if (node.kind !== 'map') return undefined
  for (const { key, keySpan, value, merged } of node.entries.list) {
    if (merged) continue
    const below = [...path, key]
    if (holds(keySpan, offset)) return { node: value, place: { path: below, part: 'key', span: keySpan } }
    if (value.span.start >= keySpan.start && holds(value.span, offset))
      return { node: value, place: { path: below, part: 'value', span: value.span } }
  }
  return undefined
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}
