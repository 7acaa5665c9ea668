import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/dialects/orchestra/api/client.ts'
import { collectHistory } from '../../src/dialects/orchestra/api/collect.ts'
import { connectionTo, productionBaseUrl } from '../../src/dialects/orchestra/api/connection.ts'
import { defaultLimits } from '../../src/dialects/orchestra/api/limits.ts'
import { retryAfterMs } from '../../src/history/http/retry-after.ts'
import type { UnavailableReason } from '../../src/history/unavailable.ts'
import { type ManualClock, manualClock } from '../clock.ts'
import type { Fault } from '../stand-in/faults.ts'
import { inventedWorld } from '../stand-in/invented-world.ts'
import { type StandIn, startStandIn } from '../stand-in/server.ts'
import { memoryStorage, testClient } from './world.ts'

const key = 'Kq7/secret+key=for&tests'
const hiddenForms = [key, encodeURIComponent(key), btoa(key), Buffer.from(key).toString('hex'), key.slice(0, 12)]
const all = (pipelines: readonly { readonly id: string }[]) => pipelines.map(({ id }) => id)
const failing = () => inventedWorld({ pipelines: 2, days: 16, seed: 4 })

async function withServer<T>(use: (server: StandIn) => Promise<T>): Promise<T> {
  const server = await startStandIn(failing(), { key })
  try {
    return await use(server)
  } finally {
    await server.close()
  }
}

function expectNoKey(value: unknown): void {
  const text = JSON.stringify(value)
  for (const form of hiddenForms) expect(text).not.toContain(form)
}

const faults: readonly (readonly [name: string, fault: Fault, reason: UnavailableReason])[] = [
  ['429 with a second', { kind: 'rate-limit', retryAfter: '1' }, 'rate-limited'],
  ['429 with an hour', { kind: 'rate-limit', retryAfter: '3600' }, 'rate-limited'],
  ['429 without a time', { kind: 'rate-limit' }, 'rate-limited'],
  ['500', { kind: 'error' }, 'server-error'],
  ['503', { kind: 'error', status: 503 }, 'server-error'],
  ['502 with a page', { kind: 'html' }, 'server-error'],
  ['403', { kind: 'error', status: 403 }, 'forbidden'],
  ['422', { kind: 'error', status: 422 }, 'rejected'],
  ['a page with 200', { kind: 'html-ok' }, 'wrong-body'],
  ['silence', { kind: 'hang' }, 'timeout'],
  ['drops', { kind: 'drip' }, 'timeout'],
  ['a reset', { kind: 'reset' }, 'network'],
  ['a body that ends too early', { kind: 'truncate' }, 'network'],
  ['JSON cut in two', { kind: 'cut-json' }, 'wrong-body'],
  ['50 MB', { kind: 'huge', megabytes: 50 }, 'too-large'],
  ['another host', { kind: 'redirect', to: 'https://elsewhere.invalid/collect' }, 'redirected'],
  ['another shape', { kind: 'wrong-shape' }, 'wrong-body'],
]
/** A deadline that comes as soon as nothing else is left to do. */
function passing(clock: ManualClock, milliseconds: number): AbortSignal {
  const signal = clock.deadline(milliseconds)
  setImmediate(() => clock.pass(milliseconds))
  return signal
}

const partial = ['/task_runs', '/operations', '/pipeline_runs/']

