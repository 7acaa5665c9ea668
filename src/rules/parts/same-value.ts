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

/**
 * Hashes values so that equal ones have one hash, whatever the document: two that differ have the same one with a chance of 2^-53. For what
 * is compared long after the values have been let go.
 */
export function contentHashes(): (node: Node | undefined) => number {
  const known = new Map<Node, number>()
  const hashOf = (node: Node | undefined): number => {
    if (node === undefined) return -1
    if (node.kind === 'scalar' && typeof node.value === 'string') return hashOfTexts('', node.value)
    const hash = known.get(node) ?? hashOfTexts(contentOf(node, hashOf))
    known.set(node, hash)
    return hash
  }
  return hashOf
}

/** The hash of texts in their order: 53 bits, by two rounds of multiplication and exclusive or, as in cyrb53 (public domain). */
export function hashOfTexts(...texts: readonly (string | number)[]): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < texts.length; index++) {
    const text = String(texts[index])
    // As if the texts were joined by a zero.
    const start = index > 0 ? -1 : 0
    for (let at = start; at < text.length; at++) {
      const code = at === -1 ? 0 : text.charCodeAt(at)
      high = Math.imul(high ^ code, 2654435761)
      low = Math.imul(low ^ code, 1597334677)
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
