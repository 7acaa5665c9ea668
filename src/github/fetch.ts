import type { Clock } from '../host.ts'
import type { Limits } from './limits.ts'

export type Fetch = typeof fetch

/** Calls of the budget that only writes may use. */
const keptForWrites = 6

/** What the API answered, read to its end; names of headers in lower case. */
export interface Answer {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly text: string
}

/** Lets calls of one API through, counted and timed. */
export interface Guard {
  /** Most bytes of an answer. */
  readonly bodyBytes: number
  /** Throws for another address and beyond the number of calls; the signal ends the work in time. */
  call<T>(address: string, isWrite: boolean, work: (signal: AbortSignal) => Promise<T>): Promise<T>
}

/** A guard for one API. Reading uses up less than all calls, so that what was opened can be closed. */
export function guardOf(apiUrl: string, limits: Limits, clock: Clock): Guard {
  const talking = talkingTime(limits, clock)
  let calls = 0
  const call: Guard['call'] = async (address, isWrite, work) => {
    if (!address.startsWith(`${apiUrl}/`)) throw new TypeError('the address is not that of the API')
    const most = limits.calls - (isWrite ? 0 : keptForWrites)
    if (++calls > most) throw new TypeError(`more than ${most} calls of the API`)
    return work(clock.deadline(Math.min(talking.begin(), limits.callMs))).finally(talking.end)
  }
  return { bodyBytes: limits.bodyBytes, call }
}

/** A fetch behind a guard. It follows no redirect, reads no more than the limit, and throws where a success is not JSON. */
export function guardFetch(base: Fetch, guard: Guard): Fetch {
  return async (input, init) => {
    const address = String(input instanceof Request ? input.url : input)
    const isWrite = (init?.method ?? 'GET').toUpperCase() !== 'GET'
    const answer = await guard.call(address, isWrite, async (signal) => {
      const response = await base(address, { ...init, redirect: 'manual', signal })
      const { status, statusText, headers } = response
      return { status, statusText, headers: [...headers], text: await readText(response, guard.bodyBytes) }
    })
    return responseOf(answer)
  }
}

/** An answer as the fetch of octokit gives it; a redirect is a failure. Throws where a success is not JSON. */
export function responseOf(answer: Answer): Response {
  const { status, statusText, text } = answer
  if (status >= 300 && status < 400) return refusal(status)
  if (status >= 200 && status < 300 && text !== '' && jsonOf(answer) === undefined)
    throw new TypeError('the response is not JSON')
  const headers = new Headers(answer.headers.map(([name, value]): [string, string] => [name, value]))
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name)
  return new Response([204, 205, 304].includes(status) ? null : text, { status, statusText, headers })
}

/** The value of an answer in JSON; undefined where it is none. */
export function jsonOf({ headers, text }: Answer): { readonly value: unknown } | undefined {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? ''
  if (!/^application\/(?:[a-z.+-]+\+)?json\b/.test(type)) return undefined
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/**
 * Measures the time that is spent on the API: calls, and the waits between their tries. What the review itself takes in between does not
 * count, so that a check run which was opened first can be closed after it. `begin` answers what is left, in milliseconds.
 */
function talkingTime({ totalMs, patienceMs }: Limits, { elapsed }: Clock) {
  let open = 0
  let spent = 0
  let since = elapsed()
  const advance = () => {
    const passed = elapsed() - since
    spent += open > 0 ? passed : Math.min(passed, patienceMs)
    since += passed
  }
  return {
    begin: () => {
      advance()
      open++
      return Math.max(0, Math.floor(totalMs - spent))
    },
    end: () => {
      advance()
      open--
    },
  }
}

/** A redirect as a plain failure that is not tried again. */
function refusal(status: number): Response {
  const body = JSON.stringify({ message: `the API answers with a redirect (${status}), which is not followed` })
  return new Response(body, { status: 451, headers: { 'content-type': 'application/json' } })
}

async function readText(response: Response, limit: number): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response.body ?? []) {
    size += piece.length
    if (size > limit) throw new TypeError(`the response is larger than ${limit} bytes`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
