import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerWrongly, changesBody, type Fault, type Pending, sendBroken, takeFault } from '../faults.ts'
import type { Json, Workspace } from './world.ts'

export interface StandInWorkspace {
  readonly workspace: Workspace
  readonly host: string
  readonly token: string
  readonly client: { readonly id: string; readonly secret: string }
  /** Every request so far: method, path with query. */
  readonly requests: readonly string[]
  inject(fault: Fault | { readonly kind: 'endless-runs' }): void
  /** Called where an answer is late. */
  onSilence?: (milliseconds?: number) => void
  close(): Promise<void>
}

const token = 'dapi-Kq7/secret+token=for&tests'
const issued = 'issued-9/oauth+token=for&tests'
const client = { id: '5f1c6f0e-client', secret: 'dose-Zx4/secret+client=for&tests' }

class Refusal extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string) {
    super(code)
    this.status = status
    this.code = code
  }
}

/** Starts a stand-in for the Jobs API 2.2 on this machine, with the documented paging and limits. */
export async function startWorkspace(workspace: Workspace): Promise<StandInWorkspace> {
  const requests: string[] = []
  const pending: Pending[] = []
  const state: { endless: boolean; onSilence?: (milliseconds?: number) => void } = { endless: false }
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => respond(request, response, body))
  })
  const respond = (request: IncomingMessage, response: ServerResponse, body: string) => {
    const url = new URL(request.url ?? '/', 'http://stand-in')
    const fault = takeFault(pending, url.pathname)
    if (fault && !changesBody(fault)) return answerWrongly(fault, request, response, state.onSilence)
    const { status, value } = answered(workspace, request, url, body, state.endless)
    const text = JSON.stringify(value)
    if (fault?.kind === 'echo-key')
      return void response
        .writeHead(status, json)
        .end(text.replaceAll(/"(message|state_message|error|name)":"[^"]*"/g, `"$1":"Bearer ${token}"`))
    if (fault) return sendBroken(fault, text, status, token, response, state.onSilence)
    response.writeHead(status, json).end(text)
  }
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    workspace,
    host: `http://127.0.0.1:${portOf(server)}`,
    token,
    client,
    requests,
    inject: (fault) => {
      if (fault.kind === 'endless-runs') state.endless = true
      else pending.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY })
    },
    set onSilence(use: (milliseconds?: number) => void) {
      state.onSilence = use
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

const json = { 'content-type': 'application/json' }

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function answered(workspace: Workspace, request: IncomingMessage, url: URL, body: string, endless: boolean) {
  try {
    return { status: 200, value: answerOf(workspace, request, url, body, endless) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status: error.status, value: { error_code: error.code, message: 'Refused by the stand-in' } }
  }
}

function answerOf(
  workspace: Workspace,
  request: IncomingMessage,
  { pathname, searchParams: query }: URL,
  body: string,
  endless: boolean,
): Json {
  if (pathname === '/oidc/v1/token') return tokenFor(request, body)
  if (![token, issued].some((known) => request.headers.authorization === `Bearer ${known}`))
    throw new Refusal(401, 'UNAUTHENTICATED')
  if (request.method !== 'GET') throw new Refusal(405, 'BAD_REQUEST')
  switch (pathname) {
    case '/api/2.2/jobs/list':
      return jobsOf(workspace, query)
    case '/api/2.2/jobs/get':
      return found(workspace.jobs.find((job) => String(job['job_id']) === query.get('job_id')))
    case '/api/2.2/jobs/runs/list':
      return endless ? endlessRuns(workspace, query) : runsOf(workspace, query)
    case '/api/2.2/jobs/runs/get':
      return runOf(workspace, query)
    case '/api/2.2/jobs/runs/get-output':
      return outputOf(workspace, query)
    default:
      throw new Refusal(404, 'ENDPOINT_NOT_FOUND')
  }
}

function tokenFor(request: IncomingMessage, body: string): Json {
  const form = new URLSearchParams(body)
  const basic = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/x-www-form-urlencoded')
    throw new Refusal(400, 'invalid_request')
  if (form.get('grant_type') !== 'client_credentials' || form.get('scope') !== 'all-apis')
    throw new Refusal(400, 'invalid_request')
  if (request.headers.authorization !== basic) throw new Refusal(401, 'invalid_client')
  return { access_token: issued, token_type: 'Bearer', expires_in: 3600, scope: 'all-apis' }
}

function found(value: Json | undefined): Json {
  if (!value) throw new Refusal(404, 'RESOURCE_DOES_NOT_EXIST')
  return value
}

function limitIn(query: URLSearchParams, most: number): number {
  const limit = Number(query.get('limit') ?? 20)
  if (!Number.isInteger(limit) || limit <= 0 || limit > most) throw new Refusal(400, 'INVALID_PARAMETER_VALUE')
  return limit
}

/** A page of rows and the token of the next, which is of no use with another query. */
function page(rows: readonly Json[], list: string, query: URLSearchParams, limit: number): Json {
  const rest = [...query]
    .filter(([key]) => key !== 'page_token')
    .map(String)
    .sort()
    .join('&')
  const given = query.get('page_token')
  const [at = '0', of = rest] = given === null ? [] : Buffer.from(given, 'base64url').toString().split('|')
  if (of !== rest) throw new Refusal(400, 'INVALID_PARAMETER_VALUE')
  const end = Number(at) + limit
  const shown = rows.slice(Number(at), end)
  const hasMore = end < rows.length
  return {
    ...(shown.length > 0 && { [list]: shown }),
    has_more: hasMore,
    ...(hasMore && { next_page_token: Buffer.from(`${end}|${rest}`).toString('base64url') }),
  }
}

function jobsOf({ jobs }: Workspace, query: URLSearchParams): Json {
  const name = query.get('name')?.toLowerCase()
  const hits = jobs.filter(({ settings }) => name === undefined || String((settings as Json)['name']).toLowerCase() === name)
  return page(hits, 'jobs', query, limitIn(query, 100))
}

function runsOf({ runs }: Workspace, query: URLSearchParams): Json {
  const bound = (key: string, fallback: number) => (query.has(key) ? Number(query.get(key)) : fallback)
  const start = (run: Json) => Number(run['start_time'])
  const hits = runs.filter(
    (run) =>
      (!query.has('job_id') || String(run['job_id']) === query.get('job_id')) &&
      (!query.has('run_type') || run['run_type'] === query.get('run_type')) &&
      start(run) >= bound('start_time_from', 0) &&
      start(run) <= bound('start_time_to', Number.POSITIVE_INFINITY),
  )
  const newest = [...hits].sort((a, b) => start(b) - start(a))
  const isExpanded = query.get('expand_tasks') === 'true'
  return page(
    newest.map((run) => cut(run, isExpanded)),
    'runs',
    query,
    limitIn(query, 24),
  )
}

/** The first hundred tasks, and no repairs: those are for `runs/get`. */
function cut({ tasks, repair_history: _, ...run }: Json, isExpanded: boolean): Json {
  const all = tasks as readonly Json[]
  return isExpanded ? { ...run, tasks: all.slice(0, 100), has_more: all.length > 100 } : run
}

function runOf({ runs }: Workspace, query: URLSearchParams): Json {
  const { repair_history: repairs, ...run } = found(runs.find((row) => String(row['run_id']) === query.get('run_id')))
  const all = run['tasks'] as readonly Json[]
  const at = Number(query.get('page_token') ?? 0)
  const history = query.get('include_history') === 'true' && at === 0 && repairs ? { repair_history: repairs } : {}
  const next = at + 100 < all.length ? { next_page_token: String(at + 100) } : {}
  return { ...run, tasks: all.slice(at, at + 100), ...history, ...next }
}

function outputOf({ runs, errors }: Workspace, query: URLSearchParams): Json {
  const id = query.get('run_id')
  if (runs.some((run) => String(run['run_id']) === id)) throw new Refusal(400, 'INVALID_PARAMETER_VALUE')
  const owner = found(runs.find((run) => (run['tasks'] as readonly Json[]).some((task) => String(task['run_id']) === id)))
  const error = errors.get(Number(id))
  return {
    ...(error !== undefined && { error, error_trace: 'Traceback: secret rows follow' }),
    logs: 'customer 17 bought 3',
    metadata: { run_id: Number(id), job_id: owner['job_id'] },
  }
}

let invented = 9_000_000_000

/** A page of runs that were never seen before, and always another one. */
function endlessRuns(workspace: Workspace, query: URLSearchParams): Json {
  const { runs } = runsOf(workspace, new URLSearchParams([...query].filter(([key]) => key !== 'page_token')))
  const fresh = (runs as readonly Json[]).map((run) => ({ ...run, run_id: ++invented }))
  return { runs: fresh, has_more: true, next_page_token: String(++invented) }
}
