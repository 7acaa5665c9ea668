import { field, type JsonObject } from '../../../history/json-reader.ts'
import { groupBy } from '../../../history/multimap.ts'
import { hasFailed, type TaskRun } from '../../../history/records.ts'
import { momentIn, objectIn, objectsIn, shown, textIn } from './answers.ts'
import { historyOf, type Stretch, within } from './histories.ts'
import { rows } from './rows.ts'
import { outcomeOf } from './states.ts'

/** A task run that failed, and since when its last attempt was running: what was logged from then on tells why. */
export interface FailedTask {
  /** Id of the row. */
  readonly rowId: string
  readonly executionId: string
  readonly taskRunId: string
  readonly since: number
}

/** Of which execution, and in which going over its tasks. */
export interface PassOfTasks {
  readonly runId: string
  readonly executionId: string
  readonly pipelineId: string
  readonly stretch: Stretch
  readonly place: string
}

interface TaskRows {
  readonly taskRuns: readonly TaskRun[]
  readonly failed: readonly FailedTask[]
}

/**
 * The rows of the tasks of an execution. A group has a task run too, whose state follows from those of its tasks: it is left out, unless it failed by itself.
 * A loop is kept as the parent of its turns. What a plug-in adds at run time, such as the nodes of dbt, is in no file.
 */
export function taskRowsOf(all: readonly JsonObject[], pass: PassOfTasks): TaskRows {
  const known = all.filter(
    (run) => field(run, 'dynamic') !== true && textIn(run, 'taskId') !== null && within(historyOf(run), pass.stretch).length > 0,
  )
  const children = groupBy(known, (run) => textIn(run, 'parentTaskRunId'))
  const told = known.flatMap((run) => {
    const own = children.get(textIn(run, 'id')) ?? []
    const isLoop = own.some((child) => textIn(child, 'value') !== null)
    const row = taskRowOf(run, isLoop, pass)
    const isSymptom = own.some((child) => outcomeOf(lastWordOf(child, pass.stretch)) === 'failure')
    return own.length > 0 && !isLoop && (!hasFailed(row) || isSymptom) ? [] : [{ run, row, isSymptom }]
  })
  const failed = told.flatMap(({ run, row, isSymptom }) =>
    hasFailed(row) && row.startedAt !== null && !isSymptom ? [failedOf(run, row, pass)] : [],
  )
  return { taskRuns: told.map(({ row }) => row), failed }
}

function lastWordOf(run: JsonObject, stretch: Stretch): string {
  return within(historyOf(run), stretch).at(-1)?.word ?? 'CREATED'
}

function taskRowOf(run: JsonObject, isLoop: boolean, { runId, executionId, pipelineId, stretch, place }: PassOfTasks): TaskRun {
  const states = within(historyOf(run), stretch)
  const last = states.at(-1)
  const status = last?.word ?? 'CREATED'
  const started = states.find(({ word }) => word === 'RUNNING')
  const attempts = attemptsIn(run, stretch).length
  const hasRun = started !== undefined && status !== 'SKIPPED'
  const taskId = textIn(run, 'taskId') ?? ''
  const row = {
    id: rowIdOf(run, runId, executionId),
    pipelineRunId: runId,
    pipelineId,
    taskName: taskId,
    taskId,
    integration: 'KESTRA',
    integrationJob: 'task',
    status,
    numberOfAttempts: hasRun ? Math.max(1, attempts) : 0,
    matrixParent: isLoop,
    matrixParentId: textIn(run, 'value') === null ? null : textIn(run, 'parentTaskRunId'),
    createdAt: shown(states[0]?.at ?? null),
    startedAt: hasRun ? shown(started.at) : null,
    completedAt: last !== undefined && outcomeOf(status) !== null ? shown(last.at) : null,
    dependsOn: [],
  }
  return rows.taskRun(row, place)
}

/** A restart keeps the ids of task runs, and rows need their own. */
function rowIdOf(run: JsonObject, runId: string, executionId: string): string {
  return `${textIn(run, 'id') ?? ''}${runId.slice(executionId.length)}`
}

function attemptsIn(run: JsonObject, { from, to }: Stretch): readonly number[] {
  const starts = objectsIn(run, 'attempts').flatMap((attempt) => momentIn(objectIn(attempt, 'state'), 'startDate') ?? [])
  return starts.filter((at) => at >= from && at < to)
}

function failedOf(run: JsonObject, { id }: TaskRun, { executionId, stretch }: PassOfTasks): FailedTask {
  const since = Math.max(...attemptsIn(run, stretch), within(historyOf(run), stretch)[0]?.at ?? 0)
  return { rowId: id, executionId, taskRunId: textIn(run, 'id') ?? '', since }
}
