import { OperationalError } from '../../../engine/errors.ts'
import { startBudget } from '../../../history/http/budget.ts'
import { type ApiLimits, apiWorldOf } from '../../../history/http/world.ts'
import type { Listed, Lookups, OpenLookups, TimeBounds } from '../../../history/lookups.ts'
import type { PipelineRecord, PipelineRun } from '../../../history/records.ts'
import { onceEach } from '../../../history/snapshot.ts'
import { dayMs, minuteMs, timeOf } from '../../../history/time.ts'
import type { Outcome } from '../../../history/unavailable.ts'
import { runStatus } from './actions.ts'
import { type Client, createClient, type Window } from './client.ts'
import { connectionTo, productionBaseUrl } from './connection.ts'
import { defaultLimits } from './limits.ts'
import { type Page, readPages } from './pages.ts'
import { windowsBetween } from './windows.ts'

/** Requests of one question: each page of each week is one. */
export const pagesPerQuestion = 20

/** The client that asks decides when to stop; the pace is that of a review, for all questions together. A manifest may be large. */
const limits: ApiLimits = {
  ...defaultLimits,
  calls: Number.POSITIVE_INFINITY,
  deadlineMs: Number.POSITIVE_INFINITY,
  callTimeoutMs: 30_000,
  bodyBytes: 64 * 1024 * 1024,
}

/** How long the list of pipelines, which changes rarely, is taken for the present one. */
const freshMs = 10 * minuteMs

/** Lookups through the public API. */
export const openLookups: OpenLookups = (host, access) => {
  const connection = connectionTo(access.baseUrl ?? productionBaseUrl, access.apiKey)
  if (!connection.ok) throw new OperationalError(`${connection.unavailable.text}.`, 'Check the key and the address of the API.')
  const budget = startBudget(apiWorldOf(host), limits)
  let known: { readonly rows: readonly PipelineRecord[]; readonly atMs: number } | undefined
  return (asking) => {
    const before = budget.calls
    const client = createClient(connection.value, apiWorldOf(asking), limits, budget)
    const pipelines = async () => {
      if (!known || asking.elapsed() - known.atMs > freshMs)
        known = { rows: valueIn(await client.pipelines()), atMs: asking.elapsed() }
      return known.rows
    }
    return lookupsOf(client, pipelines, () => budget.calls - before)
  }
}

function lookupsOf(client: Client, pipelines: Lookups['pipelines'], calls: () => number): Lookups {
  const run = async (runId: string): Promise<PipelineRun> => valueIn(await runStatus(client.transport, runId)).value
  const operations: Lookups['operations'] = (bounds, taskRunId) =>
    listed(bounds, (window, page) => client.operations(window, { ...(taskRunId !== undefined && { taskRunId }) }, page))
  return {
    source: 'service',
    covered: null,
    calls,
    pipelines,
    runs: (bounds, ids) => listed(bounds, (window, page) => client.runs(window, ids, page)),
    taskRuns: (bounds, ids) => listed(bounds, (window, page) => client.taskRuns(window, ids, page)),
    operations,
    run,
    taskRunsOf: async (runId) => {
      const { rows, total, missing } = await readPages((page) => client.taskRunsOf(runId, page), pagesPerQuestion)
      if (missing && rows.length === 0) throw refused(missing.text)
      return { rows, missing: missing?.text ?? cutWords(rows.length, total) }
    },
    operationsOf: async (one) => {
      const { rows, missing } = await operations(lifeOf(one))
      return { rows: rows.filter(({ pipelineRunId }) => pipelineRunId === one.id), missing }
    },
    artifacts: async (runId, taskRunId) => valueIn(await client.artifacts(runId, taskRunId)),
    artifact: async (runId, taskRunId, file, read) => valueIn(await client.artifact(runId, taskRunId, file, read)),
  }
}

/** Operations are noted while a run lasts, or soon after. */
function lifeOf({ createdAt, completedAt }: PipelineRun): TimeBounds {
  const fromMs = timeOf(createdAt) - minuteMs
  const endMs = completedAt === null ? fromMs + dayMs : timeOf(completedAt) + 10 * minuteMs
  return { fromMs, toMs: endMs }
}

/** All pages of all windows, the newest first, as long as requests are left. */
async function listed<T extends { readonly id: string }>(
  { fromMs, toMs }: TimeBounds,
  load: (window: Window, page: number) => Promise<Outcome<Page<T>>>,
): Promise<Listed<T>> {
  const rows: T[] = []
  let left = pagesPerQuestion
  for (const window of windowsBetween(fromMs, toMs)) {
    if (left === 0) return { rows: onceEach(rows, idOf), missing: `Not read after ${pagesPerQuestion} pages: what is older` }
    const answer = await readPages((page) => {
      left--
      return load(window, page)
    }, left)
    rows.push(...answer.rows)
    if (answer.missing && rows.length === 0) throw refused(answer.missing.text)
    const missing = answer.missing?.text ?? cutWords(answer.rows.length, answer.total)
    if (missing !== null) return { rows: onceEach(rows, idOf), missing }
  }
  return { rows: onceEach(rows, idOf), missing: null }
}

const idOf = ({ id }: { readonly id: string }) => id

function cutWords(read: number, total: number | null): string | null {
  return total !== null && read < total
    ? `${total - read} rows are not read: the answer is longer than ${pagesPerQuestion} pages`
    : null
}

function valueIn<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw refused(outcome.unavailable.text)
}

function refused(text: string): OperationalError {
  return new OperationalError(`${text}.`, 'Check the id, the key and the address of the API, or try again later.')
}
