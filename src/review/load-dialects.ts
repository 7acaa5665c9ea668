import type { DialectEntry } from '../dialects/dialect.ts'
import { loaded } from '../dialects/entries.ts'
import type { PipelineFile } from '../discover/sort-files.ts'
import type { RuleRegistry } from '../engine/rule.ts'
import { rules as described } from '../rules/described.ts'

/** What files need of their dialects. */
export interface Loaded {
  /** Files with the readers of their dialects; only of those for which it was loaded. */
  readable(files: readonly PipelineFile<DialectEntry>[]): readonly PipelineFile[]
  /** Every rule: those of the loaded dialects can be run, those of the others only say what they are about. */
  readonly rules: RuleRegistry
}

/** Loads the dialects of files, and those that files resemble most. */
export async function loadDialects(files: readonly PipelineFile<DialectEntry>[]): Promise<Loaded> {
  const dialects = await loaded(files.flatMap(({ dialect, nearest }) => [dialect ?? [], nearest ?? []].flat()))
  const readerOf = (entry: DialectEntry | null) => (entry && dialects.get(entry)?.reader) ?? null
  return {
    readable: (wanted) =>
      wanted.map(({ dialect, nearest, ...rest }) => ({ ...rest, dialect: readerOf(dialect), nearest: readerOf(nearest) })),
    rules: Object.assign({ ...described }, ...[...dialects.values()].map(({ rules }) => rules)),
  }
}
