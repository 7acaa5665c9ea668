import type { Host } from '../host.ts'
import type { RowReaders } from './readers.ts'
import {
  type Coverage,
  emptySnapshot,
  mostSnapshotBytes,
  onceEach,
  parseSnapshot,
  renderSnapshot,
  type Snapshot,
} from './snapshot.ts'
import { dayMs, showTime, timeOf } from './time.ts'

/** A directory of the caller's choice; names are plain file names. */
export interface Storage {
  /** The text of a file, or undefined where there is none. */
  read(name: string): Promise<string | undefined>
  write(name: string, text: string): Promise<void>
}

/** The storage in a directory; undefined where none is given. */
export function storageIn(host: Host, directory: string | undefined): Storage | undefined {
  if (directory === undefined) return undefined
  return {
    read: async (name) => {
      const bytes = await host.read(`${directory}/${name}`, mostSnapshotBytes)
      return bytes && new TextDecoder().decode(bytes)
    },
    write: (name, text) => host.write(`${directory}/${name}`, text),
  }
}

/** Whose history is kept, and how its rows are read. */
export interface StoreOwner {
  /** Id of the dialect. */
  readonly dialect: string
  readonly rows: RowReaders
}

/** Name of the file of a dialect in the directory of kept history. */
export function storeFileName(dialect: string): string {
  return `${dialect}-history.json`
}

/** Days of history kept: the longest baseline the product itself uses. */
export const keptDays = 30

/** The history of the last review, or an empty one where there is none, where it is damaged or of another workspace address. */
export async function loadStore(storage: Storage, origin: string, nowMs: number, owner: StoreOwner): Promise<Snapshot> {
  const nothing = emptySnapshot(showTime(nowMs), origin)
  try {
    const text = await storage.read(storeFileName(owner.dialect))
    const parsed = text === undefined ? undefined : parseSnapshot(text, () => owner.rows)
    return parsed?.ok && parsed.value.origin === origin ? parsed.value : nothing
  } catch {
    return nothing
  }
}

/** Keeps the history for the next review. False where it could not be written, which harms nothing. */
export async function saveStore(storage: Storage, snapshot: Snapshot, { dialect }: StoreOwner): Promise<boolean> {
  try {
    await storage.write(storeFileName(dialect), renderSnapshot(snapshot))
    return true
  } catch {
    return false
  }
}

/** Both histories in one; a row of `fresh` replaces the one of the same id, and pipelines are those of `fresh`. */
export function mergeSnapshots(kept: Snapshot, fresh: Snapshot): Snapshot {
  return {
    ...fresh,
    pipelines: onceEach(fresh.pipelines.length > 0 ? fresh.pipelines : kept.pipelines, (row) => row.id),
    coverage: mergeCoverage([...kept.coverage, ...fresh.coverage]),
    runs: onceEach(
      [...kept.runs, ...fresh.runs],
      (row) => row.id,
      ({ outcome }) => outcome !== null,
    ),
    taskRuns: onceEach([...kept.taskRuns, ...fresh.taskRuns], (row) => row.id),
    operations: onceEach([...kept.operations, ...fresh.operations], (row) => row.id),
    dbtResults: onceEach([...kept.dbtResults, ...fresh.dbtResults], (row) => row.taskRunId),
  }
}

/** One stretch a pipeline: stretches that touch are joined; of separate ones the newest stays. */
export function mergeCoverage(all: readonly Coverage[]): Coverage[] {
  const merged = new Map<string, Coverage>()
  for (const next of [...all].sort((a, b) => timeOf(a.from) - timeOf(b.from))) {
    const last = merged.get(next.pipelineId)
    const touches = last !== undefined && timeOf(next.from) <= timeOf(last.to)
    if (!touches) merged.set(next.pipelineId, next)
    else if (timeOf(next.to) > timeOf(last.to)) merged.set(next.pipelineId, { ...last, to: next.to })
  }
  return [...merged.values()]
}

/** Without what is older than `keptDays` and without rows of runs that were dropped or are not over yet. */
export function prunedSnapshot(snapshot: Snapshot, nowMs: number): Snapshot {
  const oldest = nowMs - keptDays * dayMs
  const runs = snapshot.runs.filter((run) => timeOf(run.createdAt) >= oldest)
  const settled = new Set(runs.filter((run) => run.outcome !== null).map((run) => run.id))
  const known = <T extends { readonly pipelineRunId: string }>(rows: readonly T[]) =>
    rows.filter((row) => settled.has(row.pipelineRunId))
  return {
    ...snapshot,
    runs,
    taskRuns: known(snapshot.taskRuns),
    operations: known(snapshot.operations),
    dbtResults: known(snapshot.dbtResults),
    coverage: snapshot.coverage.flatMap((row) => {
      const from = Math.max(oldest, timeOf(row.from))
      return from >= timeOf(row.to) ? [] : [{ ...row, from: showTime(from) }]
    }),
  }
}
