import type { EntryList } from '../entries.ts'
import type { Entries, MapNode } from '../tree.ts'

/**
 * Adds to a mapping what its merge keys bring, as PyYAML does (`SafeConstructor.flatten_mapping`): own keys win, the later of two
 * merge keys wins, and in the list of one merge key the earlier mapping wins.
 */
export function mergeEntries(own: EntryList, merges: readonly (readonly MapNode[])[]): Entries {
  for (const sources of merges.toReversed()) {
    for (const source of sources) {
      for (const entry of source.entries.list) if (!own.has(entry.key)) own.add(entry.merged ? entry : { ...entry, merged: true })
    }
  }
  return own
}
