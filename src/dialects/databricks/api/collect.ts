import { ShapeError } from '../../../history/json-reader.ts'
import { emptySnapshot, type Snapshot } from '../../../history/snapshot.ts'
import type { HistoryWish } from '../../../history/source.ts'
import { loadStore, mergeSnapshots, prunedSnapshot, type Storage, saveStore } from '../../../history/store.ts'
import { showTime } from '../../../history/time.ts'
import type { HistoryUnavailable } from '../../../history/unavailable.ts'
import { databricksService } from '../service-settings.ts'
import type { Client } from './client.ts'
import { collectDetails } from './collect-details.ts'
import { withErrors } from './collect-errors.ts'
import { collectRuns } from './collect-runs.ts'
import type { Collection, CollectOptions } from './collection.ts'
import { findJobs } from './jobs.ts'
import { rows } from './rows.ts'
import { type RunRows, runRowsOf } from './run-rows.ts'

/** The result of a collection. */
export interface Collected {
  /** What is known, kept history included. */
  readonly snapshot: Snapshot
  /** HTTP requests made by the client so far. */
  readonly calls: number
  /** Sentences about what could not be had. */
  readonly missing: readonly string[]
  /** Set where not even the jobs or their newest runs could be read. */
  readonly unavailable: HistoryUnavailable | null
}

const { dialect } = databricksService
const owner = { dialect, rows }

/** What a review collects unless told: a baseline takes the newest hundred runs. */
export const defaultCollect: CollectOptions = { days: 14, pagesPerJob: 5, details: 20, errors: 10 }

/** What a person who asks for a snapshot gets. */
export const pullCollect: CollectOptions = { days: 14, pagesPerJob: 40, details: 200, errors: 100 }

/**
 * Reads run history in the order of its use (jobs, runs, repairs, error texts) until the budget ends, on top of what `storage` keeps.
 * Never throws; an outage leaves what was read before it.
 */
export async function collectHistory(
  client: Client,
  { wanted, select }: Pick<HistoryWish, 'wanted' | 'select'>,
  options: CollectOptions = defaultCollect,
  storage?: Storage,
): Promise<Collected> {
  const { world, connection, budget } = client.transport
  const nowMs = world.now().getTime()
  const nothing = { ...emptySnapshot(showTime(nowMs), connection.baseUrl), dialect }
  const kept = storage ? { ...(await loadStore(storage, connection.baseUrl, nowMs, owner)), dialect } : nothing
  const { jobs, missing, stopped } = await findJobs(client, wanted)
  if (stopped && jobs.length === 0) return { snapshot: kept, calls: budget.calls, missing: [], unavailable: stopped }
  const jobIds = [...new Set(select(jobs))]
  const lists = { runs: new Map(), coverage: [], missing: [...missing], stopped }
  const collection: Collection = { client, options, jobIds, nowMs, kept, ...lists }
  await collectRuns(collection)
  await collectDetails(collection)
  const fresh = { ...nothing, pipelines: jobs, coverage: collection.coverage, ...(await rowsIn(collection)) }
  const merged = mergeSnapshots(kept, fresh)
  if (storage && collection.coverage.length > 0) await saveStore(storage, prunedSnapshot(merged, nowMs), owner)
  const nothingRead = jobIds.length > 0 && collection.runs.size === 0 && collection.coverage.length === 0
  return {
    snapshot: merged,
    calls: budget.calls,
    missing: collection.missing,
    unavailable: nothingRead ? collection.stopped : null,
  }
}

async function rowsIn(collection: Collection): Promise<Pick<Snapshot, 'runs' | 'taskRuns'>> {
  const all = [...collection.runs.values()].flatMap((run): readonly RunRows[] => {
    try {
      return runRowsOf(run, 'the run')
    } catch (error) {
      if (error instanceof ShapeError) return []
      throw error
    }
  })
  const taskRuns = all.flatMap((rows) => rows.taskRuns)
  const failed = all.flatMap((rows) => rows.failed)
  return { runs: all.map(({ run }) => run), taskRuns: await withErrors(collection, taskRuns, failed) }
}
