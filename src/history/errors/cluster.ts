import type { ErrorCluster } from '../../model/history.ts'
import { groupBy } from '../multimap.ts'
import { hasFailed, type Operation, type TaskRun } from '../records.ts'
import { timeOf } from '../time.ts'
import { classify } from './classify.ts'
import type { ErrorKind } from './kinds.ts'
import { normalise } from './normalise.ts'

/** One failure of one task run. */
export interface Failure {
  readonly taskRun: TaskRun
  readonly kind: ErrorKind
  /** Normalised. */
  readonly text: string
}

const noText = 'No error text'

/**
 * What failed in task runs that ended with a failure or a warning. The text is that of the operations, else the platform's, else the
 * orchestrator's own sentence; a matrix parent only repeats its children, and skipped tasks are symptoms.
 */
export function failuresIn(taskRuns: readonly TaskRun[], operations: readonly Operation[]): Failure[] {
  const byTaskRun = groupBy(operations, (operation) => operation.taskRunId)
  const problems = taskRuns.filter((row) => (hasFailed(row) || row.outcome === 'warning') && !row.matrixParent)
  return problems.flatMap((taskRun) => failuresOf(taskRun, byTaskRun.get(taskRun.id) ?? []))
}

function failuresOf(taskRun: TaskRun, operations: readonly Operation[]): Failure[] {
  const failed = operations.filter(hasFailed)
  const telling = failed.length > 0 ? failed : operations.filter((operation) => operation.outcome === 'warning')
  const texts = telling.flatMap((operation) => (operation.message === null ? [] : [failureOf(taskRun, operation)]))
  if (texts.length > 0) return [...new Map(texts.map((failure) => [failure.text, failure])).values()]
  const text = taskRun.externalMessage ?? taskRun.message ?? ''
  const kind = classify({ text, status: taskRun.externalStatus })
  return [{ taskRun, kind, text: text === '' ? noText : normalise(text) }]
}

function failureOf(taskRun: TaskRun, operation: Operation): Failure {
  const text = [operation.message, operation.externalDetail].filter((part) => part !== null).join(' ')
  // The sentence of a test is the same for all tests: its name tells them apart, and says what it is.
  const isTest = operation.operationType.startsWith('TEST') && operation.operationName !== null
  const status = operation.externalStatus ?? taskRun.externalStatus
  const kind = classify({ text, status })
  const shown = isTest ? `${operation.operationName}: ${normalise(text)}` : normalise(text)
  return { taskRun, kind: isTest && kind === 'unknown' ? 'data-test' : kind, text: shown }
}

/** Equal failures counted together; most frequent first, then the latest; those without a text last, since not every log is read. */
export function clustersOf(failures: readonly Failure[]): ErrorCluster[] {
  const groups = groupBy(failures, (failure) => `${failure.kind} ${failure.text}`)
  const clusters = [...groups.values()].map(clusterOf)
  return clusters.sort(
    (a, b) =>
      Number(a.text === noText) - Number(b.text === noText) ||
      b.count - a.count ||
      timeOf(b.lastSeen) - timeOf(a.lastSeen) ||
      (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  )
}

function clusterOf(failures: readonly Failure[]): ErrorCluster {
  const times = failures.map(({ taskRun }) => taskRun.completedAt ?? taskRun.createdAt)
  const ordered = times.sort((a, b) => timeOf(a) - timeOf(b))
  const tasks = [...groupBy(failures, ({ taskRun }) => taskRun.taskId)]
  tasks.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  const first = failures[0] as Failure
  return {
    kind: first.kind,
    text: first.text,
    count: new Set(failures.map(({ taskRun }) => taskRun.id)).size,
    firstSeen: ordered[0] ?? '',
    lastSeen: ordered.at(-1) ?? '',
    tasks: tasks.map(([task]) => task),
  }
}
