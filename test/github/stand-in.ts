import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerFault, requestFault } from './contract.ts'
import { type Answer, answerFrom } from './stand-in-answers.ts'

export interface StandInFile {
  readonly filename: string
  readonly status: string
  readonly patch?: string
  readonly sha?: string
  readonly previous_filename?: string
}

export interface StandInComment {
  readonly id: number
  login: string
  body: string
}

export interface StandInReviewComment extends StandInComment {
  readonly path: string
  line: number | null
  readonly in_reply_to_id?: number
}

export interface StandInCheckRun {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly external_id: string
  status: string
  conclusion: string | null
  title: string
  summary: string
  annotations: unknown[]
}

/** What the pull request looks like to the server; tests read and change it. */
export interface Pull {
  head: string
  files: StandInFile[]
  /** Other open pull requests of the same branch. */
  twins: number
  comments: StandInComment[]
  reviewComments: StandInReviewComment[]
  /** Texts by path, or by commit and path as git names them: `sha:path`. */
  contents: Record<string, string>
  labels: string[]
  statuses: { sha: string; state: string; context: string; description: string }[]
  checkRuns: StandInCheckRun[]
}

export type Permission = 'comments' | 'reviews' | 'checks' | 'statuses' | 'labels' | 'read'

/** What goes wrong. `lost`: the server does it, and the answer never fires. */
export type Fault =
  | 'hang'
  | 'reset'
  | 'lost'
  | 'truncated'
  | 'html'
  | 'huge'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string }

export interface Call {
  readonly method: string
  readonly path: string
}

export interface StandIn {
  readonly url: string
  readonly pull: Pull
  readonly calls: Call[]
  /** Breaches of GitHub's description, by us or by the stand-in itself. */
  readonly breaches: string[]
  denied: Set<Permission>
  login: string
  fault: (call: Call, nth: number) => Fault | undefined
  /** Called where the server will never answer: the place to let the time pass that the client would wait. */
  onSilence(): void
  failWith(fault: StandIn['fault']): void
  close(): Promise<void>
}

/** A small GitHub with one pull request, number 7 of octo/pipes. Requests and answers are held against GitHub's own description. */
export async function startStandIn(): Promise<StandIn> {
  const pull: Pull = {
    head: 'a'.repeat(40),
    files: [],
    twins: 0,
    comments: [],
    reviewComments: [],
    contents: {},
    checkRuns: [],
    labels: [],
    statuses: [],
  }
  const server = createServer((request, response) => void handle(standIn, request, response))
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume))
  const standIn: StandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pull,
    calls: [],
    breaches: [],
    denied: new Set(),
    login: 'github-actions[bot]',
    fault: () => undefined,
    onSilence: () => undefined,
    failWith: (fault) => {
      standIn.fault = fault
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resume) => server.close(() => resume()))
    },
  }
  return standIn
}

async function handle(standIn: StandIn, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', standIn.url)
  const call = { method: request.method ?? 'GET', path: decodeURIComponent(url.pathname) }
  const nth = standIn.calls.filter((other) => other.method === call.method && other.path === call.path).length
  standIn.calls.push(call)
  const body = await bodyOf(request)
  const fault = standIn.fault(call, nth)
  if (fault === undefined || fault === 'lost') {
    const answer = answerTo(standIn, call, url.searchParams, body)
    if (fault === 'lost') request.socket.destroy()
    else send(response, answer)
    return
  }
  fail(standIn, fault, request, response)
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  const text = Buffer.concat(pieces).toString()
  return text === '' ? {} : JSON.parse(text)
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(status === 204 ? undefined : JSON.stringify(body))
}

function fail(standIn: StandIn, fault: Exclude<Fault, 'lost'>, request: IncomingMessage, response: ServerResponse): void {
  if (fault === 'hang') standIn.onSilence()
  else if (fault === 'reset') request.socket.destroy()
  else if (fault === 'html') response.writeHead(200, { 'content-type': 'text/html' }).end('<html>maintenance</html>')
  else if (fault === 'truncated') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.write('[{"id": 1')
    setTimeout(() => request.socket.destroy(), 20)
  } else if (fault === 'huge') {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(`["${'x'.repeat(9 * 1024 * 1024)}"]`)
  } else {
    response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers })
    response.end(JSON.stringify({ message: fault.message ?? 'fault' }))
  }
}

function answerTo(standIn: StandIn, call: Call, query: URLSearchParams, body: Record<string, unknown>): Answer {
  const breach = requestFault(call.method, call.path, body)
  if (breach) {
    standIn.breaches.push(`${call.method} ${call.path}: ${breach}`)
    return { status: 422, body: { message: 'Validation Failed' } }
  }
  const answer = answerFrom(standIn, call, query, body)
  const own = answer.status < 300 ? answerFault(call.method, call.path, answer.status, answer.body) : undefined
  if (own) standIn.breaches.push(`answer to ${call.method} ${call.path}: ${own}`)
  return answer
}
