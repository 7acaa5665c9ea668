import { sampledRuns, type TaskInRun, type TaskTable } from './metrics/task-table.ts'
import { hasFailed, hasSucceeded, type PipelineRun } from './records.ts'
import { secondsBetween } from './time.ts'

/** What one task did in one run. */
export interface TaskSample {
  /** From first start to last end, attempts and the waits between them included. */
  readonly seconds: number
  /** Seconds of each child of a matrix; empty for a plain task. */
  readonly items: readonly number[]
  readonly attempts: number
  /** `skipped` only where the run went on without it, by a condition. */
  readonly outcome: 'done' | 'failed' | 'skipped'
}

/** One run as a whole: resampling whole runs keeps what was slow together, slow together. */
export interface RunSample {
  readonly runId: string
  readonly createdAt: string
  readonly completedAt: string | null
  readonly succeeded: boolean
  /** Start to end of the run. */
  readonly seconds: number | null
  readonly tasks: ReadonlyMap<string, TaskSample>
}

/** Samples of the runs whose tasks are known, oldest first. */
export function samplesOf(runs: readonly PipelineRun[], table: TaskTable): RunSample[] {
  return sampledRuns(runs, table).map((run) => {
    const succeeded = hasSucceeded(run)
    const tasks = new Map<string, TaskSample>()
    table.get(run.id)?.forEach((task, id) => {
      const sample = sampleOf(task, succeeded)
      if (sample) tasks.set(id, sample)
    })
    return {
      runId: run.id,
      createdAt: run.createdAt,
      completedAt: run.completedAt,
      succeeded,
      seconds: secondsBetween(run.startedAt, run.completedAt),
      tasks,
    }
  })
}

function sampleOf(task: TaskInRun, runSucceeded: boolean): TaskSample | null {
  if (!task.executed)
    return runSucceeded && task.outcome === 'skipped' ? { seconds: 0, items: [], attempts: 0, outcome: 'skipped' } : null
  const attempts = Math.max(1, task.attempts ?? 1)
  if (task.seconds === null) return null
  if (!hasFailed(task) && !hasSucceeded(task)) return null
  const items = task.isMatrix ? task.items.flatMap((row) => secondsBetween(row.startedAt, row.completedAt) ?? []) : []
  return { seconds: task.seconds, items, attempts, outcome: hasFailed(task) ? 'failed' : 'done' }
}
