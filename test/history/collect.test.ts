import { afterEach, describe, expect, it } from 'vitest'
import { collectHistory } from '../../src/dialects/orchestra/api/collect.ts'
import { rows } from '../../src/dialects/orchestra/api/rows.ts'
import { evidenceOf } from '../../src/history/evidence.ts'
import { parseSnapshot, renderSnapshot } from '../../src/history/snapshot.ts'
import { inventedWorld } from '../stand-in/invented-world.ts'
import { loadSampleWorld } from '../stand-in/sample-world.ts'
import { type StandIn, type StandInOptions, startStandIn } from '../stand-in/server.ts'
import type { StandInWorld } from '../stand-in/world.ts'
import { hasSample, sampleDirectory, sampleNow, sampleSnapshot } from './reference.ts'
import { memoryStorage, testClient } from './world.ts'

const open: StandIn[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function serve(world: StandInWorld, options: StandInOptions = {}): Promise<StandIn> {
  const server = await startStandIn(world, options)
  open.push(server)
  return server
}

const all = (pipelines: readonly { readonly id: string }[]) => pipelines.map(({ id }) => id)
const dayMs = 86_400_000

describe('collecting history', () => {
  it('costs at most 20 calls for three daily pipelines over 14 days, and 6 the next day', async () => {
    const world = inventedWorld({ pipelines: 3, days: 40 })
    const today = world.nowMs
    const server = await serve({ ...world, nowMs: today })
    const storage = memoryStorage()
    const cold = await collectHistory(testClient(server.baseUrl, server.key, today - dayMs).client, all, undefined, storage)
    expect(cold).toMatchObject({ unavailable: null, missing: [] })
    expect(cold.calls).toBe(server.requests.length)
    expect(cold.calls).toBeLessThanOrEqual(20)
    const warm = await collectHistory(testClient(server.baseUrl, server.key, today).client, all, undefined, storage)
    expect(warm).toMatchObject({ unavailable: null, missing: [] })
    expect(warm.calls).toBeLessThanOrEqual(6)
    const fresh = await collectHistory(testClient(server.baseUrl, server.key, today).client, all)
    const since = today - 14 * dayMs
    const ids = (rows: typeof fresh.snapshot.runs) =>
      rows
        .filter((run) => Date.parse(run.createdAt) >= since)
        .map((run) => run.id)
        .sort()
    expect(ids(warm.snapshot.runs)).toEqual(ids(fresh.snapshot.runs))
    expect(ids(fresh.snapshot.runs)).toHaveLength(42)
  })

  it('never asks for a window or a page that the API refuses, and sorts and tells apart what comes in any order, twice', async () => {
    const plain = await serve(inventedWorld({ pipelines: 2, days: 20, runsPerDay: 6 }))
    const odd = await serve(inventedWorld({ pipelines: 2, days: 20, runsPerDay: 6 }), {
      shuffleRows: true,
      repeatRows: true,
      dropNulls: true,
    })
    const results = []
    for (const server of [plain, odd]) {
      const { client } = testClient(server.baseUrl, server.key, server.world.nowMs, { calls: 80, deadlineMs: 600_000 })
      results.push(await collectHistory(client, all))
      for (const { path } of server.requests.filter((request) =>
        /^\/(pipeline_runs|task_runs|operations)\?/.test(request.path),
      )) {
        const query = new URLSearchParams(path.slice(path.indexOf('?')))
        const span = Date.parse(query.get('time_to') ?? '') - Date.parse(query.get('time_from') ?? '')
        expect(span).toBeGreaterThan(0)
        expect(span).toBeLessThanOrEqual(7 * dayMs)
        expect(query.get('page_size')).toBe('100')
      }
    }
    const [first, second] = results.map(({ snapshot }) => ({ ...snapshot, origin: null }))
    expect(results[0]).toMatchObject({ unavailable: null, missing: [] })
    expect(renderSnapshot(second as never)).toBe(renderSnapshot(first as never))
  })

  it('stays inside the budget where there is too much, and takes an unbroken newest part', async () => {
    const server = await serve(inventedWorld({ pipelines: 3, days: 14, runsPerDay: 24 }))
    const { client } = testClient(server.baseUrl, server.key, server.world.nowMs)
    const { snapshot, calls } = await collectHistory(client, all)
    expect(calls).toBeLessThanOrEqual(40)
    expect(snapshot.runs.length).toBeGreaterThan(900)
    const evidence = evidenceOf(snapshot, snapshot.pipelines[0] as never, { nowMs: server.world.nowMs })
    expect(evidence.environments[0]?.runs).toBe(100)
    expect(evidence.environments[0]?.tasks.length).toBeGreaterThan(0)
  })

  it('reads the newest part of a week that holds too many runs, and says since when', async () => {
    const server = await serve(inventedWorld({ pipelines: 3, days: 9, runsPerDay: 96 }))
    const { client } = testClient(server.baseUrl, server.key, server.world.nowMs)
    const { snapshot, calls, missing } = await collectHistory(client, all)
    expect(calls).toBeLessThanOrEqual(40)
    expect(missing.join()).toMatch(/Runs before 2026-10-\d\dT.*exceed the API call limit/)
    const from = Date.parse(snapshot.coverage[0]?.from ?? '')
    const really = server.world.runs.filter((run) => Date.parse(String(run['createdAt'])) >= from)
    expect(snapshot.runs).toHaveLength(really.length)
    expect(really.length).toBeGreaterThan(300)
  })

  it('asks again for runs that were not over, however long they take', async () => {
    const world = inventedWorld({ pipelines: 1, days: 10 })
    const last = world.runs.at(-1)
    const over = { ...last }
    Object.assign(last as object, { runStatus: 'RUNNING', completedAt: null })
    const server = await serve(world)
    const storage = memoryStorage()
    await collectHistory(testClient(server.baseUrl, server.key, world.nowMs).client, all, undefined, storage)
    Object.assign(last as object, over)
    const later = world.nowMs + 2 * dayMs
    const { snapshot } = await collectHistory(testClient(server.baseUrl, server.key, later).client, all, undefined, storage)
    expect(snapshot.runs.find((run) => run.id === over['id'])?.runStatus).toBe(over['runStatus'])
    expect(snapshot.taskRuns.some((row) => row.pipelineRunId === over['id'])).toBe(true)
  })

  it('reads anew where the kept file is damaged or of another address, and goes on where nothing can be written', async () => {
    const server = await serve(inventedWorld({ pipelines: 1, days: 5 }))
    for (const text of [
      '',
      '{',
      '{"version":2}',
      '{"version":1,"takenAt":"2026-01-01T00:00:00Z","origin":"https://x","runs":[]}',
    ]) {
      const storage = { read: async () => text, write: async () => Promise.reject(new Error('disk full')) }
      const { client } = testClient(server.baseUrl, server.key, server.world.nowMs)
      const { snapshot, unavailable } = await collectHistory(client, all, undefined, storage)
      expect(unavailable).toBeNull()
      expect(snapshot.runs).toHaveLength(5)
    }
  })

  it('asks nothing further where no pipeline is registered', async () => {
    const server = await serve(inventedWorld())
    const { client } = testClient(server.baseUrl, server.key, server.world.nowMs)
    const { calls, snapshot } = await collectHistory(client, () => [])
    expect(calls).toBe(1)
    expect(snapshot.pipelines).toHaveLength(3)
  })

  it.skipIf(!hasSample)('gets from the server what lies in the files of the sample', async () => {
    const server = await serve(loadSampleWorld(sampleDirectory))
    const { client } = testClient(server.baseUrl, server.key, sampleNow)
    const options = { days: 14, operations: 'all' } as const
    const { snapshot, missing, calls } = await collectHistory(
      client,
      (pipelines) => pipelines.slice(0, 1).map(({ id }) => id),
      options,
    )
    expect(missing).toEqual([])
    expect(calls).toBeLessThanOrEqual(20)
    const files = sampleSnapshot()
    const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id).sort()
    expect(ids(snapshot.runs)).toEqual(ids(files.runs.filter((run) => Date.parse(run.createdAt) >= sampleNow - 14 * dayMs)))
    expect(parseSnapshot(renderSnapshot(snapshot), () => rows)).toMatchObject({ ok: true })
    const read = parseSnapshot(renderSnapshot(snapshot), () => rows)
    expect(read.ok && renderSnapshot(read.value)).toBe(renderSnapshot(snapshot))
  })
})
