import { request, type Transport } from '../../../history/http/request.ts'
import { type JsonObject, objectAt, type Reader } from '../../../history/json-reader.ts'
import type { PipelineRecord } from '../../../history/records.ts'
import { available, type Outcome } from '../../../history/unavailable.ts'
import { pageReader, type TokenPage } from './answers.ts'
import { readJob } from './job-row.ts'
import { readRawRun } from './run-rows.ts'
import { textIn } from './states.ts'

/** Runs that are asked for: those of a job that started between two moments, in milliseconds since 1970, both included. */
export interface RunQuery {
  /** Null for all jobs. */
  readonly jobId: string | null
  readonly fromMs: number
  readonly toMs: number
}

/** The reading part of the Jobs API 2.2. Every method is one paced, budgeted request with its retries; none throws. */
export interface Client {
  readonly transport: Transport
  /** Jobs of exactly this name, whatever its case. */
  jobsNamed(name: string): Promise<Outcome<TokenPage<PipelineRecord>>>
  jobs(token: string | null): Promise<Outcome<TokenPage<PipelineRecord>>>
  job(id: string): Promise<Outcome<PipelineRecord>>
  /** Newest first, with the first hundred tasks of each. */
  runs(query: RunQuery, token: string | null): Promise<Outcome<TokenPage<JsonObject>>>
  /** A run with its repairs; more than a hundred tasks come in pages. */
  run(id: string, token: string | null): Promise<Outcome<JsonObject>>
  /** Why a task run failed; null where its output does not say. */
  errorOf(taskRunId: string): Promise<Outcome<string | null>>
}

/** The largest page of jobs. */
export const jobPageSize = 100
/** The largest page of runs: the documentation wants less than 25. */
export const runPageSize = 24

/** A client of a workspace. */
export function createClient(transport: Transport): Client {
  const get = async <T>(path: string, query: Readonly<Record<string, string>>, read: Reader<T>): Promise<Outcome<T>> => {
    const answer = await request(transport, {
      method: 'GET',
      path: `/api/2.2/jobs${path}`,
      query,
      statuses: [200],
      repeatable: true,
      read,
    })
    return answer.ok ? available(answer.value.value) : answer
  }
  const jobs = (query: Readonly<Record<string, string>>) =>
    get('/list', { ...query, limit: String(jobPageSize) }, pageReader('jobs', readJob))
  return {
    transport,
    jobsNamed: (name) => jobs({ name }),
    jobs: (token) => jobs(pageOf(token)),
    job: (id) => get('/get', { job_id: id }, readJob),
    runs: ({ jobId, fromMs, toMs }, token) => {
      const bounds = { start_time_from: String(fromMs), start_time_to: String(toMs) }
      const query = {
        ...(jobId !== null && { job_id: jobId }),
        run_type: 'JOB_RUN',
        expand_tasks: 'true',
        ...bounds,
        limit: String(runPageSize),
        ...pageOf(token),
      }
      return get('/runs/list', query, pageReader('runs', readRawRun))
    },
    run: (id, token) => get('/runs/get', { run_id: id, include_history: 'true', ...pageOf(token) }, readRawRun),
    errorOf: (id) => get('/runs/get-output', { run_id: id }, (value, place) => textIn(objectAt(value, place), 'error')),
  }
}

function pageOf(token: string | null): Readonly<Record<string, string>> {
  return token === null ? {} : { page_token: token }
}
