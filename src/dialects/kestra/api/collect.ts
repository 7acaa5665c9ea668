import { ShapeError } from '../../../history/json-reader.ts'
import { emptySnapshot, type Snapshot } from '../../../history/snapshot.ts'
import type { HistoryWish } from '../../../history/source.ts'
import { loadStore, mergeSnapshots, prunedSnapshot, type Storage, saveStore } from '../../../history/store.ts'
import { showTime } from '../../../history/time.ts'
import type { HistoryUnavailable } from '../../../history/unavailable.ts'
import { kestraService } from '../service-settings.ts'
import type { Client } from './client.ts'
import { withErrors } from './collect-errors.ts'
import { collectDetails, collectExecutions } from './collect-executions.ts'
import type { Collection, CollectOptions } from './collection.ts'
import { type RunRows, runRowsOf } from './execution-rows.ts'
import { findFlows } from './flows.ts'
import { rows } from './rows.ts'

/** The result of a collection. */
export interface Collected {
  /** What is known, kept history included. */
  readonly snapshot: Snapshot
  /** HTTP requests made by the client so far. */
  readonly calls: number
  /** Sentences about what could not be had. */
  readonly missing: readonly string[]
  /** Set where not even the flows or their newest executions could be read. */
  readonly unavailable: HistoryUnavailable | null
}

const { dialect } = kestraService
const owner = { dialect, rows }

/** What a review collects unless told: a baseline takes the newest hundred runs. */
export const defaultCollect: CollectOptions = { days: 14, pagesPerFlow: 5, details: 40, errors: 10 }

/** What a person who asks for a snapshot gets. */
export const pullCollect: CollectOptions = { days: 14, pagesPerFlow: 40, details: 500, errors: 100 }

/**
 * Reads run history in the order of its use (flows, executions, tasks, error texts) until the budget ends, on top of what `storage` keeps. Inputs, outputs and
 * variables are never kept. Never throws; an outage leaves what was read before it.
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
  const { flows: found, names, stopped } = await findFlows(client, wanted)
  if (stopped && found.length === 0) return { snapshot: kept, calls: budget.calls, missing: [], unavailable: stopped }
  const flows = [...new Set(select(found))].flatMap((id) => names.get(id) ?? [])
  const lists = { executions: new Map(), coverage: [], missing: [], stopped }
  const collection: Collection = { client, options, flows, nowMs, kept, ...lists }
  await collectExecutions(collection)
  await collectDetails(collection)
  const fresh = { ...nothing, pipelines: found, coverage: collection.coverage, ...(await rowsIn(collection)) }
  const merged = mergeSnapshots(kept, fresh)
  if (storage && collection.coverage.length > 0) await saveStore(storage, prunedSnapshot(merged, nowMs), owner)
  const nothingRead = flows.length > 0 && collection.executions.size === 0 && collection.coverage.length === 0
  return {
    snapshot: merged,
    calls: budget.calls,
    missing: collection.missing,
    unavailable: nothingRead ? collection.stopped : null,
  }
}

async function rowsIn(collection: Collection): Promise<Pick<Snapshot, 'runs' | 'taskRuns'>> {
  const all = [...collection.executions.values()].flatMap((execution): readonly RunRows[] => {
    try {
      return runRowsOf(execution, 'the execution')
    } catch (error) {
      if (error instanceof ShapeError) return []
      throw error
    }
  })
  const taskRuns = all.flatMap((one) => one.taskRuns)
  const failed = all.flatMap((one) => one.failed)
  return { runs: all.map(({ run }) => run), taskRuns: await withErrors(collection, taskRuns, failed) }
}
