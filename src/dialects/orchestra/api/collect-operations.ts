import { stop } from '../../../history/http/progress.ts'
import type { TaskRun } from '../../../history/records.ts'
import { dayMs, timeOf } from '../../../history/time.ts'
import type { OperationFilter, Window } from './client.ts'
import { type Collection, runsOf } from './collection.ts'
import { readPages } from './pages.ts'
import { windowsBetween } from './windows.ts'

/** Pages of one window and status: the list is of the whole workspace, so that others' failures could take all calls. */
const pagesPerWindow = 3
/** Calls kept back for dbt results. */
const reservedCalls = 3

/** Reads the operations that hold the error texts of tasks read just now; with `all`, every operation of these pipelines' runs. */
export async function collectOperations(collection: Collection): Promise<void> {
  if (collection.stopped || collection.taskRuns.length === 0) return
  if (collection.options.operations === 'all') return collectAll(collection)
  const failed = problemsWith(collection, ['FAILED', 'WARNING'])
  if (failed.length === 0) return
  await collectProblems(collection, failed, 'FAILED')
  // A task that ends with a warning may have a failed operation (treated as a warning) or one with a warning of its own.
  const warned = problemsWith(collection, ['WARNING']).filter((row) => !hasOperation(collection, row))
  if (warned.length > 0) await collectProblems(collection, warned, 'WARNING')
}

function problemsWith(collection: Collection, statuses: readonly string[]): TaskRun[] {
  return collection.taskRuns.filter((row) => statuses.includes(row.status) && !row.matrixParent)
}

function hasOperation(collection: Collection, taskRun: TaskRun): boolean {
  return collection.operations.some((operation) => operation.taskRunId === taskRun.id)
}

/** One call a task where they are few, else whole windows. */
async function collectProblems(collection: Collection, tasks: readonly TaskRun[], status: string): Promise<void> {
  const windows = windowsBetween(Math.min(...tasks.map((row) => timeOf(row.createdAt))), collection.nowMs)
  if (tasks.length >= windows.length) return readWindows(collection, windows, { status }, pagesPerWindow)
  for (const task of tasks) {
    if (collection.stopped) return
    const end = Math.min(collection.nowMs, timeOf(task.completedAt ?? task.createdAt) + dayMs)
    const around = windowsBetween(timeOf(task.createdAt), Math.max(end, timeOf(task.createdAt) + 1)).slice(0, 1)
    await readWindows(collection, around, { status, taskRunId: task.id }, 1)
  }
}

function collectAll(collection: Collection): Promise<void> {
  const created = collection.taskRuns.map((row) => timeOf(row.createdAt))
  const windows = windowsBetween(
    created.reduce((oldest, next) => Math.min(oldest, next), collection.nowMs),
    collection.nowMs,
  )
  return readWindows(collection, windows, {}, Number.POSITIVE_INFINITY)
}

async function readWindows(
  collection: Collection,
  windows: readonly Window[],
  filter: OperationFilter,
  mostPages: number,
): Promise<void> {
  const { client } = collection
  const ours = new Set(runsOf(collection).flatMap((run) => (run.outcome !== null ? [run.id] : [])))
  for (const window of windows) {
    const pages = Math.min(mostPages, client.transport.budget.callsLeft - reservedCalls)
    if (pages < 1) return void collection.missing.push(`Error messages before ${window.to}: the API call limit is reached`)
    const answer = await readPages((page) => client.operations(window, filter, page), pages)
    collection.operations.push(...answer.rows.filter((row) => ours.has(row.pipelineRunId)))
    if (answer.missing) return stop(collection, `Error messages before ${window.to}`, answer.missing)
    if (answer.rows.length < (answer.total ?? 0))
      collection.missing.push(
        `Error messages from ${window.from} to ${window.to}: ${answer.rows.length} of ${answer.total} were read`,
      )
  }
}
