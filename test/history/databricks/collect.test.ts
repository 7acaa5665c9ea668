import { describe, expect, it } from 'vitest'
import { collectHistory, defaultCollect, pullCollect } from '../../../src/dialects/databricks/api/collect.ts'
import { rows } from '../../../src/dialects/databricks/api/rows.ts'
import { evidenceOf } from '../../../src/history/evidence.ts'
import { parseSnapshot, renderSnapshot, type Snapshot } from '../../../src/history/snapshot.ts'
import { extractMs, fateOf, inventedWorkspace, jobIdOf, loadMs, queueOf, workspaceNow } from '../../stand-in/databricks/world.ts'
import { memoryStorage } from '../world.ts'
import { clientOf, shopsWanted, withWorkspace } from './scene.ts'

const dayMs = 86_400_000

/** The quantile of type 7, computed here by its definition. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? Number.NaN
  return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? Number.NaN) - low)
}

function evidenceFor(snapshot: Snapshot, days: number) {
  const job = snapshot.pipelines.find(({ name }) => name === 'shop 1')
  if (!job) throw new Error('no shop')
  return evidenceOf(snapshot, job, { nowMs: workspaceNow, days })
}

describe('the history of jobs', () => {
  it('has the success rate, durations, queue, attempts and failure points that the world was made with', () =>
    withWorkspace({ jobs: 1, days: 40 }, async (server) => {
      const { client } = await clientOf(server)
      const options = { ...pullCollect, days: 40 }
      const { snapshot, missing, unavailable } = await collectHistory(client, shopsWanted(1), options)
      expect([missing, unavailable]).toEqual([[], null])
      const fates = Array.from({ length: 40 }, (_, n) => fateOf(n))
      const numbers = fates.map((_, n) => n)
      const of = (...wanted: readonly string[]) => numbers.filter((n) => wanted.includes(fates[n] ?? ''))
      for (const fate of ['success', 'failed', 'repaired', 'retried', 'late', 'skipped', 'canceled', 'warned'])
        expect([fate, of(fate).length > 0]).toEqual([fate, true])

      const evidence = evidenceFor(snapshot, 41)
      const [environment] = evidence.environments
      const good = of('success', 'retried', 'warned')
      const bad = of('failed', 'repaired', 'late')
      expect(environment).toMatchObject({
        name: null,
        succeeded: good.length,
        warning: of('warned').length,
        failed: bad.length,
        cancelled: of('skipped', 'canceled').length,
        judged: good.length + bad.length,
      })
      expect(environment?.successRate?.value).toBeCloseTo(good.length / (good.length + bad.length), 10)
      expect(evidence.excluded.restart).toBe(of('repaired').length)

      const seconds = good.map(
        (n) => (extractMs + loadMs(n) + 120_000 + (fates[n] === 'retried' ? extractMs + 60_000 : 0)) / 1000,
      )
      expect(environment?.durationSeconds).toEqual({
        p50: Math.round(quantile(seconds, 0.5) * 10) / 10,
        p95: Math.round(quantile(seconds, 0.95) * 10) / 10,
        max: Math.max(...seconds),
      })
      const queues = numbers.filter((n) => fates[n] !== 'skipped').map((n) => queueOf(n) / 1000)
      expect(environment?.queueSeconds).toEqual({ p50: quantile(queues, 0.5), max: 30 })

      const task = (name: string) => environment?.tasks.find((entry) => entry.task === name)
      const started = [...good, ...bad]
      expect(task('extract')).toMatchObject({ runs: started.length, failed: 0, maxAttempts: 2, failurePoint: 0 })
      expect(task('load')).toMatchObject({ runs: started.length, failed: bad.length, failurePoint: bad.length })
      expect(task('publish')).toMatchObject({ runs: good.length, failed: 0 })
      expect(task('note')?.runs).toBe(0)
    }))

  it('tells why tasks failed, by the output of the attempt that failed, with secrets masked', () =>
    withWorkspace({ jobs: 1, days: 14 }, async (server) => {
      const { client } = await clientOf(server)
      const { snapshot } = await collectHistory(client, shopsWanted(1))
      const [environment] = evidenceFor(snapshot, 14).environments
      expect(environment?.errors[0]?.text).toContain('TABLE_OR_VIEW_NOT_FOUND')
      const text = JSON.stringify(snapshot)
      expect(text).toContain('token=***')
      for (const hidden of ['hunter2', 'secret rows', 'customer 17', 'ada@example.com', '/Shared/shop'])
        expect(text).not.toContain(hidden)
    }))

  it('keeps set-up apart, and gives no attempt to tasks that never ran', () =>
    withWorkspace({ jobs: 1, days: 14 }, async (server) => {
      const { client } = await clientOf(server)
      const { snapshot } = await collectHistory(client, shopsWanted(1))
      const rowsOf = (task: string) => snapshot.taskRuns.filter((row) => row.taskId === task)
      expect(rowsOf('extract').map((row) => row.setupSeconds)).toContain(90)
      const [environment] = evidenceFor(snapshot, 14).environments
      expect(environment?.tasks.find(({ task }) => task === 'extract')?.setupSeconds).toBe(90)
      for (const row of rowsOf('note'))
        expect(row).toMatchObject({ status: 'EXCLUDED', outcome: 'skipped', numberOfAttempts: 0, startedAt: null })
      expect(rowsOf('publish').map((row) => row.status)).toContain('UPSTREAM_FAILED')
      expect(rowsOf('extract').map((row) => row.numberOfAttempts)).toContain(2)
    }))

  it('makes a restart of each repair and leaves the run itself failed', () =>
    withWorkspace({ jobs: 1, days: 14 }, async (server) => {
      const { client } = await clientOf(server)
      const { snapshot } = await collectHistory(client, shopsWanted(1))
      const repair = snapshot.runs.find(({ triggeredBy }) => triggeredBy[0]?.triggerType === 'REPAIR')
      expect(repair).toMatchObject({ outcome: 'success', triggeredBy: [{ isRestart: true }] })
      const original = snapshot.runs.find(({ id }) => id === repair?.id.split('.')[0])
      expect(original).toMatchObject({ outcome: 'failure', triggeredBy: [{ isRestart: false }] })
      const tasksOf = (id = '') =>
        snapshot.taskRuns.filter((row) => row.pipelineRunId === id).map((row) => [row.taskId, row.outcome])
      expect(tasksOf(repair?.id)).toEqual([
        ['load', 'success'],
        ['publish', 'success'],
      ])
      expect(tasksOf(original?.id)).toEqual([
        ['extract', 'success'],
        ['load', 'failure'],
        ['publish', 'skipped'],
        ['note', 'skipped'],
      ])
    }))

  it('reads pages of less than 25 runs, asks for no values, and for nothing but the workspace', () =>
    withWorkspace({ jobs: 2, days: 20, runsPerDay: 4 }, async (server) => {
      const { client, fetched } = await clientOf(server)
      const { snapshot, missing } = await collectHistory(client, shopsWanted(2), { ...defaultCollect, days: 20, details: 100 })
      expect(missing).toEqual([])
      const ids = new Set(snapshot.runs.map(({ id }) => id.split('.')[0]))
      expect(ids.size).toBe(server.workspace.runs.length)
      const lists = server.requests.filter((request) => request.includes('/runs/list'))
      expect(lists).toHaveLength(8)
      for (const request of lists) expect(request).toMatch(/run_type=JOB_RUN.*limit=24/)
      expect(server.requests.join()).not.toContain('include_resolved_values')
      expect(fetched.every((address) => address.startsWith(`${server.host}/api/2.2/jobs/`))).toBe(true)
    }))

  it('reads runs of more than a hundred tasks whole', () =>
    withWorkspace({ jobs: 1, days: 3, tasks: 230 }, async (server) => {
      const { client } = await clientOf(server)
      const { snapshot, missing } = await collectHistory(client, shopsWanted(1))
      expect(missing).toEqual([])
      for (const run of snapshot.runs)
        expect(snapshot.taskRuns.filter((row) => row.pipelineRunId === run.id).length).toBeGreaterThan(230)
    }))

  it('leaves the tasks of a run out that it cannot read whole, and says so', () =>
    withWorkspace({ jobs: 1, days: 3, tasks: 230 }, async (server) => {
      const { client } = await clientOf(server)
      const { snapshot, missing } = await collectHistory(client, shopsWanted(1), { ...defaultCollect, details: 1 })
      expect(missing).toEqual(['Repairs, and tasks beyond the first hundred, of 2 runs are not known'])
      expect(new Set(snapshot.taskRuns.map((row) => row.pipelineRunId)).size).toBe(1)
      expect(snapshot.runs).toHaveLength(3)
    }))

  it('stops at the newest pages of a job that runs all the time, and says since when it is complete', () =>
    withWorkspace({ jobs: 1, days: 14, runsPerDay: 96 }, async (server) => {
      const { client } = await clientOf(server)
      const { snapshot, missing, calls } = await collectHistory(client, shopsWanted(1))
      expect(missing.join()).toMatch(/Runs of job \d+ before 2026-10-\d\dT.* were not read/)
      expect(calls).toBeLessThanOrEqual(1 + 5 + defaultCollect.details + defaultCollect.errors)
      const from = Date.parse(snapshot.coverage[0]?.from ?? '')
      const since = server.workspace.runs.filter(
        ({ start_time: start }) => Number(start) >= from && Number(start) <= workspaceNow,
      )
      expect(
        new Set(snapshot.runs.filter((run) => Date.parse(run.createdAt) >= from).map(({ id }) => id.split('.')[0])).size,
      ).toBe(since.length)
      expect(evidenceFor(snapshot, 14).environments[0]?.runs).toBeGreaterThan(50)
    }))

  it('asks again only for what may have changed, and gets the same as without the cache', () =>
    withWorkspace({ jobs: 2, days: 30 }, async (server) => {
      const storage = memoryStorage()
      const before = await clientOf(server, { nowMs: workspaceNow - dayMs })
      const cold = await collectHistory(before.client, shopsWanted(2), defaultCollect, storage)
      const warm = await collectHistory((await clientOf(server)).client, shopsWanted(2), defaultCollect, storage)
      const fresh = await collectHistory((await clientOf(server)).client, shopsWanted(2))
      expect(warm.calls).toBeLessThan(cold.calls)
      const since = workspaceNow - 14 * dayMs
      const recent = ({ snapshot }: typeof warm) => {
        const runs = snapshot.runs.filter((run) => Date.parse(run.createdAt) >= since)
        const ids = new Set(runs.map(({ id }) => id))
        return renderSnapshot({
          ...snapshot,
          coverage: [],
          runs,
          taskRuns: snapshot.taskRuns.filter((row) => ids.has(row.pipelineRunId)),
        })
      }
      expect(recent(warm)).toBe(recent(fresh))
    }))

  it('is a snapshot of its dialect, which is read back as it was', () =>
    withWorkspace({ jobs: 1, days: 14 }, async (server) => {
      const { snapshot } = await collectHistory((await clientOf(server)).client, shopsWanted(1))
      const text = renderSnapshot(snapshot)
      expect(JSON.parse(text)).toMatchObject({ version: 1, dialect: 'databricks' })
      const read = parseSnapshot(text, (dialect) => (dialect === 'databricks' ? rows : undefined))
      expect(read.ok && renderSnapshot(read.value)).toBe(text)
      expect(read.ok && evidenceFor(read.value, 14)).toEqual(evidenceFor(snapshot, 14))
      expect(parseSnapshot(text, () => undefined)).toMatchObject({ ok: false })
    }))
})

describe('which job it is', () => {
  it('is looked up by its name, by the id of the configuration, or in the list where many are wanted', () =>
    withWorkspace({ jobs: 3, days: 1 }, async (server) => {
      const select = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
      const pull = async (
        wanted: Parameters<typeof shopsWanted>[0] extends number ? readonly { name: string | null; id: string | null }[] : never,
      ) => {
        const { snapshot } = await collectHistory((await clientOf(server)).client, { wanted, select })
        return snapshot.pipelines.map(({ name }) => name)
      }
      expect(await pull([{ name: 'shop 2', id: null }])).toEqual(['shop 2'])
      expect(await pull([{ name: 'other', id: String(jobIdOf(3)) }])).toEqual(['shop 3'])
      expect(
        await pull([
          { name: null, id: null },
          { name: 'x', id: '7' },
          { name: 'nobody', id: null },
        ]),
      ).toEqual([])
      const many = Array.from({ length: 12 }, (_, at) => ({ name: `shop ${at}`, id: null }))
      expect(await pull(many)).toEqual(['shop 1', 'shop 2', 'shop 3'])
    }))

  it('keeps all digits of identifiers of 64 bits', () => {
    const world = inventedWorkspace({ jobs: 1, days: 1 })
    const long = '9223372036854775807'
    const text = JSON.stringify(world.runs).replaceAll(`"run_id":${world.runs[0]?.['run_id']},`, `"run_id":"LONG",`)
    const runs = JSON.parse(text)
    return withWorkspace({ ...world, runs }, async (server) => {
      const clientAt = await clientOf(server)
      const original = globalThis.fetch
      // The stand-in cannot write such a number: the answer is changed on its way.
      globalThis.fetch = async (input, init) => {
        const response = await original(input, init)
        return new Response((await response.text()).replaceAll('"LONG"', long), response)
      }
      try {
        const { snapshot } = await collectHistory(clientAt.client, shopsWanted(1))
        expect(snapshot.runs.map(({ id }) => id)).toEqual([long])
      } finally {
        globalThis.fetch = original
      }
    })
  })
})
