import { type Collected, collectWith } from '../../../history/http/collect.ts'
import type { Progress } from '../../../history/http/progress.ts'
import type { PipelineRun, TaskRun } from '../../../history/records.ts'
import type { HistoryWish } from '../../../history/source.ts'
import type { Storage } from '../../../history/store.ts'
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
  const steps = {
    owner,
    find: async () => {
      const { dags, ...found } = await findDags(client, wanted)
      return { ...found, pipelines: dags }
    },
    read: async (dagIds: readonly string[], progress: Progress) => {
      const collection: Collection = { ...progress, client, options, dagIds, runs: new Map() }
      await collectRuns(collection)
      return { ...(await rowsIn(collection)), stopped: collection.stopped, isEmpty: collection.runs.size === 0 }
    },
  }
  return collectWith(client.server.transport, select, steps, storage)
}

async function rowsIn(
  collection: Collection,
): Promise<{ readonly runs: readonly PipelineRun[]; readonly taskRuns: readonly TaskRun[] }> {
  const runs = new Map([...collection.runs].map(([id, run]) => [id, { row: runRow(run), raw: run }]))
  return { runs: [...runs.values()].map(({ row }) => row), taskRuns: await taskRowsOf(collection, runs) }
}
