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

/** Steps that one comparison takes at most; the parameters of a task have a few dozen parts. */
const mostSteps = 500

/** Whether two values are equal in the sense of `valueNumbers`; undefined for values so large that numbers tell at less cost. */
export function areSameValues(one: Node | undefined, other: Node | undefined): boolean | undefined {
  let left = mostSteps
  const areSame = (a: Node | undefined, b: Node | undefined): boolean => {
    if (a === b) return true
    if (!a || !b || a.kind !== b.kind || --left < 0) return false
    if (a.kind === 'scalar') return b.kind === 'scalar' && isSameScalar(a.value, b.value)
    if (a.kind === 'list')
      return b.kind === 'list' && a.items.length === b.items.length && a.items.every((item, at) => areSame(item, b.items[at]))
    if (b.kind !== 'map' || a.entries.size !== b.entries.size) return false
    for (const { key, value } of a.entries.list) {
      const entry = b.entries.get(key)
      if (!entry || !areSame(value, entry.value)) return false
    }
    return true
  }
  const result = areSame(one, other)
  return left < 0 ? undefined : result
}

function isSameScalar(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'number' && typeof other === 'number' && JSON.stringify(one) === JSON.stringify(other))
}
