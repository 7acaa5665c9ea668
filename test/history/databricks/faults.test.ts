import { describe, expect, it } from 'vitest'
import { collectHistory } from '../../../src/dialects/databricks/api/collect.ts'
import { historySource } from '../../../src/dialects/databricks/api/history-source.ts'
import { defaultLimits } from '../../../src/dialects/databricks/api/limits.ts'
import type { ServiceAccess } from '../../../src/history/source.ts'
import type { UnavailableReason } from '../../../src/history/unavailable.ts'
import type { Host } from '../../../src/host.ts'
import { manualClock } from '../../clock.ts'
import { fakeWorld } from '../../host.ts'
import type { StandInWorkspace } from '../../stand-in/databricks/server.ts'
import { workspaceNow } from '../../stand-in/databricks/world.ts'
import type { Fault } from '../../stand-in/faults.ts'
import { memoryStorage } from '../world.ts'
import { clientOf, shopsWanted, withWorkspace } from './scene.ts'

const shop = { jobs: 2, days: 16 }
const wish = shopsWanted(2)

/** The credential as it is, and as addresses, headers and dumps spell it. */
function formsOf(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), btoa(secret), Buffer.from(secret).toString('hex'), secret.slice(0, 12)]
}

function expectNone(value: unknown, secrets: readonly string[]): void {
  const text = JSON.stringify(value)
  for (const form of secrets.flatMap(formsOf)) expect(text).not.toContain(form)
}

