import type { PipelineRun, TaskRun } from '../../../history/records.ts'
import { emptySnapshot, type Snapshot } from '../../../history/snapshot.ts'
import type { HistoryWish } from '../../../history/source.ts'
import { loadStore, mergeSnapshots, prunedSnapshot, type Storage, saveStore } from '../../../history/store.ts'
import { showTime } from '../../../history/time.ts'
import type { HistoryUnavailable } from '../../../history/unavailable.ts'
import { airflowService } from '../service-settings.ts'
import type { Client } from './client.ts'
import { collectRuns } from './collect-runs.ts'
import { taskRowsOf } from './collect-tasks.ts'
import type { Collection, CollectOptions } from './collection.ts'
import { findDags } from './dags.ts'
import { rows } from './rows.ts'
import { runRow } from './run-rows.ts'

/** What a review collects unless told. */
export const defaultCollect: CollectOptions = { days: 14, pagesPerDag: 3, details: 20, errors: 8 }

/** What a person who asks for a snapshot gets. */
export const pullCollect: CollectOptions = { days: 14, pagesPerDag: 40, details: 400, errors: 100 }

/** The result of a collection. */
export interface Collected {
  readonly snapshot: Snapshot
  readonly calls: number
  /** Sentences about what could not be had. */
  readonly missing: readonly string[]
  /** Set where not even the DAGs or their newest runs could be read. */
  readonly unavailable: HistoryUnavailable | null
}

const { dialect } = airflowService
const owner = { dialect, rows }

/**
 * Reads run history in the order of its use (DAGs, runs, task instances, tries, logs) until the budget ends, on top of what `storage` keeps.
 * Never throws; an outage leaves what was read before it.
 */
export async function collectHistory(
  client: Client,
  { wanted, select }: Pick<HistoryWish, 'wanted' | 'select'>,
  options: CollectOptions,
  storage?: Storage,
): Promise<Collected> {
  const { world, connection, budget } = client.server.transport
  const nowMs = world.now().getTime()
  const nothing = { ...emptySnapshot(showTime(nowMs), connection.baseUrl), dialect }
  const kept = storage ? { ...(await loadStore(storage, connection.baseUrl, nowMs, owner)), dialect } : nothing
  const { dags, missing, stopped } = await findDags(client, wanted)
  if (stopped && dags.length === 0) return { snapshot: kept, calls: budget.calls, missing: [], unavailable: stopped }
  const dagIds = [...new Set(select(dags))]
  const collection: Collection = {
    client,
    options,
    dagIds,
    nowMs,
    kept,
    runs: new Map(),
    coverage: [],
    missing: [...missing],
    stopped,
  }
  await collectRuns(collection)
  const fresh = { ...nothing, pipelines: dags, coverage: collection.coverage, ...(await rowsIn(collection)) }
  const merged = mergeSnapshots(kept, fresh)
  if (storage && collection.coverage.length > 0) await saveStore(storage, prunedSnapshot(merged, nowMs), owner)
  const nothingRead = dagIds.length > 0 && collection.runs.size === 0 && collection.coverage.length === 0
  const unavailable = nothingRead ? collection.stopped : null
  return { snapshot: merged, calls: budget.calls, missing: collection.missing, unavailable }
}

async function rowsIn(
  collection: Collection,
): Promise<{ readonly runs: readonly PipelineRun[]; readonly taskRuns: readonly TaskRun[] }> {
  const runs = new Map([...collection.runs].map(([id, run]) => [id, { row: runRow(run), raw: run }]))
  return { runs: [...runs.values()].map(({ row }) => row), taskRuns: await taskRowsOf(collection, runs) }
}
