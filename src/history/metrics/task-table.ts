import type { Outcome } from '../../model/dialect.ts'
import { groupBy } from '../multimap.ts'
import { hasFailed, hasSucceeded, type PipelineRun, type TaskRun } from '../records.ts'
import { secondsBetween } from '../time.ts'

/** One task in one run; the rows of a matrix are one task. */
export interface TaskInRun {
  /** The key in the file. */
  readonly task: string
  readonly name: string
  /** Null while it is not over. */
  readonly outcome: Outcome | null
  /** True where it, or a child of its matrix, started. */
  readonly executed: boolean
  readonly startedAt: string | null
  readonly completedAt: string | null
  /** From the first start to the last end, attempts included. */
  readonly seconds: number | null
  /** The children of a matrix, or the task itself. */
  readonly items: readonly TaskRun[]
  readonly isMatrix: boolean
  /** Seconds of each execution that did its work, each child of a matrix for itself. */
  readonly itemSeconds: readonly number[]
  /** Seconds of starting compute, one for each execution that did its work; empty where the service does not tell them apart. */
  readonly setupSeconds: readonly number[]
  /** Most attempts of any item; null where the API says nothing. */
  readonly attempts: number | null
  readonly dependsOn: readonly string[]
}

/** Tasks by run id, then by task. */
export type TaskTable = ReadonlyMap<string, ReadonlyMap<string, TaskInRun>>

/** Arranges task runs by run and task. Children belong to the task of their matrix parent, whatever they call themselves. */
export function taskTableOf(taskRuns: Iterable<TaskRun>): TaskTable {
  const byRun = groupBy(taskRuns, (row) => row.pipelineRunId)
  return new Map([...byRun].map(([runId, rows]) => [runId, tasksOf(rows)]))
}

function tasksOf(rows: readonly TaskRun[]): Map<string, TaskInRun> {
  const parents = new Map(rows.filter((row) => row.matrixParent).map((row) => [row.id, row]))
  const byTask = groupBy(rows, (row) => parents.get(row.matrixParentId ?? '')?.taskId ?? row.taskId)
  return new Map([...byTask].map(([task, all]) => [task, taskOf(task, all)]))
}

function taskOf(task: string, rows: readonly TaskRun[]): TaskInRun {
  const parent = rows.find((row) => row.matrixParent)
  const children = rows.filter((row) => !row.matrixParent)
  const items = children.length > 0 ? children : rows
  const head = parent ?? (items[0] as TaskRun)
  const attempts = numbersOf(items, (row) => row.numberOfAttempts)
  const startedAt = extreme(items, (row) => row.startedAt, -1)
  const completedAt = extreme(items, (row) => row.completedAt, 1)
  return {
    task,
    name: head.taskName,
    outcome: parent ? parent.outcome : worstOutcome(items),
    executed: items.some((row) => row.startedAt !== null),
    startedAt,
    completedAt,
    seconds: secondsBetween(startedAt, completedAt),
    items,
    isMatrix: parent !== undefined || items.length > 1,
    itemSeconds: numbersOf(items, secondsOfWork),
    setupSeconds: numbersOf(items, (row) => (hasSucceeded(row) ? (row.setupSeconds ?? null) : null)),
    attempts: attempts.length === 0 ? null : Math.max(...attempts),
    dependsOn: head.dependsOn,
  }
}

const gravity: readonly (Outcome | null)[] = [null, 'skipped', 'success', 'warning', 'cancelled', 'timeout', 'failure']

function worstOutcome(items: readonly TaskRun[]): Outcome | null {
  return items.reduce<Outcome | null>(
    (worst, { outcome }) => (gravity.indexOf(outcome) > gravity.indexOf(worst) ? outcome : worst),
    items[0]?.outcome ?? null,
  )
}

/** The earliest (sign -1) or latest (sign 1) of the times; null where an item that started has none. */
function extreme(items: readonly TaskRun[], timeOfRow: (row: TaskRun) => string | null, sign: 1 | -1): string | null {
  let best: string | null = null
  for (const row of items) {
    if (row.startedAt === null) continue
    const next = timeOfRow(row)
    if (next === null) return null
    const isBetter = best === null || sign * ((secondsBetween(best, next) ?? -1) >= 0 ? 1 : -1) > 0
    if (isBetter) best = next
  }
  return best
}

/**
 * The runs whose tasks tell what is usual: the newest ones without a gap. Where calls were short, single failed runs further back have
 * task runs too; counting those would make every task look worse.
 */
export function sampledRuns(runs: readonly PipelineRun[], table: TaskTable): PipelineRun[] {
  const telling = runs.filter((run) => hasSucceeded(run) || hasFailed(run))
  const gap = telling.findLastIndex((run) => !table.has(run.id))
  return telling.slice(gap + 1)
}

/** The numbers of those that have one; without a list for each, because a history has a hundred thousand. */
function numbersOf(rows: readonly TaskRun[], numberOf: (row: TaskRun) => number | null): number[] {
  const numbers: number[] = []
  for (const row of rows) {
    const number = numberOf(row)
    if (number !== null) numbers.push(number)
  }
  return numbers
}

function secondsOfWork(row: TaskRun): number | null {
  return hasSucceeded(row) ? secondsBetween(row.startedAt, row.completedAt) : null
}
