import { stop } from '../../../history/http/progress.ts'
import { groupBy } from '../../../history/multimap.ts'
import { hasFailed, type PipelineRun } from '../../../history/records.ts'
import { timeOf } from '../../../history/time.ts'
import { type Client, pageSize, runPageSize } from './client.ts'
import { type Collection, runsOf, runsWithTasks } from './collection.ts'
import { readPages } from './pages.ts'
import { windowsBetween } from './windows.ts'

/** Calls kept back for error texts and dbt results. */
const reservedCalls = 8
/** Task runs of one run, matrix rows included, before any was seen. */
const assumedRowsPerRun = 8
/** Of the calls for single runs, the part for the newest ones; the others show why older ones failed. */
const shareForNewest = 0.6

/** Reads the task runs of runs that have none yet: whole windows where that is cheaper, else single runs, as many as calls allow. */
export async function collectTaskRuns(collection: Collection): Promise<void> {
  const { budget } = collection.client.transport
  const known = runsWithTasks(collection)
  const needed = runsOf(collection).filter((run) => run.outcome !== null && !known.has(run.id))
  if (needed.length === 0 || collection.stopped) return
  const allowed = Math.max(1, budget.callsLeft - reservedCalls)
  const rows = rowsPerRun(collection)
  const oldest = Math.min(...needed.map((run) => timeOf(run.createdAt)))
  const windows = windowsBetween(oldest, collection.nowMs)
  const runsInSpan = runsOf(collection).filter((run) => timeOf(run.createdAt) >= oldest).length
  const wholeCost = windows.length + Math.floor((runsInSpan * rows) / pageSize)
  const singleCost = needed.length * Math.ceil(rows / runPageSize)
  if (wholeCost <= allowed && wholeCost <= singleCost) await readWindows(collection, oldest)
  else await readSingleRuns(collection, chosen(needed, Math.max(1, Math.floor(allowed / Math.ceil(rows / runPageSize)))))
  if (!collection.stopped && runsWithTasks(collection).size === known.size) collection.missing.push('No task runs were found')
}

function rowsPerRun(collection: Collection): number {
  const perRun = groupBy(collection.kept.taskRuns, (row) => row.pipelineRunId)
  const asked = new Set(collection.pipelineIds)
  const declared = collection.kept.pipelines.filter((row) => asked.has(row.id)).map((row) => row.numTasks ?? 0)
  const seen = perRun.size > 0 ? collection.kept.taskRuns.length / perRun.size : assumedRowsPerRun
  return Math.ceil(Math.max(1, seen, ...declared))
}

async function readWindows(collection: Collection, oldest: number): Promise<void> {
  const { client, pipelineIds } = collection
  for (const window of windowsBetween(oldest, collection.nowMs)) {
    const pages = Math.max(1, client.transport.budget.callsLeft - reservedCalls)
    const answer = await readPages((page) => client.taskRuns(window, pipelineIds, page), pages, true)
    // Rows of a window that was not read to its end may lack tasks of a run: they would be taken for runs of fewer tasks.
    if (answer.missing) return stop(collection, `Task runs before ${window.to}`, answer.missing)
    if (answer.rows.length < (answer.total ?? 0)) {
      collection.missing.push(`Task runs from ${window.from} to ${window.to}: ${answer.total} exceed the API call limit`)
      return
    }
    collection.taskRuns.push(...answer.rows)
  }
}

/** The newest runs, which make an unbroken sample, then failed ones before them. */
export function chosen(needed: readonly PipelineRun[], count: number): PipelineRun[] {
  const newestFirst = [...needed].sort((a, b) => timeOf(b.createdAt) - timeOf(a.createdAt))
  if (newestFirst.length <= count) return newestFirst
  const newest = newestFirst.slice(0, Math.ceil(count * shareForNewest))
  const older = newestFirst.slice(newest.length)
  const failed = older.filter(hasFailed).slice(0, count - newest.length)
  const rest = older.filter((run) => !failed.includes(run)).slice(0, count - newest.length - failed.length)
  return [...newest, ...rest, ...failed]
}

async function readSingleRuns(collection: Collection, runs: readonly PipelineRun[]): Promise<void> {
  for (const run of runs) {
    const answer = await readRun(collection.client, run.id)
    if (answer.missing) return stop(collection, 'Task runs of some runs', answer.missing)
    if (answer.rows.length >= (answer.total ?? 0)) collection.taskRuns.push(...answer.rows)
  }
}

function readRun(client: Client, runId: string) {
  return readPages((page) => client.taskRunsOf(runId, page), client.transport.budget.callsLeft)
}