describe('whatever the service does', () => {
  it.each(faults)('%s: history is unavailable, with the reason, inside the budget and without the key', (_, fault, reason) =>
    withServer(async (server) => {
      server.inject(fault)
      const { client, fetched, clock } = testClient(server.baseUrl, key, server.world.nowMs, { callTimeoutMs: 200 })
      server.onSilence = () => clock.pass(200)
      const storage = memoryStorage()
      const collected = await collectHistory(client, all, undefined, storage)
      expect(collected.unavailable?.reason).toBe(reason)
      expect(collected.unavailable?.text).toMatch(/^[A-Z]/)
      expect(collected.calls).toBe(server.requests.length)
      expect(collected.calls).toBeLessThanOrEqual(defaultLimits.tries)
      expect(fetched.every((address) => address.startsWith(server.baseUrl))).toBe(true)
      expect(storage.files.size).toBe(0)
      expectNoKey(collected)
    }),
  )

  it.each(partial)('a fault of %s alone leaves what was read before it', (path) =>
    withServer(async (server) => {
      server.inject({ kind: 'error', path })
      const { client } = testClient(server.baseUrl, key, server.world.nowMs)
      const { snapshot, missing, unavailable, calls } = await collectHistory(client, all)
      expect(unavailable).toBeNull()
      expect(missing.join()).toContain('server error')
      expect(snapshot.runs.length).toBeGreaterThan(20)
      expect(calls).toBeLessThanOrEqual(defaultLimits.calls)
      expectNoKey({ snapshot, missing })
    }),
  )

  it('a fault of the runs leaves nothing to show, and says so', () =>
    withServer(async (server) => {
      server.inject({ kind: 'error', path: '/pipeline_runs' })
      const { client } = testClient(server.baseUrl, key, server.world.nowMs)
      const { snapshot, unavailable } = await collectHistory(client, all)
      expect(unavailable?.reason).toBe('server-error')
      expect(snapshot.runs).toEqual([])
    }))

  it('goes on after a burst that ends, and waits as long as it is asked to', () =>
    withServer(async (server) => {
      server.inject({ kind: 'rate-limit', retryAfter: '7', times: 2, path: '/pipelines' })
      server.inject({ kind: 'reset', times: 1, path: '/task_runs' })
      const { client, waits } = testClient(server.baseUrl, key, server.world.nowMs)
      const collected = await collectHistory(client, all)
      expect(collected.unavailable).toBeNull()
      expect(waits.filter((wait) => wait === 7000)).toHaveLength(2)
      expect(collected.snapshot.taskRuns.length).toBeGreaterThan(0)
    }))

  it('does not follow endless pages', () =>
    withServer(async (server) => {
      server.inject({ kind: 'endless', path: '/pipeline_runs' })
      const { client } = testClient(server.baseUrl, key, server.world.nowMs)
      const { calls, missing } = await collectHistory(client, all)
      expect(calls).toBeLessThanOrEqual(defaultLimits.calls)
      expect(server.requests.length).toBe(calls)
      expect(missing.join()).toMatch(/of 1000000/)
    }))

  it('does not keep a key that the service sends back', () =>
    withServer(async (server) => {
      server.inject({ kind: 'echo-key' })
      const { client } = testClient(server.baseUrl, key, server.world.nowMs)
      const storage = memoryStorage()
      const collected = await collectHistory(client, all, undefined, storage)
      expect(collected.unavailable).toBeNull()
      expect(JSON.stringify(collected)).toContain('***')
      expectNoKey([collected, ...storage.files.values()])
    }))

  it('ends at the deadline, however slow the answers are', () =>
    withServer(async (server) => {
      server.inject({ kind: 'slow', ms: 250 })
      const { client, clock, fetched } = testClient(server.baseUrl, key, server.world.nowMs, { deadlineMs: 700 })
      server.onSilence = (milliseconds = 0) => clock.pass(milliseconds)
      const { missing, unavailable } = await collectHistory(client, all)
      expect(unavailable ?? missing).not.toHaveLength(0)
      expect([clock.elapsed(), fetched.length]).toEqual([750, 3])
    }))

  it('paces itself at 40 requests in any minute, and stops at the budget', () =>
    withServer(async (server) => {
      const { client, waits } = testClient(server.baseUrl, key, server.world.nowMs, { calls: 45, deadlineMs: 600_000 })
      for (let call = 0; call < 45; call++) expect((await client.pipelines()).ok).toBe(true)
      expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(60_000)
      expect(await client.pipelines()).toMatchObject({ ok: false, unavailable: { reason: 'budget' } })
      expect(server.requests).toHaveLength(45)
    }))

  it('survives a fetch that throws, never settles, or answers nonsense', async () => {
    const answers: (typeof fetch)[] = [
      () => {
        throw new Error(`bad header Bearer ${key}`)
      },
      () => new Promise(() => undefined),
      async () => new Response(null, { status: 200 }),
      async () => new Response('[[[['.repeat(500_000), { headers: { 'content-type': 'application/json' } }),
      async () => new Response('[]', { headers: { 'content-type': 'application/json' } }),
    ]
    const connection = connectionTo(productionBaseUrl, key)
    if (!connection.ok) throw new Error('no connection')
    for (const answer of answers) {
      const clock = manualClock()
      // What never settles is given the time that the client would wait.
      const world = { ...clock, fetch: answer, deadline: (milliseconds: number) => passing(clock, milliseconds), random: () => 0 }
      const outcome = await createClient(connection.value, world, { ...defaultLimits, callTimeoutMs: 30 }).pipelines()
      expectNoKey(outcome)
    }
  })
})

describe('the connection', () => {
  it.each([
    ['', 'no-key'],
    ['  ', 'no-key'],
    ['line\nbreak-secret', 'bad-key'],
    ['nön-ascii-secret', 'bad-key'],
  ])('refuses the key %j without repeating it', (bad, reason) => {
    const outcome = connectionTo(productionBaseUrl, bad)
    expect(outcome).toMatchObject({ ok: false, unavailable: { reason } })
    if (bad.trim() !== '') expect(JSON.stringify(outcome)).not.toContain('secret')
  })

  it.each([
    'http://example.com/api',
    'ftp://example.com',
    'https://user:pass@example.com',
    'nonsense',
    'https://example.com/?key=1',
  ])('refuses the address %s', (address) => {
    expect(connectionTo(address, key)).toMatchObject({ ok: false, unavailable: { reason: 'bad-address' } })
  })

  it('reads Retry-After as seconds or as a date, and nothing else', () => {
    const now = new Date('2026-11-01T12:00:00Z')
    expect(retryAfterMs('3', now)).toBe(3000)
    expect(retryAfterMs('Sun, 01 Nov 2026 12:00:05 GMT', now)).toBe(5000)
    expect(retryAfterMs('Sun, 01 Nov 2026 11:00:05 GMT', now)).toBe(0)
    for (const odd of [null, '', 'soon', '-1', '1.5', '2026-11-01']) expect(retryAfterMs(odd, now)).toBeUndefined()
  })

  it("accepts the vendor's address and this machine", () => {
    expect(connectionTo(`${productionBaseUrl}/`, key)).toMatchObject({ ok: true, value: { baseUrl: productionBaseUrl } })
    expect(connectionTo('http://127.0.0.1:8080/api', key).ok).toBe(true)
  })
})
