import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Json = Readonly<Record<string, unknown>>

/** A server that exists in tests only. */
export interface InventedServer {
  readonly version: string
  /** Value of the Authorization header that is let in. */
  readonly authorization: string
  readonly flows: readonly Json[]
  readonly executions: readonly Json[]
  /** Log entries by the id of their task run. */
  readonly logs: Readonly<Record<string, readonly Json[]>>
  /** Answers with a fault in place of the usual answer; undefined for the usual one. */
  readonly fault?: (path: string, call: number) => { readonly status: number; readonly body?: string } | undefined
}

export interface RunningServer {
  readonly host: string
  /** Path and query of each request. */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

/** Starts a stand-in for a Kestra server on this machine. */
export async function startKestra(invented: InventedServer): Promise<RunningServer> {
  const asked: string[] = []
  const server = createServer((request, response) => answer(invented, asked, request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    host: `http://127.0.0.1:${port}/team`,
    asked,
    close: () => new Promise((closed) => void server.close(() => closed())),
  }
}

function answer(invented: InventedServer, asked: string[], request: IncomingMessage, response: ServerResponse): unknown {
  const url = new URL(request.url ?? '', 'http://127.0.0.1')
  const path = decodeURIComponent(url.pathname)
  asked.push(path + decodeURIComponent(url.search))
  const fault = invented.fault?.(path, asked.length)
  const send = (status: number, body: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
  if (fault) return send(fault.status, fault.body ?? '{}')
  if (request.headers.authorization !== invented.authorization) return send(401, { message: 'Unauthorized' })
  if (path === '/team/api/v1/configs') return send(200, { version: invented.version, edition: 'OSS', uuid: 'a' })
  const isOld = invented.version.startsWith('0.22')
  const root = isOld ? '/team/api/v1' : '/team/api/v1/main'
  if (!path.startsWith(`${root}/`)) return send(404, { message: 'Not Found' })
  return tenantAnswer(invented, path.slice(root.length), url.searchParams, isOld, send)
}

function tenantAnswer(
  invented: InventedServer,
  path: string,
  query: URLSearchParams,
  isOld: boolean,
  send: (status: number, body: unknown) => unknown,
): unknown {
  const [, kind, first, second] = path.split('/')
  if (kind === 'flows') {
    const flow = invented.flows.find(({ namespace, id }) => namespace === first && id === second)
    return flow ? send(200, flow) : send(404, { message: 'Flow not found' })
  }
  if (kind === 'logs') return send(200, invented.logs[query.get('taskRunId') ?? ''] ?? [])
  if (path !== '/executions/search') {
    const execution = invented.executions.find(({ id }) => id === first || id === second)
    return execution ? send(200, execution) : send(404, { message: 'Execution not found' })
  }
  const [namespace, flowId] = isOld
    ? [query.get('namespace'), query.get('flowId')]
    : [query.get('filters[namespace][EQUALS]'), query.get('filters[flowId][EQUALS]')]
  const since = Date.parse(query.get(isOld ? 'startDate' : 'filters[startDate][GREATER_THAN]') ?? '')
  const isAsked = (row: Json) =>
    row['flowId'] === flowId && (isOld ? String(row['namespace']).startsWith(namespace ?? '') : row['namespace'] === namespace)
  const found = invented.executions.filter((row) => isAsked(row) && startOf(row) > since)
  const newest = [...found].sort((a, b) => startOf(b) - startOf(a))
  const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('size') ?? 10)]
  const isLight = invented.version.startsWith('2.')
  const results = newest.slice((page - 1) * size, page * size).map((row) => (isLight ? { ...row, taskRunList: undefined } : row))
  return send(200, { results, total: newest.length })
}

function startOf({ state }: Json): number {
  const start = state !== null && typeof state === 'object' && 'startDate' in state ? state.startDate : ''
  return Date.parse(String(start))
}
