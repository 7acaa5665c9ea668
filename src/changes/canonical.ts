import { isUnset, type Node } from '../text/tree.ts'

const texts = new WeakMap<Node, string>()

/**
 * A node as text that is the same for the same meaning: order of keys, quotes and comments play no part, and an entry that is null or empty
 * is the same as none. The order of a list counts. Each node is read once, however many aliases lead to it.
 */
export function canonical(node: Node | undefined): string {
  if (node === undefined || isUnset(node)) return ''
  const known = texts.get(node)
  if (known !== undefined) return known
  const text = textOf(node)
  texts.set(node, text)
  return text
}

function textOf(node: Node): string {
  if (node.kind === 'scalar') return JSON.stringify(node.value)
  if (node.kind === 'list') return node.items.length === 0 ? '' : `[${node.items.map(canonical).join()}]`
  const entries = [...node.entries.values()].flatMap(({ key, value }) => {
    const text = canonical(value)
    return text === '' ? [] : [`${JSON.stringify(key)}:${text}`]
  })
  return entries.length === 0 ? '' : `{${entries.sort().join()}}`
}
