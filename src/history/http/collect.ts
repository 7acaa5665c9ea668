import type { PipelineRecord } from '../records.ts'
import { emptySnapshot, type Snapshot } from '../snapshot.ts'
import type { HistoryWish } from '../source.ts'
import { loadStore, mergeSnapshots, prunedSnapshot, type Storage, type StoreOwner, saveStore } from '../store.ts'
import { showTime } from '../time.ts'
import type { HistoryUnavailable } from '../unavailable.ts'
import type { Progress } from './progress.ts'
import type { Transport } from './request.ts'

/** The result of a collection. */
export interface Collected {
  /** What is known, kept history included. */
  readonly snapshot: Snapshot
  /** HTTP requests made by the client so far. */
  readonly calls: number
  /** Sentences about what could not be had. */
  readonly missing: readonly string[]
  /** Set where not even the pipelines or their newest runs could be read. */
  readonly unavailable: HistoryUnavailable | null
}

/** The pipelines that a service has of those that are wanted. */
export interface Found {
  readonly pipelines: readonly PipelineRecord[]
  readonly missing?: readonly string[]
  readonly stopped: HistoryUnavailable | null
}

/** What was read of the runs of pipelines. */
export interface ReadRuns extends Pick<Snapshot, 'runs' | 'taskRuns'> {
  readonly stopped: HistoryUnavailable | null
  /** True where the service gave no run at all. */
  readonly isEmpty: boolean
}

/** The steps of a collection that each service has of its own. */
export interface Steps {
  readonly owner: StoreOwner
  find(): Promise<Found>
  /** Adds to coverage and to what is missing. */
  read(ids: readonly string[], progress: Progress): Promise<ReadRuns>
}

/**
 * Reads run history until the budget ends, on top of what `storage` keeps, and keeps it there. Never throws; an outage leaves what was read
 * before it.
 */
export async function collectWith(
  { world, connection, budget }: Transport,
  select: HistoryWish['select'],
  { owner, find, read }: Steps,
  storage?: Storage,
): Promise<Collected> {
  const { dialect } = owner
  const nowMs = world.now().getTime()
  const nothing = { ...emptySnapshot(showTime(nowMs), connection.baseUrl), dialect }
  const kept = storage ? { ...(await loadStore(storage, connection.baseUrl, nowMs, owner)), dialect } : nothing
  const found = await find()
  const { pipelines } = found
  if (found.stopped && pipelines.length === 0)
    return { snapshot: kept, calls: budget.calls, missing: [], unavailable: found.stopped }
  const ids = [...new Set(select(pipelines))]
  const [coverage, missing]: [Progress['coverage'], string[]] = [[], [...(found.missing ?? [])]]
  const { runs, taskRuns, stopped, isEmpty } = await read(ids, { nowMs, kept, coverage, missing, stopped: found.stopped })
  const merged = mergeSnapshots(kept, { ...nothing, pipelines, coverage, runs, taskRuns })
  if (storage && coverage.length > 0) await saveStore(storage, prunedSnapshot(merged, nowMs), owner)
  const nothingRead = ids.length > 0 && isEmpty && coverage.length === 0
  return { snapshot: merged, calls: budget.calls, missing, unavailable: nothingRead ? stopped : null }
}
