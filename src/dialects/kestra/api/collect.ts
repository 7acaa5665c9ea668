import { type Collected, collectWith } from '../../../history/http/collect.ts'
import type { Progress } from '../../../history/http/progress.ts'
import { ShapeError } from '../../../history/json-reader.ts'
import type { Snapshot } from '../../../history/snapshot.ts'
import type { HistoryWish } from '../../../history/source.ts'
import type { Storage } from '../../../history/store.ts'
import { kestraService } from '../service-settings.ts'
import type { Client, FlowName } from './client.ts'
import { withErrors } from './collect-errors.ts'
import { collectDetails, collectExecutions } from './collect-executions.ts'
import type { Collection, CollectOptions } from './collection.ts'
import { type RunRows, runRowsOf } from './execution-rows.ts'
import { findFlows } from './flows.ts'
import { rows } from './rows.ts'

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
  const names = new Map<string, FlowName>()
  const steps = {
    owner,
    find: async () => {
      const found = await findFlows(client, wanted)
      for (const [id, name] of found.names) names.set(id, name)
      return { pipelines: found.flows, stopped: found.stopped }
    },
    read: async (ids: readonly string[], progress: Progress) => {
      const flows = ids.flatMap((id) => names.get(id) ?? [])
      const collection: Collection = { ...progress, client, options, flows, executions: new Map() }
      await collectExecutions(collection)
      await collectDetails(collection)
      return { ...(await rowsIn(collection)), stopped: collection.stopped, isEmpty: collection.executions.size === 0 }
    },
  }
  return collectWith(client.transport, select, steps, storage)
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
