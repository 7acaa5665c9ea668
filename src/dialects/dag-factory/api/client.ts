import { request } from '../../../history/http/request.ts'
import { field, isObject, type JsonObject, listAt, objectAt, type Reader } from '../../../history/json-reader.ts'
import { available, type Outcome } from '../../../history/unavailable.ts'
import type { Server } from './connection.ts'

/** A task instance by what addresses name it with. */
export interface InstanceKey {
  readonly dagId: string
  readonly runId: string
  readonly taskId: string
  /** -1 for a task that is not mapped. */
  readonly mapIndex: number
}

/** The reading part of the REST API. Every method is one paced, budgeted request with its retries; none throws. */
export interface Client {
  readonly server: Server
  dag(id: string): Promise<Outcome<JsonObject>>
  dags(offset: number): Promise<Outcome<readonly JsonObject[]>>
  /** Runs, the one that was created last first. */
  runs(dagId: string, offset: number): Promise<Outcome<readonly JsonObject[]>>
  instances(dagId: string, runIds: readonly string[], offset: number): Promise<Outcome<readonly JsonObject[]>>
  /** One row a try; servers before 2.10 do not have them. */
  tries(key: InstanceKey): Promise<Outcome<readonly JsonObject[]>>
  log(key: InstanceKey, attempt: number): Promise<Outcome<unknown>>
}

/** Rows of a page: servers give no more, whatever is asked (`maximum_page_limit`). */
export const pageSize = 100

/** A client of a server. */
export function createClient(server: Server): Client {
  const base = `/api/v${server.version}`
  const ask = async <T>(
    path: string,
    read: Reader<T>,
    query?: Readonly<Record<string, string>>,
    body?: unknown,
  ): Promise<Outcome<T>> => {
    const method = body === undefined ? ('GET' as const) : ('POST' as const)
    const call = { method, path: base + path, ...(query && { query }), body, statuses: [200], repeatable: true, read }
    const answer = await request(server.transport, call)
    return answer.ok ? available(answer.value.value) : answer
  }
  const page = (offset: number) => ({ limit: String(pageSize), offset: String(offset) })
  return {
    server,
    dag: (id) => ask(`/dags/${encodeURIComponent(id)}`, objectAt),
    dags: (offset) => ask('/dags', listReader('dags'), page(offset)),
    runs: (id, offset) =>
      ask(`/dags/${encodeURIComponent(id)}/dagRuns`, listReader('dag_runs'), { ...page(offset), order_by: '-id' }),
    instances: (dagId, runIds, offset) => {
      const body = { dag_ids: [dagId], dag_run_ids: runIds, page_limit: pageSize, page_offset: offset }
      return ask('/dags/~/dagRuns/~/taskInstances/list', listReader('task_instances'), undefined, body)
    },
    tries: (key) => ask(`${pathOf(key)}${key.mapIndex < 0 ? '' : `/${key.mapIndex}`}/tries`, listReader('task_instances')),
    log: (key, attempt) => {
      const query = { full_content: 'false', map_index: String(key.mapIndex) }
      return ask(`${pathOf(key)}/logs/${attempt}`, (value, place) => field(objectAt(value, place), 'content') ?? null, query)
    },
  }
}

function pathOf({ dagId, runId, taskId }: InstanceKey): string {
  const [dag, run, task] = [dagId, runId, taskId].map(encodeURIComponent)
  return `/dags/${dag}/dagRuns/${run}/taskInstances/${task}`
}

function listReader(key: string): Reader<readonly JsonObject[]> {
  return (value, place) => listAt(field(objectAt(value, place), key), `${place}.${key}`, objectAt).filter(isObject)
}
