import { describe, expect, it } from 'vitest'
import { openLookups, pagesPerQuestion } from '../../../src/dialects/databricks/api/lookups.ts'
import type { Lookups } from '../../../src/history/lookups.ts'
import { manualClock } from '../../clock.ts'
import { fakeWorld } from '../../host.ts'
import type { StandInWorkspace } from '../../stand-in/databricks/server.ts'
import { fateOf, workspaceNow } from '../../stand-in/databricks/world.ts'
import { withWorkspace } from './scene.ts'

const dayMs = 86_400_000
const last = (days: number) => ({ fromMs: workspaceNow - days * dayMs, toMs: workspaceNow })

async function asked(days: number, use: (lookups: Lookups, server: StandInWorkspace) => Promise<void>, apiKey?: string) {
  await withWorkspace({ jobs: 2, days }, async (server) => {
    const host = { ...fakeWorld({}).host, ...manualClock(workspaceNow), fetch }
    const access = { dialect: 'databricks', apiKey: apiKey ?? server.token, baseUrl: server.host }
    await use(openLookups(host, access)(host), server)
  })
}

describe('single questions about the runs of a workspace', () => {
  it('list jobs and runs within bounds, of all jobs or of one', () =>
    asked(30, async (lookups, server) => {
      const jobs = await lookups.pipelines()
      expect(jobs.map(({ name }) => name)).toEqual(['shop 1', 'shop 2'])
      await lookups.pipelines()
      expect(server.requests.filter((path) => path.includes('/jobs/list'))).toHaveLength(1)
      const { rows, missing } = await lookups.runs(last(10), [])
      expect(missing).toBeNull()
      expect(new Set(rows.map(({ pipelineId }) => pipelineId)).size).toBe(2)
      expect(rows.every(({ createdAt }) => Date.parse(createdAt) >= workspaceNow - 10 * dayMs)).toBe(true)
      const one = await lookups.runs(last(10), [jobs[0]?.id ?? ''])
      expect(one.rows.length).toBe(rows.length / 2)
      expect(lookups.calls()).toBe(server.requests.length)
    }))

  it('tell of a failed run why its task failed', () =>
    asked(30, async (lookups) => {
      const { rows } = await lookups.runs(last(30), [])
      const failed = rows.find(({ outcome, triggeredBy }) => outcome === 'failure' && !triggeredBy[0]?.isRestart)
      expect(await lookups.run(failed?.id ?? '')).toEqual(failed)
      const tasks = await lookups.taskRunsOf(failed?.id ?? '')
      expect(tasks.rows.filter(({ outcome }) => outcome === 'failure').every((row) => row.externalMessage !== null)).toBe(true)
      expect(tasks.rows.length).toBeGreaterThan(1)
    }))

  it('know a repair by its own id', () =>
    asked(30, async (lookups) => {
      expect(Array.from({ length: 30 }, (_, n) => fateOf(n))).toContain('repaired')
      const { rows } = await lookups.runs(last(30), [])
      const whole = await Promise.all(rows.map(({ id }) => lookups.taskRunsOf(id)))
      expect(whole.every(({ rows: tasks }, index) => tasks.every((task) => task.pipelineRunId === rows[index]?.id))).toBe(true)
    }))

  it('refuse what is not there, and end with endless pages', () =>
    asked(3, async (lookups, server) => {
      await expect(lookups.run('1')).rejects.toThrow()
      await expect(lookups.run('../jobs/delete')).rejects.toThrow('has no run')
      await expect(lookups.artifact('1', '2', 'x.json', () => null)).rejects.toThrow('No "x.json" is kept')
      expect(await lookups.artifacts('1', '2')).toEqual([])
      server.inject({ kind: 'endless-runs' })
      const { missing } = await lookups.runs(last(3), [])
      expect(server.requests.filter((path) => path.includes('runs/list')).length).toBeLessThanOrEqual(pagesPerQuestion)
      expect(missing === null || missing.includes('pages')).toBe(true)
    }))

  it('say that a token is refused', () =>
    asked(3, async (lookups) => expect(lookups.pipelines()).rejects.toThrow(), 'dapi-wrong'))
})
