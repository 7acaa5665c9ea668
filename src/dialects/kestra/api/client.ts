import { request, type Transport } from '../../../history/http/request.ts'
import { type JsonObject, listAt, objectAt, type Reader } from '../../../history/json-reader.ts'
import type { PipelineRecord } from '../../../history/records.ts'
import { available, type Outcome } from '../../../history/unavailable.ts'
import { type Addresses, addressesOf } from './addresses.ts'
import { type Page, readPage } from './answers.ts'
import { readExecution } from './execution-rows.ts'
import { flowReader } from './flow-row.ts'

/** A flow by its two names. */
export interface FlowName {
  readonly namespace: string
  readonly flowId: string
}

/** The reading part of the API of a server. Every method is paced, budgeted requests with their retries; none throws. */
export interface Client {
  readonly transport: Transport
  flow(name: FlowName): Promise<Outcome<PipelineRecord>>
  /** Newest first; `page` from 1. To 1.3 with what their tasks did. */
  executions(name: FlowName, fromMs: number, page: number): Promise<Outcome<Page>>
  /** One execution with what its tasks did. */
  execution(id: string): Promise<Outcome<JsonObject>>
  /** What a task run logged as errors. */
  errorsOf(executionId: string, taskRunId: string): Promise<Outcome<readonly JsonObject[]>>
}

/** Executions of one page. The server has no limit, and outputs are in the answer. */
export const pageSize = 25

/** A client of a server, for one tenant. */
export function createClient(transport: Transport, tenant: string | undefined): Client {
  let known: Promise<Outcome<Addresses>> | undefined
  const addresses = () => (known ??= learnt(transport, tenant))
  const get = async <T>(
    path: string,
    read: Reader<T>,
    queryOf: (known: Addresses) => Readonly<Record<string, string>>,
  ): Promise<Outcome<T>> => {
    const where = await addresses()
    return where.ok ? ask(transport, `${where.value.root}${path}`, read, queryOf(where.value)) : where
  }
  return {
    transport,
    flow: ({ namespace, flowId }) => get(`/flows/${encoded(namespace)}/${encoded(flowId)}`, flowReader, () => ({})),
    executions: ({ namespace, flowId }, fromMs, page) =>
      get('/executions/search', readPage, ({ executionsOf }) => ({
        ...executionsOf(namespace, flowId, fromMs),
        sort: 'state.startDate:desc',
        page: String(page),
        size: String(pageSize),
      })),
    execution: (id) => get(`/executions/${encoded(id)}`, readExecution, () => ({})),
    errorsOf: (executionId, taskRunId) =>
      get(`/logs/${encoded(executionId)}`, readLogs, () => ({ minLevel: 'ERROR', taskRunId })),
  }
}

const encoded = encodeURIComponent
const readLogs: Reader<readonly JsonObject[]> = (value, place) => listAt(value, place, objectAt)

async function learnt(transport: Transport, tenant: string | undefined): Promise<Outcome<Addresses>> {
  const answer = await ask(transport, '/api/v1/configs', objectAt, {})
  // A server that does not tell its version to this user is asked as the present ones are.
  const isSilent = !answer.ok && ['not-found', 'forbidden', 'rejected'].includes(answer.unavailable.reason)
  if (!answer.ok && !isSilent) return answer
  return available(addressesOf(answer.ok ? answer.value : {}, tenant))
}

async function ask<T>(
  transport: Transport,
  path: string,
  read: Reader<T>,
  query: Readonly<Record<string, string>>,
): Promise<Outcome<T>> {
  const answer = await request(transport, { method: 'GET', path, query, statuses: [200], repeatable: true, read })
  return answer.ok ? available(answer.value.value) : answer
}
