import type { Failure } from '../errors/cluster.ts'
import { incurable } from '../errors/kinds.ts'
import { hasFailed, type PipelineRun } from '../records.ts'
import { failurePoints, type Rerun } from './failures.ts'
import type { TaskTable } from './task-table.ts'
import type { Positions } from './tasks.ts'

/** What is known of the failures of one environment. */
export interface FailedRuns {
  readonly runs: readonly PipelineRun[]
  readonly table: TaskTable
  readonly reruns: readonly Rerun[]
  readonly failures: readonly Failure[]
}

type Counts = (runId: string, task: string) => boolean

/** Where runs failed and what came of those that were started again, by task, of the failures that count. */
export function positionsIn({ runs, table, reruns }: FailedRuns, counts: Counts): (task: string) => Positions {
  const points = failurePoints(runs, table, counts)
  const counted = reruns.filter(({ failed, task }) => task !== null && counts(failed.id, task))
  const many = (task: string, passed: boolean) => counted.filter((rerun) => rerun.task === task && rerun.passed === passed).length
  return (task) => ({ failurePoint: points.get(task) ?? 0, rerunsPassed: many(task, true), rerunsFailed: many(task, false) })
}

/** False where all that is known of a task's failure in a run is of a kind that no other attempt cures. */
export function canBeCured({ table, failures }: FailedRuns): Counts {
  const hopeless = new Map<string, boolean>()
  for (const { taskRun, kind } of failures) hopeless.set(taskRun.id, (hopeless.get(taskRun.id) ?? true) && incurable.has(kind))
  return (runId, task) => {
    const failed = table.get(runId)?.get(task)?.items.filter(hasFailed) ?? []
    return failed.length === 0 || failed.some((row) => hopeless.get(row.id) !== true)
  }
}
