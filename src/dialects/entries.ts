import { dagFactoryEntry } from './dag-factory/entry.ts'
import { databricksEntry } from './databricks/entry.ts'
import type { DialectEntry, LoadedDialect } from './dialect.ts'
import { kestraEntry } from './kestra/entry.ts'
import { orchestraEntry } from './orchestra/entry.ts'

/** Every dialect that this version reads, as far as it is loaded for files of any kind; `index.ts` loads all of each, in the same order. */
export const entries: readonly DialectEntry[] = [orchestraEntry, databricksEntry, kestraEntry, dagFactoryEntry]

/** The entry of an id. Throws for an id that no dialect has. */
export function entryWith(id: string): DialectEntry {
  const entry = entries.find((candidate) => candidate.id === id)
  if (!entry) throw new Error(`no dialect ${id}`)
  return entry
}

/** Loads dialects, each once. */
export async function loaded(wanted: Iterable<DialectEntry>): Promise<ReadonlyMap<DialectEntry, LoadedDialect>> {
  const loads = [...new Set(wanted)].map(async (entry) => [entry, await entry.load()] as const)
  return new Map(await Promise.all(loads))
}
