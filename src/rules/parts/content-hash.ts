import type { Node } from '../../text/tree.ts'

/**
 * Hashes values so that equal ones have one hash, whatever the document; the order of keys and the way of writing play no part. Two that differ
 * have the same one with a chance of 2^-32. For what is compared long after the values have been let go. Linear, also where aliases make a small
 * text a large tree.
 */
export function contentHashes(): (node: Node | undefined) => number {
  let known: Map<Node, number> | undefined
  const hashOf = (node: Node | undefined): number => {
    if (node === undefined) return -1
    if (node.kind === 'scalar') return hashOfScalar(node.value)
    known ??= new Map()
    const hash = known.get(node) ?? hashBelow(node, hashOf)
    known.set(node, hash)
    return hash
  }
  return hashOf
}

/** What tells a text, another scalar, a list and a map with the same parts from each other. */
const seeds = { text: 1, scalar: 2, list: 3, map: 4 } as const

function hashOfScalar(value: unknown): number {
  return typeof value === 'string' ? shortHashOf(value) : hashOfText(`${typeof value} ${JSON.stringify(value)}`, seeds.scalar)
}

/** The hash of a text in 32 bits, two characters at a time: values are the bulk of a file. */
function shortHashOf(text: string): number {
  const { length } = text
  let hash = 0x41c6ce57 ^ length
  for (let at = 0; at < length; at += 2) {
    const code = text.charCodeAt(at) | (at + 1 < length ? text.charCodeAt(at + 1) << 16 : 0)
    hash = Math.imul(hash ^ code, 2654435761)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash, 2246822507)
  return hash ^ (hash >>> 13)
}

/** The hashes of a map's entries are added up, so that their order plays no part. */
function hashBelow(node: Exclude<Node, { readonly kind: 'scalar' }>, hashOf: (child: Node) => number): number {
  if (node.kind === 'list') {
    let hash: number = seeds.list
    for (const item of node.items) hash = hashOfPair(hash, hashOf(item))
    return hash
  }
  let low: number = seeds.map
  let high = node.entries.size
  for (const { key, value } of node.entries.list) {
    const hash = hashOfPair(hashOfKey(key), hashOf(value))
    low = (low + lowOf(hash)) | 0
    high = (high + highOf(hash)) | 0
  }
  return mixed(high, low)
}

/** Hashes of keys: files have the same few hundred. */
const keys = new Map<string, number>()
const mostKeys = 1000
const longestKey = 40

/** The hash of a text that many mappings have as a key. */
function hashOfKey(key: string): number {
  const known = keys.get(key)
  if (known !== undefined) return known
  const hash = hashOfText(key)
  if (key.length > longestKey) return hash
  if (keys.size >= mostKeys) keys.clear()
  keys.set(key, hash)
  return hash
}

/** The hash of a text: 53 bits, by two rounds of multiplication and exclusive or, as in cyrb53 (public domain), two characters at a time. */
export function hashOfText(text: string, seed: number = seeds.text): number {
  const { length } = text
  let high = 0xdeadbeef ^ seed ^ length
  let low = 0x41c6ce57 ^ seed
  for (let at = 0; at < length; at += 2) {
    const code = text.charCodeAt(at) | (at + 1 < length ? text.charCodeAt(at + 1) << 16 : 0)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  return mixed(high, low)
}

/** The hash of two hashes in their order. */
export function hashOfPair(one: number, other: number): number {
  const high = Math.imul(Math.imul(0xdeadbeef ^ lowOf(one), 2654435761) ^ highOf(other), 2654435761)
  const low = Math.imul(Math.imul(0x41c6ce57 ^ highOf(one), 1597334677) ^ lowOf(other), 1597334677)
  return mixed(high, low)
}

/** The lower 32 bits of a hash. */
export function lowOf(hash: number): number {
  return hash | 0
}

/** The others. */
export function highOf(hash: number): number {
  return Math.floor(hash / 4294967296) | 0
}

/** One number of 53 bits out of 64. */
export function mixed(high: number, low: number): number {
  const upper = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const lower = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(upper ^ (upper >>> 13), 3266489909)
  return 4294967296 * (2097151 & lower) + (upper >>> 0)
}
