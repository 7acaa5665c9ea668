import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerWrongly, changesBody, type Fault, type Pending, sendBroken, takeFault } from './faults.ts'
import { Refusal } from './query.ts'
import { FileReply, type Route, routes } from './routes.ts'
import type { StandInWorld } from './world.ts'

export interface StandInOptions {
  readonly key?: string
  /** 403 for everything, or for what changes something. */
  readonly forbid?: 'all' | 'writes'
  /** Hours that a list reads where no bound is given: 24, or 168 as before October 2026. */
  readonly defaultHours?: number
  readonly onBadWindow?: 400 | 422 | 'clamp'
  readonly shuffleRows?: boolean
  readonly repeatRows?: boolean
  /** Leaves out every key whose value is null. */
  readonly dropNulls?: boolean
  readonly started?: {
    readonly outcome?: string
    readonly neverEnds?: boolean
    readonly staleFirst?: boolean
    readonly concurrency?: boolean
  }
}

export interface Received {
  readonly method: string
  /** Below the base URL, with its query. */
  readonly path: string
  readonly authorization: string | undefined
}

export interface StandIn {
  readonly world: StandInWorld
  readonly baseUrl: string
  readonly key: string
  /** Every request so far, those answered by a fault included. */
  readonly requests: readonly Received[]
  inject(fault: Fault): void
  /**
   * Called where an answer is late: the place to let time pass. With the milliseconds of a `slow` answer, which follows; without them where
   * the server falls silent. Without this function a slow answer takes real time.
   */
  onSilence?: (milliseconds?: number) => void
  close(): Promise<void>
}

export const basePath = '/api/engine/public'
export const standInKey = 'stand-in-key-0123456789'
const faultPath = '/stand-in/faults'

/** Starts the server on this machine only. Port 0 takes a free one. */
export async function startStandIn(world: StandInWorld, options: StandInOptions = {}, port = 0): Promise<StandIn> {
  const key = options.key ?? standInKey
  const pending: Pending[] = []
  const requests: Received[] = []
  const inject = (fault: Fault) => void pending.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY })
  const server = createServer((request, response) => {
    handle({ world, options, key, pending, requests, inject, onSilence: standIn.onSilence }, request, response).catch(() =>
      response.destroy(),
    )
  })
  const baseUrl = `http://127.0.0.1:${await listen(server, port)}${basePath}`
  const close = () =>
    new Promise<void>((settle) => {
      server.close(() => settle())
      server.closeAllConnections()
    })
  const standIn: StandIn = { world, baseUrl, key, requests, inject, close }
  return standIn
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((settle, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      settle(typeof address === 'object' && address ? address.port : port)
    })
  })
}

interface State {
  readonly world: StandInWorld
  readonly options: StandInOptions
  readonly key: string
  readonly pending: readonly Pending[]
  readonly requests: Received[]
  readonly onSilence: StandIn['onSilence']
  inject(fault: Fault): void
}

async function handle(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stand-in')
  const body = await readBody(request)
  if (url.pathname === faultPath && request.method === 'POST') return acceptFaults(state, body, response)
  const path = url.pathname.startsWith(basePath) ? url.pathname.slice(basePath.length) : ''
  state.requests.push({ method: request.method ?? '', path: path + url.search, authorization: request.headers.authorization })
  const fault = takeFault(state.pending, path)
  const { onSilence } = state
  if (fault && !changesBody(fault)) return answerWrongly(fault, request, response, onSilence)
  const { status, value } = answerOf(state, request, path, url.searchParams, body)
  if (value instanceof FileReply) return void response.writeHead(value.file.status, value.file.headers).end(value.file.bytes)
  if (status === 204) return void response.writeHead(204).end()
  const text = JSON.stringify(value, state.options.dropNulls ? (_, one: unknown) => (one === null ? undefined : one) : undefined)
  if (fault) return sendBroken(fault, text, status, state.key, response, onSilence)
  response.writeHead(status, { 'content-type': 'application/json' }).end(text)
}

function answerOf(
  state: State,
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
  body: string,
): { status: number; value: unknown } {
  try {
    const { route, pieces } = routeOf(request.method ?? '', path)
    authorise(state, route, request)
    const context = { world: state.world, options: state.options, request, query, body: bodyOf(body), pieces }
    const value = route.answer(context)
    return { status: value === null ? 204 : 200, value }
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, value: { detail: error.detail } }
    throw error
  }
}

function routeOf(method: string, path: string): { route: Route; pieces: string[] } {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(path) : null
    if (match) return { route, pieces: match.slice(1).map(decodeURIComponent) }
  }
  throw new Refusal(404, 'Not Found')
}

function authorise(state: State, route: Route, request: IncomingMessage): void {
  if (route.isOpen) return
  if (request.headers.authorization !== `Bearer ${state.key}`) throw new Refusal(401, 'Invalid or missing API key')
  const { forbid } = state.options
  if (forbid === 'all' || (forbid === 'writes' && route.method === 'POST')) throw new Refusal(403, 'Forbidden')
}

function bodyOf(text: string): unknown {
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(422, [{ type: 'json_invalid', loc: ['body', 0], msg: 'JSON decode error' }])
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function acceptFaults(state: State, body: string, response: ServerResponse): void {
  for (const fault of [JSON.parse(body) as Fault | Fault[]].flat()) state.inject(fault)
  response.writeHead(204).end()
}
