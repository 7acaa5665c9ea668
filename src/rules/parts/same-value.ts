import type { Node } from '../../text/tree.ts'

/**
 * Numbers values so that two are equal exactly where their numbers are; the order of keys and the way of writing play no part. Linear,
 * also where aliases make a small text a large tree.
 */
export function valueNumbers(): (node: Node | undefined) => number {
  const strings = new Map<string, number>()
  const others = new Map<string, number>()
  const known = new Map<Node, number>()
  const numberIn = (numbers: Map<string, number>, text: string): number => {
    const number = numbers.get(text) ?? strings.size + others.size
    numbers.set(text, number)
    return number
  }
  const numberOf = (node: Node | undefined): number => {
    if (node === undefined) return -1
    if (node.kind === 'scalar' && typeof node.value === 'string') return numberIn(strings, node.value)
    const seen = known.get(node)
    if (seen !== undefined) return seen
    const number = numberIn(others, contentOf(node, numberOf))
    known.set(node, number)
    return number
  }
  return numberOf
}

/** Equal for values with the same content, given what stands for their parts. */
function contentOf(node: Node, numberOf: (child: Node) => number): string {
  if (node.kind === 'scalar') return `scalar ${typeof node.value} ${JSON.stringify(node.value)}`
  let content: string = node.kind
  if (node.kind === 'list') for (const item of node.items) content += ` ${numberOf(item)}`
  else
    for (const key of [...node.entries.keys()].sort()) {
      const entry = node.entries.get(key)
      if (entry) content += ` ${JSON.stringify(key)} ${numberOf(entry.value)}`
    }
  return content
}
