import { inTimeOrder, isJudged } from '../baseline.ts'
import { hasFailed, hasSucceeded, type PipelineRun } from '../records.ts'
import { timeOf } from '../time.ts'
import type { TaskInRun, TaskTable } from './task-table.ts'
import { hasWorked } from './tasks.ts'

/** The task that a failed run failed at: the first to fail. Later skipped tasks are symptoms. Null where no task failed. */
export function failurePointOf(tasks: Iterable<TaskInRun>): string | null {
  let first: TaskInRun | null = null
  for (const task of tasks) {
    if (!hasFailed(task)) continue
    if (first === null || failedAt(task) < failedAt(first)) first = task
  }
  return first?.task ?? null
}

function failedAt(task: TaskInRun): number {
  const ends = task.items.filter(hasFailed).map((row) => timeOf(row.completedAt ?? row.createdAt))
  return ends.length === 0 ? timeOf(task.completedAt) : Math.min(...ends)
}

/** How often each task was where a failed run failed, as far as `isCounted`. */
export function failurePoints(
  runs: readonly PipelineRun[],
  table: TaskTable,
  isCounted: (runId: string, task: string) => boolean = () => true,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const run of runs) {
    const point = hasFailed(run) ? failurePointOf(table.get(run.id)?.values() ?? []) : null
    if (point !== null && isCounted(run.id, point)) counts.set(point, (counts.get(point) ?? 0) + 1)
  }
  return counts
}

/** A failed run, and the next run of the same commit in the same environment that tells whether it was the code. */
export interface Rerun {
  readonly failed: PipelineRun
  readonly next: PipelineRun
  /** Where the first failed; null where its tasks are unknown. */
  readonly task: string | null
  /** Whether that task, or the run where the task is unknown, then did its work; null where it was not executed. */
  readonly passed: boolean | null
}

/**
 * Failed runs that were followed by another run of the same commit: a pass without any change of the code is flakiness. Restarts
 * count here, as they are the plainest case. `all` are the runs of one pipeline and environment, whatever their branch.
 */
export function rerunsIn(all: readonly PipelineRun[], table: TaskTable): Rerun[] {
  const ordered = inTimeOrder(all.filter(isJudged))
  return ordered.flatMap((failed, at) => {
    if (!hasFailed(failed)) return []
    const next = ordered.slice(at + 1).find((run) => isSameCode(run, failed))
    return next ? [rerunOf(failed, next, table)] : []
  })
}

/** Definitions that the product stores itself have versions instead of commits. */
function isSameCode(a: PipelineRun, b: PipelineRun): boolean {
  if (a.envName !== b.envName) return false
  if (a.commit !== null || b.commit !== null) return a.commit === b.commit
  return a.pipelineVersionNumber !== null && a.pipelineVersionNumber === b.pipelineVersionNumber
}

function rerunOf(failed: PipelineRun, next: PipelineRun, table: TaskTable): Rerun {
  const task = failurePointOf(table.get(failed.id)?.values() ?? [])
  const again = task === null ? undefined : table.get(next.id)?.get(task)
  const passed = again ? (again.executed ? hasWorked(again) : null) : hasSucceeded(next)
  return { failed, next, task, passed }
}
