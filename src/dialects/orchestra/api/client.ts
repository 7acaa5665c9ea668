import { type Budget, startBudget } from '../../../history/http/budget.ts'
import type { Connection } from '../../../history/http/connection.ts'
import { type Call, request, type Transport } from '../../../history/http/request.ts'
import type { ApiLimits, ApiWorld } from '../../../history/http/world.ts'
import { listAt, objectAt, type Reader, textsOrNone } from '../../../history/json-reader.ts'
import type { Operation, PipelineRecord, PipelineRun, TaskRun } from '../../../history/records.ts'
import { available, type Outcome } from '../../../history/unavailable.ts'
import { defaultLimits } from './limits.ts'
import { type Page, pageReader } from './pages.ts'
import { rows } from './rows.ts'
import { unavailable } from './unavailable.ts'

/** Half-open in our reading; both bounds are always sent. At most seven days apart. */
export interface Window {
  readonly from: string
  readonly to: string
}

/** Filters of operations; the API takes one status and one task run. */
export interface OperationFilter {
  readonly status?: string
  readonly taskRunId?: string
}

/** The reading part of the public API. Every method is one paced, budgeted request with its retries; none throws. */
export interface Client {
  readonly transport: Transport
  /** All pipelines of the workspace, unpaginated. */
  pipelines(): Promise<Outcome<readonly PipelineRecord[]>>
  runs(window: Window, pipelineIds: readonly string[], page: number): Promise<Outcome<Page<PipelineRun>>>
  taskRuns(window: Window, pipelineIds: readonly string[], page: number): Promise<Outcome<Page<TaskRun>>>
  taskRunsOf(runId: string, page: number): Promise<Outcome<Page<TaskRun>>>
  operations(window: Window, filter: OperationFilter, page: number): Promise<Outcome<Page<Operation>>>
  /** Names of the files that a task run has left. */
  artifacts(runId: string, taskRunId: string): Promise<Outcome<readonly string[]>>
  artifact<T>(runId: string, taskRunId: string, filename: string, read: Reader<T>): Promise<Outcome<T>>
}

/** The largest pages that each list allows. */
export const pageSize = 100
/** The largest page of the task runs of one run. */
export const runPageSize = 50

/** A client whose budget starts to run now, unless it shares one. */
export function createClient(
  connection: Connection,
  world: ApiWorld,
  limits: ApiLimits = defaultLimits,
  budget: Budget = startBudget(world, limits),
): Client {
  const transport: Transport = { connection, world, limits, budget, unavailable }
  const get = <T>(path: string, query: Record<string, string>, read: Reader<T>, more: Partial<Call<T>> = {}) =>
    value(request(transport, { method: 'GET', path, query, statuses: [200], repeatable: true, read, ...more }))
  const list = <T>(path: string, query: Record<string, string>, size: number, page: number, read: Reader<T>) =>
    get(path, { ...query, page: String(page), page_size: String(size) }, pageReader(read))
  return {
    transport,
    pipelines: () => get('/pipelines', {}, (json, place) => listAt(json, place, rows.pipeline)),
    runs: (window, ids, page) => list('/pipeline_runs', { ...bounds(window), ...idList(ids) }, pageSize, page, rows.run),
    taskRuns: (window, ids, page) => list('/task_runs', { ...bounds(window), ...idList(ids) }, pageSize, page, rows.taskRun),
    taskRunsOf: (runId, page) =>
      list(`/pipeline_runs/${encodeURIComponent(runId)}/task_runs`, {}, runPageSize, page, rows.taskRun),
    operations: (window, filter, page) =>
      list('/operations', { ...bounds(window), ...operationQuery(filter) }, pageSize, page, rows.operation),
    artifacts: (runId, taskRunId) => get(`${taskRunPath(runId, taskRunId)}/artifacts`, {}, readNames),
    artifact: (runId, taskRunId, filename, read) =>
      get(`${taskRunPath(runId, taskRunId)}/artifacts/download`, { filename }, read, { anyContentType: true }),
  }
}

const readNames: Reader<readonly string[]> = (value, place) => textsOrNone(objectAt(value, place), 'filenames', place)

/** The address of a task run below the base URL. */
export function taskRunPath(runId: string, taskRunId: string): string {
  return `/pipeline_runs/${encodeURIComponent(runId)}/task_runs/${encodeURIComponent(taskRunId)}`
}

async function value<T>(answer: Promise<Outcome<{ readonly value: T }>>): Promise<Outcome<T>> {
  const outcome = await answer
  return outcome.ok ? available(outcome.value.value) : outcome
}

function bounds(window: Window): Record<string, string> {
  return { time_from: window.from, time_to: window.to }
}

function idList(ids: readonly string[]): Record<string, string> {
  return ids.length === 0 ? {} : { pipeline_ids: ids.join(',') }
}

function operationQuery(filter: OperationFilter): Record<string, string> {
  return {
    ...(filter.status !== undefined && { status: filter.status }),
    ...(filter.taskRunId !== undefined && { task_run_id: filter.taskRunId }),
  }
}
