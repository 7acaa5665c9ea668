import { stop } from '../../../history/http/progress.ts'
import { field, type JsonObject } from '../../../history/json-reader.ts'
import { hasFailed } from '../../../history/records.ts'
import { dayMs, minuteMs, showTime, timeOf } from '../../../history/time.ts'
import { count } from '../../../text/wording.ts'
import { momentIn, objectIn, textIn } from './answers.ts'
import { type FlowName, pageSize } from './client.ts'
import type { Collection } from './collection.ts'
import { flowOf, isRun } from './execution-rows.ts'
import { isOfOneFlow } from './flows.ts'
import { outcomeOf } from './states.ts'

/** Executions can be listed a little after they were created. */
const lateMs = 10 * minuteMs
/** How long after its start a failed execution may be restarted, which changes it. */
const restartDays = 7
/** Calls kept back for error texts. */
const reservedCalls = 10

/** Reads the executions of every flow that are not kept yet, newest first. */
export async function collectExecutions(collection: Collection): Promise<void> {
  for (const name of collection.flows) {
    if (collection.stopped) return
    await collectExecutionsOf(collection, name, missingFrom(collection, `${name.namespace}.${name.flowId}`))
  }
}

async function collectExecutionsOf(collection: Collection, name: FlowName, fromMs: number): Promise<void> {
  const { client, options, coverage, nowMs } = collection
  const pipelineId = `${name.namespace}.${name.flowId}`
  const to = showTime(nowMs)
  let oldest = nowMs
  for (let page = 1; page <= options.pagesPerFlow; page++) {
    const answer = await client.executions(name, fromMs, page)
    if (!answer.ok) {
      if (!isOfOneFlow(answer.unavailable)) return stop(collection, `Executions before ${showTime(oldest)}`, answer.unavailable)
      return void collection.missing.push(`Executions of ${pipelineId}: ${answer.unavailable.text}`)
    }
    const { results, total } = answer.value
    for (const execution of results) {
      oldest = Math.min(oldest, momentIn(objectIn(execution, 'state'), 'startDate') ?? oldest)
      // To 0.22 a namespace stands for those below it too.
      const id = textIn(execution, 'id')
      if (id !== null && flowOf(execution) === pipelineId && isRun(execution)) collection.executions.set(id, execution)
    }
    if (results.length === 0 || page * pageSize >= total) return void coverage.push({ pipelineId, from: showTime(fromMs), to })
  }
  const from = showTime(oldest + 1000)
  collection.missing.push(
    `Executions of ${pipelineId} before ${from} were not read: it has more than ${count(options.pagesPerFlow, 'page')} of them`,
  )
  if (oldest + 1000 < nowMs) coverage.push({ pipelineId, from, to })
}

/** Since when the executions of a flow must be read: from the end of what is kept, or from the oldest one that may have changed since. */
function missingFrom({ kept, nowMs, options }: Collection, pipelineId: string): number {
  const start = nowMs - options.days * dayMs
  const covered = kept.coverage.find((row) => row.pipelineId === pipelineId)
  if (!covered || timeOf(covered.from) > start || timeOf(covered.to) < start) return start
  const restartable = nowMs - restartDays * dayMs
  const changing = kept.runs.filter(
    (run) => run.pipelineId === pipelineId && (run.outcome === null || (hasFailed(run) && timeOf(run.createdAt) >= restartable)),
  )
  const since = changing.map((run) => Math.floor(timeOf(run.createdAt)) - 1)
  return Math.max(start, Math.min(nowMs, timeOf(covered.to) - lateMs, ...since))
}

/**
 * Reads the executions of which the list does not tell what their tasks did, as from 2.0 on: the failed ones first, then the newest. One that is not over, and one
 * whose tasks are kept, is not asked for.
 */
export async function collectDetails(collection: Collection): Promise<void> {
  const keptRuns = new Set(collection.kept.taskRuns.map((row) => row.pipelineRunId))
  const due = [...collection.executions].filter(
    ([id, execution]) =>
      field(execution, 'taskRunList') === undefined && outcomeOf(currentOf(execution)) !== null && !keptRuns.has(id),
  )
  const rank = (execution: JsonObject) => (outcomeOf(currentOf(execution)) === 'failure' ? 0 : 1)
  due.sort(([, a], [, b]) => rank(a) - rank(b) || startOf(b) - startOf(a))
  let unread = 0
  for (const [index, [id]] of due.entries()) {
    const { stopped, options, client } = collection
    const isAllowed = stopped === null && index < options.details && client.transport.budget.callsLeft > reservedCalls
    const answer = isAllowed ? await client.execution(id) : null
    if (answer?.ok) collection.executions.set(id, answer.value)
    else unread++
    if (answer && !answer.ok && !isOfOneFlow(answer.unavailable)) stop(collection, 'Tasks of some executions', answer.unavailable)
  }
  if (unread > 0) collection.missing.push(`The tasks of ${count(unread, 'execution')} are not known`)
}

function currentOf(execution: JsonObject): string {
  return textIn(objectIn(execution, 'state'), 'current') ?? ''
}

function startOf(execution: JsonObject): number {
  return momentIn(objectIn(execution, 'state'), 'startDate') ?? 0
}
