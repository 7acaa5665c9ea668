import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  cancelRun,
  environmentValueNames,
  listConnections,
  runStatus,
  startRun,
  validateDefinition,
} from '../../src/dialects/orchestra/api/actions.ts'
import { connectionWithoutKey } from '../../src/dialects/orchestra/api/connection.ts'
import type { Fault } from '../stand-in/faults.ts'
import { inventedWorld } from '../stand-in/invented-world.ts'
import { type StandIn, startStandIn } from '../stand-in/server.ts'
import { testClient } from './world.ts'

const key = 'Kq7/secret+key=for&tests'

describe('starting a run', () => {
  let server: StandIn
  beforeAll(async () => {
    server = await startStandIn(inventedWorld({ pipelines: 1, days: 1 }), { key })
  })
  afterAll(() => server.close())
  const starts = () => server.requests.filter((request) => request.path.endsWith('/start')).length
  const transport = () => {
    const { client, clock } = testClient(server.baseUrl, key, server.world.nowMs, { callTimeoutMs: 150 })
    server.onSilence = () => clock.pass(150)
    return client.transport
  }

  it.each<Fault>([
    { kind: 'hang' },
    { kind: 'reset' },
    { kind: 'truncate' },
    { kind: 'error', status: 504 },
    { kind: 'error', status: 502 },
  ])('is not repeated after a lost answer: %o', async (fault) => {
    server.inject({ ...fault, times: 1 })
    const before = starts()
    expect((await startRun(transport(), 'shop_1', { branch: 'main' })).ok).toBe(false)
    expect(starts() - before).toBe(1)
  })

  it('is repeated after a refusal that had no effect, then followed to its end', async () => {
    server.inject({ kind: 'rate-limit', times: 1 })
    const started = await startRun(transport(), 'shop_1', { environment: 'Production' })
    if (!started.ok) throw new Error(started.unavailable.text)
    if (!('runId' in started.value.value)) throw new Error(started.value.value.refusal)
    const { runId } = started.value.value
    const statuses: string[] = []
    for (let look = 0; look < 2; look++) {
      const answer = await runStatus(transport(), runId)
      if (answer.ok) statuses.push(answer.value.value.runStatus)
    }
    expect(statuses).toEqual(['RUNNING', 'SUCCEEDED'])
    expect((await cancelRun(transport(), runId)).ok).toBe(true)
  })

  it('reads what the validator objects to, with and without a key', async () => {
    const open = connectionWithoutKey(server.baseUrl)
    if (!open.ok) throw new Error('no connection')
    const anonymous = { ...transport(), connection: open.value }
    const good = await validateDefinition(anonymous, { version: 'v1', name: 'x', pipeline: {} })
    expect(good).toMatchObject({ ok: true, value: { status: 200, value: [] } })
    const bad = await validateDefinition(transport(), { version: 'v1', name: 'x', pipeline: { a: { tasks: { b: {} } } } })
    expect(bad.ok && bad.value.value.map((issue) => issue.path.at(-1))).toEqual(['integration', 'integration_job'])
    expect(server.requests.filter((request) => request.path === '/pipelines/schema')[0]?.authorization).toBeUndefined()
  })

  it('reads connections and the names, not the values, of an environment', async () => {
    const environmentId = String(server.world.environments[0]?.['environmentId'])
    expect(await environmentValueNames(transport(), environmentId)).toMatchObject({ ok: true, value: { value: ['ENV_NAME'] } })
    const connections = await listConnections(transport())
    expect(connections.ok && connections.value.value.map((row) => row.connectionId)).toContain('python_10001')
  })
})
