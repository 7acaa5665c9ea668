import { field, type JsonObject, objectAt, type Reader } from '../../../history/json-reader.ts'
import type { PipelineRun, TaskRun } from '../../../history/records.ts'
import { idIn, idOrNullIn, momentIn, objectsIn, shown, spanIn } from './answers.ts'
import { repairTrigger, rows } from './rows.ts'
import { objectIn, outcomeOf, stateOf, textIn } from './states.ts'
import { type FailedTask, taskRowsOf } from './task-rows.ts'

/** A run, or one repair of it, with what its tasks did. */
export interface RunRows {
  readonly run: PipelineRun
  readonly taskRuns: readonly TaskRun[]
  /** Task runs whose output tells why they failed. */
  readonly failed: readonly FailedTask[]
}

/** One going over the tasks of a run: the original one, or a repair, which runs failed tasks again. */
interface Pass {
  readonly id: string
  readonly source: JsonObject
  readonly trigger: string
  readonly tasks: readonly JsonObject[]
  readonly isRepair: boolean
}

/**
 * The rows of a run as `runs/list` and `runs/get` give it. A repair belongs to the run in the service, whose state and duration become those of
 * both; here the run keeps its own, and each repair is a restart. Empty for a run without a start.
 */
export function runRowsOf(run: JsonObject, place: string): readonly RunRows[] {
  return passesOf(run, place).flatMap((pass) => rowsOfPass(run, pass, place))
}

/** Reads a run and checks that rows can be made of it. */
export const readRawRun: Reader<JsonObject> = (value, place) => {
  const run = objectAt(value, place)
  runRowsOf(run, place)
  return run
}

/** True where some task ran several times: by its retries, or in a repair, which only `runs/get` tells apart. */
export function hasRepeatedTask(run: JsonObject): boolean {
  const keys = objectsIn(run, 'tasks').map((task) => field(task, 'task_key'))
  return new Set(keys).size < keys.length
}

function passesOf(run: JsonObject, place: string): readonly Pass[] {
  const id = idIn(run, 'run_id', place)
  const trigger = textIn(run, 'trigger') ?? 'UNKNOWN'
  const tasks = objectsIn(run, 'tasks')
  const history = objectsIn(run, 'repair_history')
  const repairs = history.filter((item) => field(item, 'type') === 'REPAIR')
  const repaired = new Set(repairs.flatMap(taskRunIds))
  const original = history.find((item) => field(item, 'type') === 'ORIGINAL')
  const isOwn = (task: JsonObject) => !repaired.has(idOrNullIn(task, 'run_id') ?? '')
  const first = {
    id,
    trigger,
    isRepair: false,
    source: repairs.length > 0 && original ? original : run,
    tasks: tasks.filter(isOwn),
  }
  const later = repairs.map((item, index): Pass => {
    const ids = new Set(taskRunIds(item))
    const own = tasks.filter((task) => ids.has(idOrNullIn(task, 'run_id') ?? ''))
    const name = `${id}.${idOrNullIn(item, 'id') ?? index + 1}`
    return { id: name, trigger: repairTrigger, isRepair: true, source: item, tasks: own }
  })
  return [first, ...later]
}

function taskRunIds(item: JsonObject): readonly string[] {
  const ids = field(item, 'task_run_ids')
  return Array.isArray(ids) ? ids.map(String) : []
}

/** Of a job, tasks that did not run for an upstream task are a failure or a cancellation, not a skip. */
const wordsOfJobs: ReadonlyMap<string, string> = new Map([
  ['UPSTREAM_FAILED', 'FAILED'],
  ['UPSTREAM_CANCELED', 'CANCELED'],
])

function rowsOfPass(run: JsonObject, pass: Pass, place: string): readonly RunRows[] {
  const created = momentIn(pass.source, 'start_time') ?? momentIn(run, 'start_time')
  if (created === null) return []
  const { word } = stateOf(pass.source)
  const runStatus = wordsOfJobs.get(word) ?? word
  const pipelineId = idIn(run, 'job_id', place)
  const { taskRuns, failed, firstStart } = taskRowsOf(pass, { runId: pass.id, pipelineId, created, place })
  const row = {
    id: pass.id,
    pipelineId,
    runStatus,
    triggeredBy: [{ triggerType: pass.trigger, pipelineRunId: idOrNullIn(objectIn(run, 'trigger_info'), 'run_id') }],
    createdAt: shown(created),
    startedAt: outcomeOf(runStatus) === 'skipped' ? null : shown(startOf(pass, created, firstStart)),
    completedAt: shown(momentIn(pass.source, 'end_time')),
    commit: textIn(objectIn(objectIn(run, 'git_source'), 'git_snapshot'), 'used_commit'),
  }
  return [{ run: rows.run(row, place), taskRuns, failed }]
}

/** When the queue was left; never after the first task has started, whether or not the service counts the queue from the start of the run. */
function startOf({ source }: Pass, created: number, firstStart: number | null): number {
  const left = created + spanIn(source, 'queue_duration')
  const end = momentIn(source, 'end_time') ?? Number.POSITIVE_INFINITY
  return Math.max(created, Math.min(left, firstStart ?? left, end))
}
