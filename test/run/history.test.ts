import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Report } from '../../src/engine/report.ts'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'
import { expectNumbers } from './history-numbers.ts'
import { apiRequest, keyForms, nowMs, shopFile, shopFiles, withScene } from './history-scene.ts'

describe('a review with --orchestra', () => {
  it('tells numbers that equal an independent computation, at few calls', () =>
    withScene({ pipelines: 3, days: 30, runsPerDay: 2, seed: 4 }, async ({ server, host, out }) => {
      expect(await main(host, ['check', '--orchestra', '--format', 'json'])).toBe(0)
      const report = JSON.parse(out())
      for (const number of [1, 2, 3]) expectNumbers(report, server.world, number, 14)
      const calls = report.pipelines.map(({ history }: Report['pipelines'][number]) => history?.calls)
      expect(calls).toEqual([server.requests.length, server.requests.length, server.requests.length])
    }))

  it('costs at most 20 calls cold and 6 warm for three daily pipelines, and says the same', () =>
    withScene({ pipelines: 3, days: 30, seed: 4 }, async ({ server, host, files }) => {
      const request = { paths: ['.'], history: apiRequest(server, { cache: 'kept' }) }
      const cold = await review(host, request)
      const coldCalls = server.requests.length
      expect(coldCalls).toBeLessThanOrEqual(20)
      expect([...files.keys()].filter((path) => path.startsWith('kept/'))).toHaveLength(1)
      const warm = await review({ ...host, now: () => new Date(nowMs + 3_600_000) }, request)
      expect(server.requests.length - coldCalls).toBeLessThanOrEqual(6)
      const numbers = ({ report }: typeof cold) => report.pipelines.map(({ history }) => history?.environments)
      expect(numbers(warm)).toEqual(numbers(cold))
      for (const form of keyForms) expect(String([...files].flat())).not.toContain(form)
    }))

  it('keeps what it read where PIPELINE_REVIEW_CACHE says', () =>
    withScene({ pipelines: 1, days: 20, env: { PIPELINE_REVIEW_CACHE: 'kept' } }, async ({ host, files, fetched }) => {
      await main(host, ['check', '--orchestra'])
      const cold = fetched.length
      await main(host, ['check', '--orchestra'])
      expect(fetched.length - cold).toBeLessThan(cold)
      expect([...files.keys()].filter((path) => path.startsWith('kept/'))).toHaveLength(1)
    }))

  it('needs a key', async () => {
    const world = fakeWorld(shopFiles(1), { env: { ORCHESTRA_API_KEY: ' ' } })
    expect(await main(world.host, ['check', '--orchestra'])).toBe(2)
    expect(world.err()).toContain('hint: Set ORCHESTRA_API_KEY; a read-only key is enough.')
  })

  it('says which pipelines are not registered, and which have too few runs', () =>
    withScene({ pipelines: 1, days: 5, files: { ...shopFiles(1), 'other.yml': shopFile(7) } }, async ({ host, out }) => {
      await main(host, ['check', '--orchestra', '--format', 'json'])
      const told = JSON.parse(out()).pipelines.map(({ history }: Report['pipelines'][number]) => [
        history?.status,
        history?.reason,
      ])
      expect(told).toEqual([
        ['not-registered', 'This file is not registered in Orchestra'],
        ['few-runs', expect.stringContaining('5 runs count for a baseline, 10 are needed')],
      ])
    }))

  it('fixes the verdict before the first request', () =>
    withScene({ pipelines: 1, days: 20 }, async ({ server, host, fetched }) => {
      const seen: string[] = []
      const conclude = (code: number) => void seen.push(`code ${code} after ${fetched.length} requests`)
      const { exitCode } = await review(host, { paths: ['.'], history: apiRequest(server), conclude })
      expect(seen).toEqual([`code ${exitCode} after 0 requests`])
      expect(fetched.length).toBeGreaterThan(2)
    }))
})
