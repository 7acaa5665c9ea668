import { type Reader, ShapeError } from '../json-reader.ts'
import { available, type HistoryUnavailable, type Outcome, type Unavailable, type UnavailableReason } from '../unavailable.ts'
import { isJson, orAborted, parseJson, readBytes } from './body.ts'
import { type Budget, startBudget } from './budget.ts'
import type { Connection } from './connection.ts'
import { retryAfterMs } from './retry-after.ts'
import type { ApiLimits, ApiWorld } from './world.ts'

/** One request and how its answer is read. */
export interface Call<T> {
  readonly method: 'GET' | 'POST'
  /** Below the base URL; every variable piece already encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as a form, in place of `body`. */
  readonly form?: Readonly<Record<string, string>>
  /** Statuses whose bodies are read; others are outages. */
  readonly statuses: readonly number[]
  /** Artifacts and logs are served as any type of content. */
  readonly anyContentType?: boolean
  /** False for a call that starts something: after a lost answer it is not repeated. */
  readonly repeatable: boolean
  readonly read: Reader<T>
}

/** A read answer and its status. */
export interface Answer<T> {
  readonly status: number
  readonly value: T
}

/** What every request of one review shares. */
export interface Transport {
  readonly connection: Connection
  readonly world: ApiWorld
  readonly limits: ApiLimits
  readonly budget: Budget
  /** Says in the words of the service why something is not to be had. */
  readonly unavailable: Unavailable
}

/** What the requests of one review share, with a budget that starts to run now. */
export function startTransport(connection: Connection, world: ApiWorld, limits: ApiLimits, unavailable: Unavailable): Transport {
  return { connection, world, limits, budget: startBudget(world, limits), unavailable }
}

type Attempt<T> =
  | { readonly done: Outcome<Answer<T>> }
  /** May succeed when tried again, after `waitMs` where the server named a time. */
  | { readonly failed: HistoryUnavailable; readonly waitMs: number | undefined }

const firstBackOffMs = 500
/** Of the transient statuses, those after which nothing can have been started: the others may be lost answers. */
const beforeAnyEffect = new Set([429, 500, 503])
const transient = new Set([429, 500, 502, 503, 504])

/** Makes a call, with retries, inside the budget. Never throws and never rejects. */
export async function request<T>(transport: Transport, call: Call<T>): Promise<Outcome<Answer<T>>> {
  const { budget, limits, world, unavailable } = transport
  let last: HistoryUnavailable | undefined
  for (let attempt = 0; attempt < limits.tries; attempt++) {
    const refused = await budget.spend()
    if (refused) return last ? { ok: false, unavailable: last } : unavailable(refused)
    const result = await tryOnce(transport, call)
    if ('done' in result) return result.done
    last = result.failed
    const backOffMs = firstBackOffMs * 2 ** attempt * (0.5 + world.random())
    if (attempt + 1 < limits.tries && !(await budget.wait(result.waitMs ?? backOffMs))) break
  }
  return last ? { ok: false, unavailable: last } : unavailable('network')
}

async function tryOnce<T>(transport: Transport, call: Call<T>): Promise<Attempt<T>> {
  const { budget, limits } = transport
  const timeoutMs = Math.max(1, Math.min(limits.callTimeoutMs, Math.ceil(budget.msLeft())))
  const signal = transport.world.deadline(timeoutMs)
  try {
    const response = await orAborted(send(transport, call, signal), signal)
    const attempt = await judge(transport, call, response, signal)
    if (response.body && !response.bodyUsed) response.body.cancel().catch(() => undefined)
    return attempt
  } catch {
    return lostAnswer(transport, call, signal.aborted ? 'timeout' : 'network')
  }
}

function lostAnswer<T>({ unavailable }: Transport, call: Call<T>, reason: UnavailableReason): Attempt<T> {
  const result = unavailable(reason)
  return call.repeatable ? { failed: result.unavailable, waitMs: undefined } : { done: result }
}

function send<T>(transport: Transport, call: Call<T>, signal: AbortSignal): Promise<Response> {
  const { connection, world } = transport
  const query = call.query ? `?${new URLSearchParams(call.query)}` : ''
  const content = contentOf(call)
  return world.fetch(`${connection.baseUrl}${call.path}${query}`, {
    method: call.method,
    headers: {
      accept: 'application/json',
      ...(connection.authorization !== null && { authorization: connection.authorization }),
      ...(content && { 'content-type': content.type }),
    },
    ...(content && { body: content.text }),
    // The key must not travel to where a redirect points.
    redirect: 'manual',
    signal,
  })
}

function contentOf({ body, form }: Call<unknown>): { readonly type: string; readonly text: string } | undefined {
  if (form) return { type: 'application/x-www-form-urlencoded', text: String(new URLSearchParams(form)) }
  return body === undefined ? undefined : { type: 'application/json', text: JSON.stringify(body) }
}

async function judge<T>(transport: Transport, call: Call<T>, response: Response, signal: AbortSignal): Promise<Attempt<T>> {
  const { status } = response
  const { unavailable } = transport
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) return { done: unavailable('redirected') }
  if (transient.has(status)) return transientFailure(transport, call, response)
  if (!call.statuses.includes(status)) return { done: unavailable(reasonOf(status), detailOf(status)) }
  if (status === 204) return readValue(transport, call, status, null)
  if (!call.anyContentType && !isJson(response))
    return { done: unavailable('wrong-body', isPage(response) ? webPage : 'not JSON') }
  const bytes = await readBytes(response, transport.limits.bodyBytes, signal)
  if (!bytes) return { done: unavailable('too-large') }
  const parsed = parseJson(bytes, transport.connection.hidden)
  return parsed ? readValue(transport, call, status, parsed.json) : lostAnswer(transport, call, 'wrong-body')
}

function transientFailure<T>(transport: Transport, call: Call<T>, response: Response): Attempt<T> {
  const { status } = response
  const { unavailable } = transport
  const reason = status === 429 ? 'rate-limited' : 'server-error'
  const result = unavailable(reason, status === 429 ? '' : `status ${status}`)
  if (!call.repeatable && !beforeAnyEffect.has(status)) return { done: result }
  return { failed: result.unavailable, waitMs: retryAfterMs(response.headers.get('retry-after'), transport.world.now()) }
}

/** What a proxy or the wrong server answers with. */
const webPage = 'it is a web page, such as that of a login or of another server'

function isPage({ headers }: Response): boolean {
  return /^text\/html\b/i.test(headers.get('content-type') ?? '')
}

/** The status, where the sentence of its reason does not have it. */
function detailOf(status: number): string {
  return status === 401 || status === 403 || status === 404 ? '' : `status ${status}`
}

function reasonOf(status: number): UnavailableReason {
  if (status === 401) return 'key-refused'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'not-found'
  return status >= 500 ? 'server-error' : 'rejected'
}

function readValue<T>({ unavailable }: Transport, call: Call<T>, status: number, json: unknown): Attempt<T> {
  try {
    return { done: available({ status, value: call.read(json, 'the response') }) }
  } catch (error) {
    if (error instanceof ShapeError) return { done: unavailable('wrong-body', error.message) }
    return { done: unavailable('wrong-body') }
  }
}