const faults: readonly (readonly [name: string, fault: Fault, reason: UnavailableReason])[] = [
  ['429 with a second', { kind: 'rate-limit', retryAfter: '1' }, 'rate-limited'],
  ['429 with an hour', { kind: 'rate-limit', retryAfter: '3600' }, 'rate-limited'],
  ['429 without a time', { kind: 'rate-limit' }, 'rate-limited'],
  ['500', { kind: 'error' }, 'server-error'],
  ['503', { kind: 'error', status: 503 }, 'server-error'],
  ['502 with a page', { kind: 'html' }, 'server-error'],
  ['401', { kind: 'error', status: 401 }, 'key-refused'],
  ['403', { kind: 'error', status: 403 }, 'forbidden'],
  ['400', { kind: 'error', status: 400 }, 'rejected'],
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

describe('whatever the workspace does', () => {
  it.each(faults)('%s: history is unavailable, with the reason, inside the budget and without the token', (_, fault, reason) =>
    withWorkspace(shop, async (server) => {
      server.inject(fault)
      const { client, fetched, clock } = await clientOf(server, { limits: { callTimeoutMs: 200 } })
      server.onSilence = () => clock.pass(200)
      const storage = memoryStorage()
      const collected = await collectHistory(client, wish, undefined, storage)
      expect(collected.unavailable?.reason).toBe(reason)
      expect(collected.unavailable?.text).toMatch(/Databricks|^The access token/)
      expect(collected.calls).toBe(server.requests.length)
      expect(collected.calls).toBeLessThanOrEqual(defaultLimits.tries)
      expect(fetched.every((address) => address.startsWith(server.host))).toBe(true)
      expect(storage.files.size).toBe(0)
      expectNone(collected, [server.token])
    }),
  )

  it.each(['/api/2.2/jobs/runs/get', '/api/2.2/jobs/runs/get-output'])(
    'a fault of %s alone leaves what was read before it',
    (path) =>
      withWorkspace(shop, async (server) => {
        server.inject({ kind: 'error', path })
        const { snapshot, missing, unavailable, calls } = await collectHistory((await clientOf(server)).client, wish)
        expect(unavailable).toBeNull()
        expect(missing.join()).toContain('server error')
        expect(snapshot.runs.length).toBeGreaterThan(20)
        expect(calls).toBeLessThanOrEqual(defaultLimits.calls)
      }),
  )

  it('a fault of the runs leaves nothing to show, and says so', () =>
    withWorkspace(shop, async (server) => {
      server.inject({ kind: 'error', path: '/api/2.2/jobs/runs/list' })
      const { snapshot, unavailable } = await collectHistory((await clientOf(server)).client, wish)
      expect(unavailable?.reason).toBe('server-error')
      expect(snapshot.runs).toEqual([])
    }))

  it('a job whose runs may not be seen does not hide those of another', () =>
    withWorkspace(shop, async (server) => {
      server.inject({ kind: 'error', status: 403, times: 1, path: '/api/2.2/jobs/runs/list' })
      const { snapshot, missing, unavailable } = await collectHistory((await clientOf(server)).client, wish)
      expect(unavailable).toBeNull()
      expect(missing).toEqual([expect.stringContaining('Runs of job 918273001: The access token may not read run history (403)')])
      expect(new Set(snapshot.runs.map(({ pipelineId }) => pipelineId))).toEqual(new Set(['918273002']))
    }))

  it('continues after a burst that ends, and waits as long as it is asked to', () =>
    withWorkspace(shop, async (server) => {
      server.inject({ kind: 'rate-limit', retryAfter: '7', times: 2, path: '/api/2.2/jobs/list' })
      server.inject({ kind: 'reset', times: 1, path: '/api/2.2/jobs/runs/list' })
      const { client, waits } = await clientOf(server)
      const collected = await collectHistory(client, wish)
      expect(collected.unavailable).toBeNull()
      expect(waits.filter((wait) => wait === 7000)).toHaveLength(2)
      expect(collected.snapshot.taskRuns.length).toBeGreaterThan(0)
    }))

  it('does not follow endless pages', () =>
    withWorkspace(shop, async (server) => {
      server.inject({ kind: 'endless-runs' })
      const { calls, missing } = await collectHistory((await clientOf(server)).client, wish)
      expect(calls).toBeLessThanOrEqual(defaultLimits.calls)
      expect(server.requests.length).toBe(calls)
      expect(missing.join()).toContain('were not read')
    }))

  it('does not keep a token that the service sends back', () =>
    withWorkspace(shop, async (server) => {
      server.inject({ kind: 'echo-key', path: '/api/2.2/jobs/runs' })
      const storage = memoryStorage()
      const collected = await collectHistory((await clientOf(server)).client, wish, undefined, storage)
      expect(collected.unavailable).toBeNull()
      expect(JSON.stringify(collected)).toContain('***')
      expectNone([collected, ...storage.files.values()], [server.token])
    }))

  it('ends at the deadline and at the budget', () =>
    withWorkspace(shop, async (server) => {
      server.inject({ kind: 'slow', ms: 250 })
      const slow = await clientOf(server, { limits: { deadlineMs: 700 } })
      server.onSilence = (milliseconds = 0) => slow.clock.pass(milliseconds)
      const late = await collectHistory(slow.client, wish)
      expect(late.unavailable?.reason).toBe('timeout')
      expect(slow.fetched).toHaveLength(3)
      const poor = await clientOf(server, { limits: { calls: 3 } })
      server.onSilence = () => undefined
      const short = await collectHistory(poor.client, wish)
      expect([short.calls, short.missing.join()]).toEqual([3, expect.stringContaining('API call limit')])
    }))
})

describe('the connection', () => {
  const hostOf = (env: Readonly<Record<string, string>> = {}): { readonly host: Host; readonly fetched: string[] } => {
    const world = fakeWorld({}, { today: '2026-11-01', env })
    const fetched: string[] = []
    const clock = manualClock(workspaceNow)
    const real: typeof fetch = (input, init) => {
      fetched.push(String(input))
      return fetch(input, init)
    }
    return { host: { ...world.host, ...clock, fetch: real }, fetched }
  }
  const pull = async (access: Omit<ServiceAccess, 'dialect'>, { host, fetched } = hostOf()) => {
    const request = { ...wish, days: undefined, now: new Date(workspaceNow), cache: undefined, effort: 'review' as const }
    return { pulled: await historySource.pull(host, { dialect: 'databricks', ...access }, request), fetched }
  }
  const oauthOf = (server: StandInWorkspace) => ({
    apiKey: server.client.secret,
    clientId: server.client.id,
    baseUrl: server.host,
  })

  it('is made with the secret of an OAuth client, which is given a token', () =>
    withWorkspace(shop, async (server) => {
      const { pulled, fetched } = await pull(oauthOf(server))
      expect(pulled).toMatchObject({ snapshot: { dialect: 'databricks' }, calls: fetched.length })
      expect(server.requests[0]).toBe('POST /oidc/v1/token')
      expect(server.requests.slice(1).every((request) => request.startsWith('GET /api/2.2/jobs/'))).toBe(true)
      expectNone(pulled, [server.client.secret, 'issued-9/oauth+token=for&tests'])
    }))

  it('says that the client is refused, without its secret', () =>
    withWorkspace(shop, async (server) => {
      const { pulled } = await pull({ ...oauthOf(server), apiKey: 'wrong-secret-of-tests' })
      expect(pulled).toEqual({ reason: expect.stringContaining('Databricks refused the OAuth client (401)'), calls: 1 })
      server.inject({ kind: 'error', path: '/oidc' })
      expect((await pull(oauthOf(server))).pulled).toMatchObject({ reason: expect.stringContaining('server error'), calls: 3 })
      const bad = await pull({ ...oauthOf(server), clientId: 'a\nb' })
      expect([bad.pulled, bad.fetched]).toEqual([{ reason: expect.stringContaining('not allowed in a header'), calls: 0 }, []])
    }))

  it.each(['http://example.com', 'ftp://example.com', 'https://user:pass@example.com', 'a b', undefined])(
    'is not made to the address %s',
    async (baseUrl) => {
      const { pulled, fetched } = await pull({ apiKey: 'some-token', baseUrl })
      expect([pulled, fetched]).toEqual([{ reason: 'The base URL of the Databricks API is not an https address', calls: 0 }, []])
    },
  )

  it('takes addresses as people copy them', () =>
    withWorkspace(shop, async (server) => {
      const { pulled, fetched } = await pull({ apiKey: server.token, baseUrl: `${server.host}/jobs/7?o=17#runs` })
      expect(pulled).toHaveProperty('snapshot')
      expect(fetched.every((address) => address.startsWith(`${server.host}/api/`))).toBe(true)
    }))
})
