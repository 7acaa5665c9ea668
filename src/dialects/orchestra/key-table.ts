import type { Entry, Node } from '../../text/tree.ts'
import { camelKey } from './keys.ts'

/** Keys that a kind of mapping may have, with the places at which `entriesAt` gives their entries; those in camelCase as `~place`. */
export interface KeyTable {
  readonly places: ReadonlyMap<string, number>
  readonly size: number
}

/** A table of keys in the spelling of files. */
export function keyTable(...keys: readonly string[]): KeyTable {
  const places = new Map(keys.map((key, place) => [camelKey(key), ~place]))
  for (const [place, key] of keys.entries()) places.set(key, place)
  return { places, size: keys.length }
}

/**
 * The entries of a mapping under the keys of a table, in the order of the table, found in one walk. In the spelling of files (`depends_on`) or else
 * of the API (`dependsOn`). None of other nodes.
 */
export function entriesAt(node: Node | undefined, { places, size }: KeyTable): readonly (Entry | undefined)[] {
  const found = new Array<Entry | undefined>(size)
  if (node?.kind !== 'map') return found
  for (const entry of node.entries.list) {
    const place = places.get(entry.key)
    if (place === undefined) continue
    if (place >= 0) found[place] = entry
    else found[~place] ??= entry
  }
  return found
}

/** The entries of a mapping; none of other nodes. */
export function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === 'map' ? node.entries.list : none
}

const none: readonly Entry[] = []
