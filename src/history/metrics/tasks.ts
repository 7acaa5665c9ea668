import type { DurationSummary, TaskHistory } from '../../model/history.ts'
import { addTo } from '../multimap.ts'
import { hasFailed, hasSucceeded, type PipelineRun } from '../records.ts'
import { durationSummary, fewest } from './durations.ts'
import { quantile, rounded, sortedNumbers } from './quantile.ts'
import { sampledRuns, type TaskInRun, type TaskTable } from './task-table.ts'

/** More of a task than the report shows: what rules reason with. */
export interface TaskEvidence extends TaskHistory {
  readonly name: string
  readonly maxAttempts: number | null
  /** Share of the work of all tasks; parallel tasks count in full. */
  readonly workShare: number | null
  /** Of each child of a matrix for itself, which is what a timeout limits; as `durationSeconds` for any other task. */
  readonly itemDurations: DurationSummary
  /** The same counts of failures that another attempt can cure. */
  readonly curable: Positions
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

/** Where runs failed, and what came of those that were started again. */
export type Positions = Pick<TaskEvidence, 'failurePoint' | 'rerunsPassed' | 'rerunsFailed'>

export type TaskNumbers = Omit<TaskEvidence, 'criticalShare' | 'curable' | keyof Positions>

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
  return entry.itemSeconds.reduce((sum, seconds) => sum + seconds, 0)
}

function numbersOf(task: string, entries: readonly TaskInRun[], work: number): TaskNumbers {
  const executed = entries.filter((entry) => entry.executed)
  const counted = executed.flatMap((entry) => entry.attempts ?? [])
  const seconds = executed.flatMap((entry) => entry.itemSeconds)
  const retried = counted.filter((attempts) => attempts > 1).length
  const setup = quantile(sortedNumbers(executed.flatMap((entry) => entry.setupSeconds)), 0.5)
  return {
    task,
    name: entries.at(-1)?.name ?? task,
    runs: executed.length,
    failed: executed.filter((entry) => hasFailed(entry)).length,
    fanOut: entries.some(({ isMatrix }) => isMatrix),
    durationSeconds: durationSummary(executed.flatMap(wholeSeconds)),
    itemDurations: durationSummary(seconds),
    retriedShare: counted.length === 0 ? null : rounded(retried / counted.length, 4),
    maxAttempts: counted.length === 0 ? null : Math.max(...counted),
    ...(setup !== null && { setupSeconds: rounded(setup) }),
    workShare: work === 0 ? null : rounded(executed.reduce((sum, entry) => sum + workOf(entry), 0) / work, 4),
    seconds,
    secondsP99: percentile99(seconds),
  }
}

/** Seconds of an execution that did its work; of a fan-out from its first start to its last end. */
function wholeSeconds(entry: TaskInRun): readonly number[] {
  if (!entry.isMatrix) return entry.itemSeconds
  return hasWorked(entry) && entry.seconds !== null ? [entry.seconds] : []
}

function percentile99(seconds: readonly number[]): number | null {
  if (seconds.length < fewest.p95) return null
  const value = quantile(sortedNumbers(seconds), 0.99)
  return value === null ? null : rounded(value)
}

/** True for an execution that did its work. */
export function hasWorked(entry: TaskInRun): boolean {
  return entry.executed && hasSucceeded(entry)
}
