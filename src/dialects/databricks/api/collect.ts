import { type Collected, collectWith } from '../../../history/http/collect.ts'
import type { Progress } from '../../../history/http/progress.ts'
import { ShapeError } from '../../../history/json-reader.ts'
import type { Snapshot } from '../../../history/snapshot.ts'
import type { HistoryWish } from '../../../history/source.ts'
import type { Storage } from '../../../history/store.ts'
import { databricksService } from '../service-settings.ts'
import type { Client } from './client.ts'
import { collectDetails } from './collect-details.ts'
import { withErrors } from './collect-errors.ts'
import { collectRuns } from './collect-runs.ts'
import type { Collection, CollectOptions } from './collection.ts'
import { findJobs } from './jobs.ts'
import { rows } from './rows.ts'
import { type RunRows, runRowsOf } from './run-rows.ts'

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
  const steps = {
    owner,
    find: async () => {
      const { jobs, ...found } = await findJobs(client, wanted)
      return { ...found, pipelines: jobs }
    },
    read: async (jobIds: readonly string[], progress: Progress) => {
      const collection: Collection = { ...progress, client, options, jobIds, runs: new Map() }
      await collectRuns(collection)
      await collectDetails(collection)
      return { ...(await rowsIn(collection)), stopped: collection.stopped, isEmpty: collection.runs.size === 0 }
    },
  }
  return collectWith(client.transport, select, steps, storage)
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
