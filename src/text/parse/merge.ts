import type { Entry, MapNode } from '../tree.ts'

/**
 * Adds to a mapping what its merge keys bring, as PyYAML does (`SafeConstructor.flatten_mapping`): own keys win, the later of two
 * merge keys wins, and in the list of one merge key the earlier mapping wins.
 */
export function mergeEntries(own: Map<string, Entry>, merges: readonly (readonly MapNode[])[]): ReadonlyMap<string, Entry> {
  for (const sources of merges.toReversed()) {
    for (const source of sources) {
      for (const [key, entry] of source.entries)
        if (!own.has(key)) own.set(key, entry.merged ? entry : { ...entry, merged: true })
    }
  }
  return own
}
