import type { Node, Path, ScalarNode, Step } from './tree.ts'

/** True where a test holds for the text of a scalar at or below a node. */
export function someText(node: Node, test: (text: string) => boolean): boolean {
  if (node.kind === 'scalar') return typeof node.value === 'string' && test(node.value)
  if (node.kind === 'list') {
    for (const item of node.items) if (someText(item, test)) return true
  } else for (const { value } of node.entries.list) if (someText(value, test)) return true
  return false
}

/** Shows each scalar at or below a node, in the order of the text. The path is the walk's own and changes: copy what is kept. */
export function eachScalar(node: Node | undefined, path: Path, see: (scalar: ScalarNode, path: Path) => void): void {
  if (node) visit(node, [...path], see)
}

function visit(node: Node, path: Step[], see: (scalar: ScalarNode, path: Path) => void): void {
  const depth = path.length
  if (node.kind === 'scalar') see(node, path)
  else if (node.kind === 'map')
    for (const { key, value } of node.entries.list) {
      path[depth] = key
      visit(value, path, see)
    }
  else
    for (let index = 0; index < node.items.length; index++) {
      path[depth] = index
      const item = node.items[index]
      if (item) visit(item, path, see)
    }
  path.length = depth
}
