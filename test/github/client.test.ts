import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ClientOptions, Limits } from '../../src/github/client.ts'
import { createClient } from '../../src/github/client.ts'
import { readingClient, usesProxy } from '../../src/github/reading-client.ts'
import { isDenied, isUnclear, statusOf } from '../../src/github/refusal.ts'
import { type ManualClock, manualClock } from '../clock.ts'
import { type Fault, type StandIn, startStandIn } from './stand-in.ts'

let standIn: StandIn
let clock: ManualClock
let count = 0
const quick = { callMs: 300, totalMs: 3000, patienceMs: 50, unitMs: 10 } satisfies Partial<Limits>

beforeEach(async () => {
  standIn = await startStandIn()
  clock = manualClock()
  standIn.onSilence = () => clock.pass(quick.callMs)
})
afterEach(() => standIn.close())

const at = { owner: 'octo', repo: 'pipes' }
const read = ['GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number: 7 }] as const
const write = ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number: 7, body: 'x' }] as const

/** The client that can do everything, and the one that begins with less. */
const makers = {
  'the full client': createClient,
  'the reading client': (options: ClientOptions) => readingClient(options, async (more) => createClient(more)),
}

describe.each(Object.entries(makers))('%s', (_maker, make) => {
  function client(limits: Partial<Limits> = {}) {
    return make({
      token: 'ghs_x',
      apiUrl: standIn.url,
      id: `client ${count++}`,
      clock,
      limits: { ...quick, ...limits },
    })
  }

  const passing: readonly (readonly [string, Fault])[] = [
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['a reset', 'reset'],
    ['a lost answer', 'lost'],
    ['a truncated answer', 'truncated'],
    ['a page of HTML', 'html'],
    ['429 with a short wait', { status: 429, headers: { 'retry-after': '1' } }],
    [
      'a short secondary limit',
      { status: 403, headers: { 'retry-after': '1' }, message: 'You have exceeded a secondary rate limit' },
    ],
  ]

  const lasting: readonly (readonly [string, Fault, number])[] = [
    ['429 with a wait of an hour', { status: 429, headers: { 'retry-after': '3600' } }, 1],
    ['429 without a wait', { status: 429 }, 1],
    ['a secondary limit of an hour', { status: 403, headers: { 'retry-after': '3600' }, message: 'secondary rate limit' }, 1],
    [
      'a limit reset in an hour',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.floor(Date.now() / 1000) + 3600}` } },
      1,
    ],
    ['404', { status: 404 }, 1],
    ['401', { status: 401 }, 1],
    ['a redirect to another host', { status: 302, headers: { location: 'https://example.com/' } }, 1],
    ['500 without end', { status: 500 }, 3],
    ['an answer that hangs', 'hang', 3],
    ['an answer of 9 MB', 'huge', 3],
  ]

  describe('reading', () => {
    it.each(passing)('gets over %s', async (_name, fault) => {
      standIn.fault = (_call, nth) => (nth === 0 ? fault : undefined)
      expect(await client().send(...read)).toEqual([])
      expect(standIn.calls.length).toBe(2)
    })

    it.each(lasting)('gives up on %s, in time', async (_name, fault, calls) => {
      standIn.fault = () => fault
      await expect(client().send(...read)).rejects.toThrow()
      expect(standIn.calls.length).toBe(calls)
    })

    it('ends with the total time, whatever is still to be tried', async () => {
      standIn.fault = () => 'hang'
      standIn.onSilence = () => clock.pass(500)
      await expect(client({ callMs: 10_000, totalMs: 500 }).send(...read)).rejects.toThrow()
      expect(standIn.calls.length).toBe(1)
    })

    it('has the total time left after a long pause, in which the review was done', async () => {
      const patient = client({ totalMs: 200, patienceMs: 20 })
      await patient.send(...read)
      clock.pass(300)
      expect(await patient.send(...read)).toEqual([])
    })

    it('stops at the number of calls that a run may make', async () => {
      const limited = client({ calls: 9 })
      for (let call = 0; call < 3; call++) await limited.send(...read)
      await expect(limited.send(...read)).rejects.toThrow(/more than 3 calls/)
      expect(standIn.calls.length).toBe(3)
      // The rest is for writes, which close what has been opened.
      await limited.send('POST /repos/octo/pipes/issues/7/comments', { body: 'x' })
      expect(standIn.calls.length).toBe(4)
    })

    it('reaches no other host', async () => {
      await expect(client().send('GET https://127.0.0.1:1/x', {})).rejects.toThrow(/not that of the API/)
    })
  })

  describe('writing', () => {
    const once: readonly (readonly [string, Fault])[] = [
      ['500', { status: 500 }],
      ['a reset', 'reset'],
      ['a lost answer', 'lost'],
      ['429 with a short wait', { status: 429, headers: { 'retry-after': '1' } }],
      ['a hang', 'hang'],
    ]

    it.each(once)('is tried once after %s', async (_name, fault) => {
      standIn.fault = () => fault
      await expect(client().send(...write)).rejects.toThrow()
      expect(standIn.calls.length).toBe(1)
    })

    it('leaves what is read afterwards its three tries', async () => {
      const both = client()
      await both.send(...write)
      standIn.fault = ({ method }) => (method === 'GET' ? { status: 500 } : undefined)
      await expect(both.send(...read)).rejects.toThrow()
      expect(standIn.calls.filter(({ method }) => method === 'GET').length).toBe(3)
    })

    it('tells a refusal from an unclear end', async () => {
      standIn.denied = new Set(['comments'])
      const refused = await client()
        .send(...write)
        .catch((error: unknown) => error)
      expect([statusOf(refused), isDenied(refused), isUnclear(refused)]).toEqual([403, true, false])
      standIn.fault = () => ({ status: 403, message: 'You have exceeded a secondary rate limit' })
      const limited = await client()
        .send(...write)
        .catch((error: unknown) => error)
      expect(isDenied(limited)).toBe(false)
      standIn.fault = () => 'lost'
      const lost = await client()
        .send(...write)
        .catch((error: unknown) => error)
      expect([isDenied(lost), isUnclear(lost)]).toEqual([false, true])
    })
  })
})

it('reads as octokit does, without loading it', async () => {
  const never = async () => Promise.reject(new Error('loaded'))
  const options = { token: 'ghs_x', apiUrl: standIn.url, id: 'reading', clock, limits: quick }
  await readingClient(options, never).send(...read)
  await createClient(options).send(...read)
  const [first, second] = standIn.calls
  expect(first).toEqual(second)
})

it.each([
  [{}, false],
  [{ NO_PROXY: 'x', https_proxy: '' }, false],
  [{ HTTPS_PROXY: 'http://proxy:3128' }, true],
  [{ http_proxy: 'http://proxy:3128' }, true],
])('knows that %j has a proxy: %s', (env, expected) => expect(usesProxy(env)).toBe(expected))
