import type { IncomingMessage, ServerResponse } from 'node:http'

/** What goes wrong. `path` is the beginning of the address below the base URL; absent for all. `times` is how often; absent for ever. */
export interface Fault {
  readonly kind:
    | 'rate-limit'
    | 'error'
    | 'html'
    | 'html-ok'
    | 'slow'
    | 'drip'
    | 'hang'
    | 'reset'
    | 'truncate'
    | 'cut-json'
    | 'huge'
    | 'redirect'
    | 'endless'
    | 'wrong-shape'
    | 'echo-key'
  readonly path?: string
  readonly times?: number
  /** Of `rate-limit`: seconds or a date for `Retry-After`; absent for none. */
  readonly retryAfter?: string
  /** Of `error`: 500 unless told. */
  readonly status?: number
  /** Of `slow`: milliseconds before the answer. */
  readonly ms?: number
  /** Of `redirect`: where to. */
  readonly to?: string
  /** Of `huge`: megabytes of the body. */
  readonly megabytes?: number
}

/** A fault with the number of times it is still due. */
export interface Pending {
  readonly fault: Fault
  left: number
}

/** Takes the first fault that is due for a path. */
export function takeFault(pending: readonly Pending[], path: string): Fault | undefined {
  const due = pending.find(({ fault, left }) => left > 0 && path.startsWith(fault.path ?? ''))
  if (due) due.left--
  return due?.fault
}

/** Faults that only change an otherwise proper answer. */
const bodyFaults = new Set<Fault['kind']>(['drip', 'truncate', 'cut-json', 'endless', 'echo-key', 'slow'])

/** True for a fault that needs the proper answer first. */
export function changesBody(fault: Fault): boolean {
  return bodyFaults.has(fault.kind)
}

/** Answers wrongly, without looking at the request. */
export function answerWrongly(fault: Fault, request: IncomingMessage, response: ServerResponse, onSilence?: () => void): void {
  const json = { 'content-type': 'application/json' }
  const html = '<!doctype html><title>Sign in</title><p>Please sign in.'
  switch (fault.kind) {
    case 'rate-limit':
      response.writeHead(429, { ...json, ...(fault.retryAfter !== undefined && { 'retry-after': fault.retryAfter }) })
      return void response.end('{"detail":"Too many requests"}')
    case 'error':
      response.writeHead(fault.status ?? 500, json)
      return void response.end('{"detail":"Something broke"}')
    case 'html':
      response.writeHead(502, { 'content-type': 'text/html' })
      return void response.end(html)
    case 'html-ok':
      response.writeHead(200, { 'content-type': 'text/html' })
      return void response.end(html)
    case 'reset':
      return void request.socket.resetAndDestroy()
    case 'redirect':
      response.writeHead(302, { location: fault.to ?? 'https://elsewhere.invalid/' })
      return void response.end()
    case 'huge':
      sendHuge(fault.megabytes ?? 50, response)
      return
    case 'wrong-shape':
      response.writeHead(200, json)
      return void response.end('{"results": 7, "total": "many"}')
    default:
      // A hang: the connection stays open and silent.
      onSilence?.()
  }
}

function sendHuge(megabytes: number, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const chunk = Buffer.alloc(1024 * 1024, ' ')
  let left = megabytes
  const more = () => {
    while (left-- > 0) {
      if (response.destroyed) return
      if (!response.write(chunk)) return void response.once('drain', more)
    }
    response.end('[]')
  }
  more()
}

/** Sends a proper JSON body in a broken way. */
export function sendBroken(
  fault: Fault,
  body: string,
  status: number,
  key: string,
  response: ServerResponse,
  onSilence?: (milliseconds?: number) => void,
): void {
  const headers = { 'content-type': 'application/json' }
  const bytes = Buffer.from(body)
  switch (fault.kind) {
    case 'slow':
      if (!onSilence) return void setTimeout(() => response.writeHead(status, headers).end(bytes), fault.ms ?? 1000).unref()
      onSilence(fault.ms ?? 1000)
      return void response.writeHead(status, headers).end(bytes)
    case 'drip':
      response.writeHead(status, headers)
      if (!onSilence) return void drip(bytes, response)
      response.write(bytes.subarray(0, 1))
      return void onSilence()
    case 'truncate':
      response.writeHead(status, { ...headers, 'content-length': bytes.length })
      response.write(bytes.subarray(0, Math.floor(bytes.length / 2)))
      return void setTimeout(() => response.destroy(), 20).unref()
    case 'cut-json':
      return void response.writeHead(status, headers).end(bytes.subarray(0, Math.max(1, Math.floor(bytes.length / 2))))
    case 'endless':
      return void response.writeHead(status, headers).end(endless(body))
    default:
      return void response.writeHead(status, headers).end(body.replaceAll(/"(message|name)":"[^"]*"/g, `"$1":"Bearer ${key}"`))
  }
}

function drip(bytes: Buffer, response: ServerResponse): void {
  let at = 0
  const timer = setInterval(() => {
    if (response.destroyed || at >= bytes.length) return void clearInterval(timer)
    response.write(bytes.subarray(at, ++at))
  }, 25)
  timer.unref()
}

let invented = 0

/** The same page for ever, with ids that were never seen before and a total that is never reached. */
function endless(body: string): string {
  const page: unknown = JSON.parse(body)
  if (typeof page !== 'object' || page === null || !('results' in page) || !Array.isArray(page.results)) return body
  const fresh = () => `00000000-0000-4000-8000-${(++invented).toString(16).padStart(12, '0')}`
  return JSON.stringify({ ...page, total: 1_000_000, results: page.results.map((row: object) => ({ ...row, id: fresh() })) })
}
