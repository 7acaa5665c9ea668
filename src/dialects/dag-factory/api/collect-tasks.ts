import { type JsonObject, ShapeError } from '../../../history/json-reader.ts'
import { groupBy } from '../../../history/multimap.ts'
import type { PipelineRun, TaskRun } from '../../../history/records.ts'
import { timeOf } from '../../../history/time.ts'
import { count } from '../../../text/wording.ts'
import { pageSize } from './client.ts'
import { type Collection, told } from './collection.ts'
import { errorTextIn } from './error-text.ts'
import { keyOf, numberIn, parentRows, rowId, type TaskFacts, taskRow, textIn } from './run-rows.ts'

interface KnownRun {
  readonly row: PipelineRun
  readonly raw: JsonObject
}

/** Runs whose task instances are asked for in one call. */
const runsPerCall = 20
/** Pages of one call: runs of a hundred tasks each. */
const mostPages = 20

/** The rows of the task instances of runs, with first starts and error texts as far as calls allow. */
export async function taskRowsOf(collection: Collection, runs: ReadonlyMap<string, KnownRun>): Promise<readonly TaskRun[]> {
  const instances = await instancesOf(collection, runs)
  const newest = [...instances].sort((a, b) => startOf(b) - startOf(a))
  const starts = await firstStarts(collection, newest)
  const errors = await errorTexts(collection, newest)
  const found = instances.flatMap((instance): readonly TaskRun[] => {
    const run = runs.get(runIdOf(instance))
    const facts: TaskFacts = { firstStart: starts.get(instance) ?? null, error: errors.get(instance) ?? null }
    const row = run ? readOrNull(() => taskRow(instance, run.row, facts)) : null
    return row ? [row] : []
  })
  return [...found, ...parentRows(found)]
}

function readOrNull<T>(read: () => T | null): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof ShapeError) return null
    throw error
  }
}

function runIdOf(instance: JsonObject): string {
  const { dagId, runId } = keyOf(instance)
  return rowId(dagId, runId)
}

function startOf(instance: JsonObject): number {
  return timeOf(textIn(instance, 'start_date') ?? '2000-01-01T00:00:00Z')
}

async function instancesOf(collection: Collection, runs: ReadonlyMap<string, KnownRun>): Promise<readonly JsonObject[]> {
  const found = new Map<string, JsonObject>()
  const byDag = groupBy(runs.values(), ({ row }) => row.pipelineId)
  for (const [dagId, known] of byDag) {
    const ids = known.map(({ raw }) => textIn(raw, 'dag_run_id') ?? '')
    for (let at = 0; at < ids.length && !collection.stopped; at += runsPerCall)
      await readInstances(collection, dagId, ids.slice(at, at + runsPerCall), found)
  }
  return [...found.values()]
}

async function readInstances(
  collection: Collection,
  dagId: string,
  runIds: readonly string[],
  found: Map<string, JsonObject>,
): Promise<void> {
  for (let page = 0; page < mostPages; page++) {
    const answer = await collection.client.instances(dagId, runIds, page * pageSize)
    if (!answer.ok) return told(collection, `Tasks of some runs of DAG ${dagId}`, answer.unavailable)
    const known = found.size
    for (const instance of answer.value) found.set(JSON.stringify(keyOf(instance)), instance)
    if (answer.value.length < pageSize || found.size === known) return
  }
}

/** When the first try began, of those that had several: a row tells of the last one. */
async function firstStarts(collection: Collection, newest: readonly JsonObject[]): Promise<ReadonlyMap<JsonObject, string>> {
  const starts = new Map<JsonObject, string>()
  const repeated = newest.filter((instance) => (numberIn(instance, 'try_number') ?? 0) > 1)
  let unread = Math.max(0, repeated.length - collection.options.details)
  for (const instance of repeated.slice(0, collection.options.details)) {
    const answer = collection.stopped ? undefined : await collection.client.tries(keyOf(instance))
    const first = answer?.ok ? answer.value.flatMap((one) => textIn(one, 'start_date') ?? []).sort()[0] : undefined
    if (first !== undefined) starts.set(instance, first)
    else unread++
    if (answer && !answer.ok && !isWithout.has(answer.unavailable.reason))
      told(collection, 'Tries of some tasks', answer.unavailable)
  }
  if (unread > 0) collection.missing.push(`Earlier tries of ${count(unread, 'task run')} are not known`)
  return starts
}

/** Error texts of the newest failure of each task, then of the one before it, and so on. A role that reads runs may lack the logs, and a log may be gone. */
async function errorTexts(collection: Collection, newest: readonly JsonObject[]): Promise<ReadonlyMap<JsonObject, string>> {
  const texts = new Map<JsonObject, string>()
  const failed = newest.filter(
    (instance) => textIn(instance, 'state') === 'failed' && (numberIn(instance, 'try_number') ?? 0) > 0,
  )
  for (const instance of inTurn(failed).slice(0, collection.options.errors)) {
    if (collection.stopped) break
    const answer = await collection.client.log(keyOf(instance), numberIn(instance, 'try_number') ?? 1)
    const text = answer.ok ? errorTextIn(answer.value) : null
    if (text !== null) texts.set(instance, text)
    if (!answer.ok && answer.unavailable.reason === 'forbidden') {
      collection.missing.push(`Error messages: ${answer.unavailable.text}`)
      break
    }
    if (!answer.ok && !isWithout.has(answer.unavailable.reason)) told(collection, 'Error messages', answer.unavailable)
  }
  return texts
}

/** The first failure of each task, then the second of each: one task that fails all the time must not use up all calls. */
function inTurn(failed: readonly JsonObject[]): readonly JsonObject[] {
  const byTask = groupBy(failed, (instance) => {
    const { dagId, taskId } = keyOf(instance)
    return JSON.stringify([dagId, taskId])
  })
  const turns = new Map([...byTask.values()].flatMap((rows) => rows.map((row, turn) => [row, turn] as const)))
  return failed.toSorted((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0))
}

const isWithout: ReadonlySet<string> = new Set(['not-found', 'rejected', 'too-large', 'wrong-body', 'forbidden'])
