import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/dialects/orchestra/api/limits.ts'
import type { Report } from '../../src/engine/report.ts'
import { formats, renderAs } from '../../src/render-as.ts'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'
import type { Fault } from '../stand-in/faults.ts'
import { expectNumbers } from './history-numbers.ts'
import { apiRequest, keyForms, shopFile, shopFiles, today, withScene } from './history-scene.ts'

const view = { color: false, quiet: false, maxFindings: undefined, remarks: [] }

const faults: readonly (readonly [name: string, fault: Fault, reason: string])[] = [
  ['429 without end', { kind: 'rate-limit' }, 'limits the rate'],
  ['429 for an hour', { kind: 'rate-limit', retryAfter: '3600' }, 'limits the rate'],
  ['500', { kind: 'error' }, 'server error'],
  ['401', { kind: 'error', status: 401 }, 'refused the API key'],
  ['a page with 200', { kind: 'html-ok' }, 'not have the documented format'],
  ['drops', { kind: 'drip' }, 'did not answer in time'],
  ['silence', { kind: 'hang' }, 'did not answer in time'],
  ['a reset', { kind: 'reset' }, 'The connection to Orchestra was lost'],
  ['a body that ends too early', { kind: 'truncate' }, 'The connection to Orchestra was lost'],
  ['JSON cut in two', { kind: 'cut-json' }, 'not have the documented format'],
  ['another shape', { kind: 'wrong-shape' }, 'not have the documented format'],
  ['another host', { kind: 'redirect', to: 'https://elsewhere.invalid/collect' }, 'redirect'],
  ['50 MB', { kind: 'huge', megabytes: 50 }, 'larger than 8 MB'],
]

async function expectNoKey(report: Report): Promise<void> {
  for (const format of formats) {
    const text = await renderAs(format, report, view)
    for (const form of keyForms) expect(text, format).not.toContain(form)
  }
}

describe('whatever the service does', () => {
  const files = { ...shopFiles(2), 'broken.yml': shopFile(3).replace('depends_on: [modelling]', 'depends_on: [modeling]') }
  const plain = () => review(fakeWorld(files, { today }).host, { paths: ['.'] })

  it.concurrent.each(faults)('%s: the verdict is delivered and history says why it is not there', (_, fault, reason) =>
    withScene({ pipelines: 2, days: 16, seed: 4, files }, async ({ server, host, fetched }) => {
      server.inject(fault)
      const { report, exitCode } = await review(host, { paths: ['.'], history: apiRequest(server) })
      const expected = await plain()
      expect(exitCode).toBe(1)
      expect([exitCode, report.verdict, report.findings]).toEqual([
        expected.exitCode,
        expected.report.verdict,
        expected.report.findings,
      ])
      for (const { history } of report.pipelines)
        expect(history).toMatchObject({ status: 'unavailable', reason: expect.stringContaining(reason), environments: [] })
      expect(fetched.length).toBeLessThanOrEqual(defaultLimits.calls)
      expect(fetched.every((address) => address.startsWith(server.baseUrl))).toBe(true)
      await expectNoKey(report)
    }),
  )

  const bursts: readonly Fault[] = [
    { kind: 'rate-limit', retryAfter: '1', times: 2 },
    { kind: 'error', status: 503, times: 2 },
    { kind: 'reset', times: 1 },
  ]
  it.concurrent.each(bursts)('a burst of $kind is outlived', (fault) =>
    withScene({ pipelines: 2, days: 16, seed: 4 }, async ({ server, host }) => {
      server.inject(fault)
      const { report } = await review(host, { paths: ['.'], history: apiRequest(server) })
      for (const number of [1, 2]) expectNumbers(report, server.world, number, 14)
    }),
  )

  it.concurrent('an outage half way leaves what was read before it, and says what is missing', () =>
    withScene({ pipelines: 2, days: 16, seed: 4 }, async ({ server, host }) => {
      server.inject({ kind: 'error', path: '/operations' })
      const { report } = await review(host, { paths: ['.'], history: apiRequest(server) })
      expect(report.pipelines[0]?.history).toMatchObject({ status: 'ok', reason: expect.stringContaining('server error') })
      expect(report.pipelines[0]?.history?.environments[0]?.runs).toBe(14)
    }))

  it.concurrent('pages without end cost no more than the budget', () =>
    withScene({ pipelines: 2, days: 16, seed: 4 }, async ({ server, host, fetched }) => {
      server.inject({ kind: 'endless', path: '/pipeline_runs' })
      const { exitCode } = await review(host, { paths: ['.'], history: apiRequest(server) })
      expect(exitCode).toBe(0)
      expect(fetched.length).toBeLessThanOrEqual(defaultLimits.calls)
    }))

  it.concurrent('a service that repeats the key does not get it into a report or a cache', () =>
    withScene({ pipelines: 2, days: 16, seed: 4 }, async ({ server, host, files: kept }) => {
      server.inject({ kind: 'echo-key' })
      const { report } = await review(host, { paths: ['.'], history: apiRequest(server, { cache: 'kept' }) })
      expect(report.pipelines[0]?.history?.status).toBe('ok')
      await expectNoKey(report)
      for (const form of keyForms) expect(String([...kept].flat())).not.toContain(form)
    }))
})
