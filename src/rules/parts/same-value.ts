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
    const number = numberIn(others, JSON.stringify(contentOf(node, numberOf)))
    known.set(node, number)
    return number
  }
  return numberOf
}

function contentOf(node: Node, numberOf: (child: Node) => number): unknown {
  if (node.kind === 'scalar') return ['scalar', typeof node.value, node.value]
  if (node.kind === 'list') return ['list', ...node.items.map(numberOf)]
  const entries = [...node.entries].map(([key, entry]) => [key, numberOf(entry.value)] as const)
  return ['map', ...entries.sort(([a], [b]) => (a < b ? -1 : 1))]
}

/**
 * Hashes values so that equal ones have one hash, whatever the document: two that differ have the same one with a chance of 2^-53. For what
 * is compared long after the values have been let go.
 */
export function contentHashes(): (node: Node | undefined) => number {
  const known = new Map<Node, number>()
  const hashOf = (node: Node | undefined): number => {
    if (node === undefined) return -1
    if (node.kind === 'scalar' && typeof node.value === 'string') return hashOfTexts('', node.value)
    const hash = known.get(node) ?? hashOfTexts(JSON.stringify(contentOf(node, hashOf)))
    known.set(node, hash)
    return hash
  }
  return hashOf
}

/** The hash of texts in their order: 53 bits, by two rounds of multiplication and exclusive or, as in cyrb53 (public domain). */
export function hashOfTexts(...texts: readonly (string | number)[]): number {
  const text = texts.join('\u0000')
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
