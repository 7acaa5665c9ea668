import type { TaskHistory } from '../../core/history.ts'
import { addTo } from '../multimap.ts'
import { hasSucceeded, type PipelineRun } from '../records.ts'
import { durationSummary, fewest } from './durations.ts'
import { quantile, rounded, sortedNumbers } from './quantile.ts'
import { itemSeconds, sampledRuns, type TaskInRun, type TaskTable } from './task-table.ts'

/** More of a task than the report shows: what rules reason with. */
export interface TaskEvidence extends TaskHistory {
  readonly name: string
  readonly maxAttempts: number | null
  /** Share of the work of all tasks; parallel tasks count in full. */
  readonly workShare: number | null
  /** Failed runs in which this was the first task to fail. */
  readonly failurePoint: number
  /** Runs in which it failed, was started again on the same commit, and then did or did not pass. */
  readonly rerunsPassed: number
  readonly rerunsFailed: number
  /** Seconds of every successful execution, in the order of the runs. */
  readonly seconds: readonly number[]
  /** 99th percentile from 20 executions on. */
  readonly secondsP99: number | null
}

export type TaskNumbers = Omit<TaskEvidence, 'criticalShare' | 'failurePoint' | 'rerunsPassed' | 'rerunsFailed'>

/** Numbers of every task of the sampled runs, largest share of work first. */
export function taskNumbers(runs: readonly PipelineRun[], table: TaskTable): TaskNumbers[] {
  const byTask = new Map<string, TaskInRun[]>()
  for (const run of sampledRuns(runs, table)) {
    for (const [task, entry] of table.get(run.id) ?? []) addTo(byTask, task, entry)
  }
  const work = [...byTask.values()].flat().reduce((sum, entry) => sum + workOf(entry), 0)
  const numbers = [...byTask].map(([task, entries]) => numbersOf(task, entries, work))
  return numbers.sort((a, b) => (b.workShare ?? 0) - (a.workShare ?? 0) || (a.task < b.task ? -1 : 1))
}

function workOf(entry: TaskInRun): number {
  return itemSeconds(entry).reduce((sum, seconds) => sum + seconds, 0)
}

function numbersOf(task: string, entries: readonly TaskInRun[], work: number): TaskNumbers {
  const executed = entries.filter((entry) => entry.executed)
  const counted = executed.flatMap((entry) => entry.attempts ?? [])
  const seconds = executed.flatMap(itemSeconds)
  const retried = counted.filter((attempts) => attempts > 1).length
  return {
    task,
    name: entries.at(-1)?.name ?? task,
    runs: executed.length,
    failed: executed.filter((entry) => entry.status === 'FAILED').length,
    durationSeconds: durationSummary(seconds),
    retriedShare: counted.length === 0 ? null : rounded(retried / counted.length, 4),
    maxAttempts: counted.length === 0 ? null : Math.max(...counted),
    workShare: work === 0 ? null : rounded(executed.reduce((sum, entry) => sum + workOf(entry), 0) / work, 4),
    seconds,
    secondsP99: percentile99(seconds),
  }
}

function percentile99(seconds: readonly number[]): number | null {
  if (seconds.length < fewest.p95) return null
  const value = quantile(sortedNumbers(seconds), 0.99)
  return value === null ? null : rounded(value)
}

/** True for an execution that did its work. */
export function hasWorked(entry: TaskInRun): boolean {
  return entry.executed && hasSucceeded(entry.status)
}
