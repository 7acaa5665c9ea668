import { OperationalError } from '../../../engine/errors.ts'
import { redact } from '../../../history/errors/redact.ts'
import type { Transport } from '../../../history/http/request.ts'
import { type ApiLimits, apiWorldOf } from '../../../history/http/world.ts'
import { type JsonObject, longestText } from '../../../history/json-reader.ts'
import type { Listed, Lookups, OpenLookups, TimeBounds } from '../../../history/lookups.ts'
import type { PipelineRecord, TaskRun } from '../../../history/records.ts'
import { minuteMs, timeOf } from '../../../history/time.ts'
import type { Outcome } from '../../../history/unavailable.ts'
import { quoted } from '../../../text/quote.ts'
import { count } from '../../../text/wording.ts'
import { type Client, createClient } from './client.ts'
import { isPartial, readWhole } from './collect-details.ts'
import { authorised, transportTo } from './connection.ts'
import { listJobs } from './jobs.ts'
import { defaultLimits } from './limits.ts'
import { type RunRows, runRowsOf } from './run-rows.ts'

/** Pages of runs that one question may take. */
export const pagesPerQuestion = 20

/** Failed tasks of a run whose output is asked for. */
const mostErrors = 10

/** The client that asks decides when to stop; the pace is that of a review, for all questions together. */
const limits: ApiLimits = { ...defaultLimits, calls: Number.POSITIVE_INFINITY, deadlineMs: Number.POSITIVE_INFINITY }

/** How long the list of jobs, which changes rarely, is taken for the present one. */
const freshMs = 10 * minuteMs

/** A token that OAuth gives holds for an hour. */
const tokenMs = 50 * minuteMs

/** Lookups through the Jobs API of a workspace. */
export const openLookups: OpenLookups = (host, access) => {
  const opened = transportTo(access.baseUrl, apiWorldOf(host), limits)
  if (!opened.ok) throw refused(opened.unavailable.text)
  const transport = opened.value
  let ready: { readonly token: Promise<Outcome<Transport>>; readonly atMs: number } | undefined
  let known: { readonly rows: readonly PipelineRecord[]; readonly atMs: number } | undefined
  return (asking) => {
    const before = transport.budget.calls
    const world = apiWorldOf(asking)
    const client = async (): Promise<Client> => {
      if (!ready || asking.elapsed() - ready.atMs > tokenMs)
        ready = { token: authorised({ ...transport, world }, access), atMs: asking.elapsed() }
      const answer = await ready.token
      if (answer.ok) return createClient({ ...answer.value, world })
      ready = undefined
      throw refused(answer.unavailable.text)
    }
    const pipelines = async () => {
      if (known && asking.elapsed() - known.atMs <= freshMs) return known.rows
      const { jobs, stopped } = await listJobs(await client())
      if (stopped) throw refused(stopped.text)
      known = { rows: jobs, atMs: asking.elapsed() }
      return jobs
    }
    return lookupsOf(client, pipelines, () => transport.budget.calls - before)
  }
}

function lookupsOf(client: () => Promise<Client>, pipelines: Lookups['pipelines'], calls: () => number): Lookups {
  const rowsOf = async (runId: string) => {
    const found = (await wholeRun(await client(), runId)).find(({ run }) => run.id === runId)
    return found ?? refuse(`The workspace has no run ${quoted(runId)}`)
  }
  const nothing = async () => ({ rows: [], missing: null })
  return {
    source: 'service',
    covered: null,
    calls,
    pipelines,
    runs: async (bounds, ids) => listed(await client(), bounds, ids, ({ run }) => [run]),
    taskRuns: async (bounds, ids) => listed(await client(), bounds, ids, ({ taskRuns }) => taskRuns),
    operations: nothing,
    run: async (runId) => (await rowsOf(runId)).run,
    taskRunsOf: async (runId) => withOutputs(await client(), await rowsOf(runId)),
    operationsOf: nothing,
    artifacts: async () => [],
    artifact: async (_, taskRunId, file) => refuse(`No ${quoted(file)} is kept of task run ${quoted(taskRunId)}`),
  }
}

/** The rows of a run and of its repairs, whose ids begin with that of the run. */
async function wholeRun(client: Client, runId: string): Promise<readonly RunRows[]> {
  const [id = ''] = runId.split('.', 1)
  if (!/^\d{1,20}$/.test(id)) return []
  const answer = await readWhole(client, id)
  if (!answer.ok) throw refused(answer.unavailable.text)
  return answer.value ? runRowsOf(answer.value, 'the run') : []
}

/** The tasks of a run, those that failed with what their output says. */
async function withOutputs(client: Client, { taskRuns, failed }: RunRows): Promise<Listed<TaskRun>> {
  const errors = new Map<string, string>()
  for (const { taskRunId, attemptId } of failed.slice(0, mostErrors)) {
    const answer = await client.errorOf(attemptId)
    if (answer.ok && answer.value !== null) errors.set(taskRunId, redact(answer.value.slice(0, longestText)))
  }
  const rows = taskRuns.map((row) => ({ ...row, externalMessage: row.externalMessage ?? errors.get(row.id) ?? null }))
  const left = failed.length - mostErrors
  return { rows, missing: left > 0 ? `The output of ${count(left, 'failed task')} is not read` : null }
}

/** The runs of some jobs, or of all, the newest first, as long as pages are left. */
async function listed<T extends { readonly id: string; readonly createdAt: string }>(
  client: Client,
  { fromMs, toMs }: TimeBounds,
  ids: readonly string[],
  rowsIn: (rows: RunRows) => readonly T[],
): Promise<Listed<T>> {
  const rows = new Map<string, T>()
  let [left, partial] = [pagesPerQuestion, 0]
  for (const jobId of ids.length === 0 ? [null] : ids) {
    let token: string | null = null
    do {
      if (left-- === 0) return { rows: [...rows.values()], missing: `Not read after ${pagesPerQuestion} pages: what is older` }
      const answer = await client.runs({ jobId, fromMs, toMs }, token)
      if (!answer.ok) {
        if (rows.size === 0) throw refused(answer.unavailable.text)
        return { rows: [...rows.values()], missing: answer.unavailable.text }
      }
      const known = rows.size
      partial += answer.value.results.filter(isPartial).length
      for (const row of answer.value.results.flatMap((run: JsonObject) => runRowsOf(run, 'the run')).flatMap(rowsIn))
        if (timeOf(row.createdAt) >= fromMs && timeOf(row.createdAt) < toMs) rows.set(row.id, row)
      // A page without a new row ends the list, so that endless pages end too.
      token = rows.size === known ? null : answer.value.next
    } while (token !== null)
  }
  const missing = partial > 0 ? `Tasks beyond the first hundred of ${count(partial, 'run')} are not listed` : null
  return { rows: [...rows.values()], missing }
}

function refused(text: string): OperationalError {
  return new OperationalError(`${text}.`, 'Check the id, the token and the address of the workspace, or try again later.')
}

function refuse(text: string): never {
  throw refused(text)
}
