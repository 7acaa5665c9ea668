import type { Collected } from '../../../history/http/collect.ts'
import type { PipelineRecord } from '../../../history/records.ts'
import { emptySnapshot, type Snapshot } from '../../../history/snapshot.ts'
import { loadStore, mergeSnapshots, prunedSnapshot, type Storage, saveStore } from '../../../history/store.ts'
import { showTime } from '../../../history/time.ts'
import { orchestraDialect } from '../dialect.ts'
import type { Client } from './client.ts'
import { collectDbtResults } from './collect-dbt.ts'
import { collectOperations } from './collect-operations.ts'
import { collectRuns, isWarm } from './collect-runs.ts'
import { collectTaskRuns } from './collect-tasks.ts'
import type { Collection, CollectOptions } from './collection.ts'
import { rows } from './rows.ts'

/** Picks the pipelines whose runs are wanted, of those that the workspace has. */
export type Selection = (pipelines: readonly PipelineRecord[]) => readonly string[]

const owner = { dialect: orchestraDialect.id, rows }

/** What a review collects unless told. */
export const defaultCollect: CollectOptions = { days: 14, operations: 'problems' }

/**
 * Reads run history in the order of its use (pipelines, runs, task runs, error texts, dbt results) until the budget ends, on top of
 * what `storage` keeps. Never throws; an outage leaves what was read before it.
 */
export async function collectHistory(
  client: Client,
  select: Selection,
  options: CollectOptions = defaultCollect,
  storage?: Storage,
): Promise<Collected> {
  const { world, connection, budget } = client.transport
  const nowMs = world.now().getTime()
  const kept = storage
    ? await loadStore(storage, connection.baseUrl, nowMs, owner)
    : emptySnapshot(showTime(nowMs), connection.baseUrl)
  const pipelines = await client.pipelines()
  if (!pipelines.ok) return { snapshot: kept, calls: budget.calls, missing: [], unavailable: pipelines.unavailable }
  const pipelineIds = [...new Set(select(pipelines.value))]
  const collection = startCollection(client, options, pipelineIds, nowMs, { ...kept, pipelines: pipelines.value })
  if (pipelineIds.length > 0) await collectAll(collection)
  const merged = mergeSnapshots(kept, freshSnapshot(collection))
  if (storage && collection.coverage.length > 0) await saveStore(storage, prunedSnapshot(merged, nowMs), owner)
  const nothingRead = collection.stopped !== null && collection.coverage.length === 0
  return {
    snapshot: merged,
    calls: budget.calls,
    missing: collection.missing,
    unavailable: nothingRead ? collection.stopped : null,
  }
}

async function collectAll(collection: Collection): Promise<void> {
  await collectRuns(collection)
  await collectTaskRuns(collection)
  await collectOperations(collection)
  await collectDbtResults(collection)
}

function startCollection(
  client: Client,
  options: CollectOptions,
  pipelineIds: readonly string[],
  nowMs: number,
  kept: Snapshot,
): Collection {
  const lists = { runs: [], taskRuns: [], operations: [], dbtResults: [], coverage: [], missing: [] }
  const cold: Collection = { client, options, pipelineIds, nowMs, kept, isWarm: false, stopped: null, ...lists }
  return { ...cold, isWarm: isWarm(cold) }
}

function freshSnapshot(collection: Collection): Snapshot {
  const { connection } = collection.client.transport
  return {
    ...emptySnapshot(showTime(collection.nowMs), connection.baseUrl),
    pipelines: collection.kept.pipelines,
    coverage: collection.coverage,
    runs: collection.runs,
    taskRuns: collection.taskRuns,
    operations: collection.operations,
    dbtResults: collection.dbtResults,
  }
}
