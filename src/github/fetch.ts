import type { Clock } from '../host.ts'
import type { Limits } from './limits.ts'

export type Fetch = typeof fetch

/** Calls of the budget that only writes may use. */
const keptForWrites = 6

/**
 * A fetch that can only reach one API, follows no redirect, counts its calls, ends in time, and reads no more than the limit. It
 * throws where any of this is broken, and where a success is not JSON.
 */
export function guardFetch(base: Fetch, apiUrl: string, limits: Limits, clock: Clock): Fetch {
  const talking = talkingTime(limits, clock)
  let calls = 0
  return async (input, init) => {
    const address = String(input instanceof Request ? input.url : input)
    if (!address.startsWith(`${apiUrl}/`)) throw new TypeError('the address is not that of the API')
    const isWrite = (init?.method ?? 'GET').toUpperCase() !== 'GET'
    // Reading must not use up what it takes to close a check.
    const most = limits.calls - (isWrite ? 0 : keptForWrites)
    if (++calls > most) throw new TypeError(`more than ${most} calls of the API`)
    const signal = clock.deadline(Math.min(talking.begin(), limits.callMs))
    const { response, text } = await readAnswer(base(address, { ...init, redirect: 'manual', signal }), limits).finally(
      talking.end,
    )
    if (response.status >= 300 && response.status < 400) return refusal(response.status)
    if (response.ok && text !== '' && !isJson(response, text)) throw new TypeError('the response is not JSON')
    return answer(response, text)
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

async function readAnswer(answering: Promise<Response>, limits: Limits) {
  const response = await answering
  return { response, text: await readText(response, limits.bodyBytes) }
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

function isJson(response: Response, text: string): boolean {
  if (!/^application\/(?:[a-z.+-]+\+)?json\b/.test(response.headers.get('content-type') ?? '')) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function answer(response: Response, text: string): Response {
  const body = response.status === 204 || response.status === 205 || response.status === 304 ? null : text
  const headers = new Headers(response.headers)
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name)
  return new Response(body, { status: response.status, statusText: response.statusText, headers })
}
