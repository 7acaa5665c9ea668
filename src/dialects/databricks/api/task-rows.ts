import { field, type JsonObject } from '../../../history/json-reader.ts'
import { groupBy } from '../../../history/multimap.ts'
import { hasFailed, type TaskRun } from '../../../history/records.ts'
import { idIn, momentIn, objectsIn, shown, spanIn } from './answers.ts'
import { rows } from './rows.ts'
import { objectIn, outcomeOf, stateOf, textIn } from './states.ts'

/** A task run that failed, and the attempt whose output tells why. */
export interface FailedTask {
  readonly taskRunId: string
  readonly attemptId: string
}

/** What the rows of tasks say of the run that they are of. */
interface RunOfTasks {
  readonly runId: string
  readonly pipelineId: string
  /** Milliseconds since 1970. */
  readonly created: number
  readonly place: string
}

interface TaskRows {
  readonly taskRuns: readonly TaskRun[]
  readonly failed: readonly FailedTask[]
  /** Start of the first task, in milliseconds since 1970; null where none has started. */
  readonly firstStart: number | null
}

/** The rows of the tasks of a run: one a task, made of all its attempts, which the service lists one by one. */
export function taskRowsOf(
  { tasks, isRepair }: { readonly tasks: readonly JsonObject[]; readonly isRepair: boolean },
  run: RunOfTasks,
): TaskRows {
  const byKey = groupBy(tasks, (task) => textIn(task, 'task_key') ?? '')
  const known = [...byKey].filter(([key]) => key !== '').map(([, all]) => inOrder(all))
  const taskRuns = known.map((attempts) => taskRowOf(attempts, isRepair, run))
  const failed = known.flatMap((attempts, index): readonly FailedTask[] => {
    const row = taskRuns[index]
    const last = attempts.at(-1)
    const isTold = row !== undefined && last !== undefined && hasFailed(row) && row.startedAt !== null
    return isTold ? [{ taskRunId: row.id, attemptId: idIn(last, 'run_id', run.place) }] : []
  })
  const starts = known.flatMap((attempts, index) => (taskRuns[index]?.startedAt ? startsOf(attempts) : []))
  return { taskRuns, failed, firstStart: starts.length === 0 ? null : Math.min(...starts) }
}

function inOrder(attempts: readonly JsonObject[]): readonly JsonObject[] {
  const rank = (attempt: JsonObject) => [spanIn(attempt, 'attempt_number'), spanIn(attempt, 'start_time')] as const
  return [...attempts].sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1])
}

function startsOf(attempts: readonly JsonObject[]): readonly number[] {
  return attempts.flatMap((attempt) => momentIn(attempt, 'start_time') ?? [])
}

function taskRowOf(
  attempts: readonly JsonObject[],
  isRepair: boolean,
  { runId, pipelineId, created, place }: RunOfTasks,
): TaskRun {
  const first = attempts[0] ?? {}
  const last = attempts.at(-1) ?? {}
  const { word, code, message } = stateOf(last)
  const starts = startsOf(attempts)
  // What was never run has times too: those of the moment at which that was known.
  const hasRun = outcomeOf(word) !== 'skipped' && starts.length > 0
  const setup = attempts.reduce((sum, attempt) => sum + spanIn(attempt, 'setup_duration'), 0)
  const taskKey = textIn(last, 'task_key') ?? ''
  const row = {
    // The first attempt has the same id when more attempts are known.
    id: idIn(first, 'run_id', place),
    pipelineRunId: runId,
    pipelineId,
    taskName: taskKey,
    taskId: taskKey,
    integration: 'DATABRICKS',
    integrationJob: kindOf(last),
    status: word,
    message,
    externalStatus: code,
    externalMessage: commonestError(last),
    numberOfAttempts: hasRun ? attemptsIn(attempts, isRepair) : 0,
    createdAt: shown(Math.min(created, ...starts)),
    startedAt: hasRun ? shown(Math.min(...starts)) : null,
    completedAt: shown(momentIn(last, 'end_time')),
    dependsOn: objectsIn(last, 'depends_on').flatMap((dependency) => textIn(dependency, 'task_key') ?? []),
    ...(hasRun && { setupSeconds: setup / 1000 }),
  }
  return rows.taskRun(row, place)
}

/** Attempts are numbered from 0; a repair counts on from those before it. */
function attemptsIn(attempts: readonly JsonObject[], isRepair: boolean): number {
  const highest = Math.max(...attempts.map((attempt) => spanIn(attempt, 'attempt_number')))
  return isRepair ? attempts.length : Math.max(attempts.length, highest + 1)
}

/** The key under which the task says what it does, `notebook_task` for instance. */
function kindOf(task: JsonObject): string {
  const kinds = Object.keys(task).filter((key) => key.endsWith('_task') && Object.keys(objectIn(task, key)).length > 0)
  return kinds.includes('for_each_task') ? 'for_each_task' : (kinds[0] ?? 'task')
}

/** What most iterations of a loop failed of; the loop itself has no output. */
function commonestError(task: JsonObject): string | null {
  const errors = objectsIn(objectIn(objectIn(task, 'for_each_task'), 'stats'), 'error_message_stats')
  const counted = errors.map((error) => ({ text: textIn(error, 'error_message'), count: Number(field(error, 'count') ?? 0) }))
  return counted.sort((a, b) => b.count - a.count)[0]?.text ?? null
}
