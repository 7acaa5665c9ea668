import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { default as addFormats } from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/cli/arguments.ts'
import { main } from '../../src/cli/main.ts'
import type { Report } from '../../src/core/report.ts'
import { defaultLimits } from '../../src/history/api/world.ts'
import { renderAs } from '../../src/render-as.ts'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'
import type { Fault } from '../stand-in/faults.ts'
import { inventedWorld } from '../stand-in/invented-world.ts'
import { type Row, type StandInWorld, textOf, uuidOf } from '../stand-in/world.ts'
import { apiRequest, keyForms, nowMs, shopFile, shopFiles, snapshotOf, today, withScene } from './history-scene.ts'

const dayMs = 86_400_000
const view = { color: false, quiet: false, maxFindings: undefined, remarks: [] }

/** A quantile by linear interpolation, written down apart from the code under test. */
function plainQuantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = p * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return low + (high - low) * (place - Math.floor(place))
}

const secondsOf = (row: Row) => (Date.parse(textOf(row, 'completedAt')) - Date.parse(textOf(row, 'startedAt'))) / 1000
const statusOf = (row: Row) => textOf(row, 'runStatus')

/** The rows of one pipeline that a review of so many days counts. */
function rowsOf(world: StandInWorld, number: number, days: number): { runs: Row[]; taskRuns: Row[] } {
  const isOurs = (row: Row) => row['pipelineId'] === uuidOf('pipeline', number)
  const runs = world.runs.filter((row) => isOurs(row) && Date.parse(textOf(row, 'createdAt')) >= world.nowMs - days * dayMs)
  const ids = new Set(runs.map((run) => run['id']))
  return { runs, taskRuns: world.taskRuns.filter((row) => ids.has(row['pipelineRunId'])) }
}

function expectNumbers(report: Pick<Report, 'pipelines'>, world: StandInWorld, number: number, days: number): void {
  const { runs, taskRuns } = rowsOf(world, number, days)
  const told = report.pipelines.find(({ name }) => name === `Shop ${number}`)?.history
  const [environment] = told?.environments ?? []
  const counted = (status: string) => runs.filter((run) => statusOf(run) === status).length
  expect(environment).toMatchObject({ runs: runs.length, succeeded: counted('SUCCEEDED'), failed: counted('FAILED') })
  const good = runs.filter((run) => statusOf(run) === 'SUCCEEDED').map(secondsOf)
  expect(environment?.durationSeconds.p50).toBeCloseTo(plainQuantile(good, 0.5), 2)
  if (good.length >= 20) expect(environment?.durationSeconds.p95).toBeCloseTo(plainQuantile(good, 0.95), 2)
  for (const id of ['land_orders', 'model', 'publish']) {
    const rows = taskRuns.filter((row) => row['taskId'] === id && row['startedAt'] !== null)
    const failed = rows.filter((row) => row['status'] === 'FAILED')
    const task = environment?.tasks.find((one) => one.task === id)
    expect(task, id).toMatchObject({ runs: rows.length, failed: failed.length })
    const seconds = rows.filter((row) => row['status'] === 'SUCCEEDED').map(secondsOf)
    expect(task?.durationSeconds.p50, id).toBeCloseTo(plainQuantile(seconds, 0.5), 2)
  }
  const failures = taskRuns.filter((row) => row['status'] === 'FAILED')
  expect(environment?.errors.reduce((sum, { count }) => sum + count, 0)).toBe(failures.length)
}

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

const faults: readonly (readonly [name: string, fault: Fault, reason: string])[] = [
  ['429 without end', { kind: 'rate-limit' }, 'limits the rate'],
  ['429 for an hour', { kind: 'rate-limit', retryAfter: '3600' }, 'limits the rate'],
  ['500', { kind: 'error' }, 'server error'],
  ['401', { kind: 'error', status: 401 }, 'refused the API key'],
  ['a page with 200', { kind: 'html-ok' }, 'not of the documented form'],
  ['drops', { kind: 'drip' }, 'did not answer in time'],
  ['silence', { kind: 'hang' }, 'did not answer in time'],
  ['a reset', { kind: 'reset' }, 'The connection to Orchestra broke'],
  ['a body that ends too early', { kind: 'truncate' }, 'The connection to Orchestra broke'],
  ['JSON cut in two', { kind: 'cut-json' }, 'not of the documented form'],
  ['another shape', { kind: 'wrong-shape' }, 'not of the documented form'],
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
  const files = { ...shopFiles(2), 'broken.yml': shopFile(3).replace('depends_on: [model]', 'depends_on: [modle]') }
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

describe('a review with --history FILE', () => {
  const world = inventedWorld({ nowMs, pipelines: 2, days: 28, seed: 4 })
  const files = { ...shopFiles(2), 'history.json': snapshotOf(world) }
  const check = async (args: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    const { host, out, err } = fakeWorld({ ...files, ...more }, { env: { GITHUB_REPOSITORY: 'somebody/fork' } })
    const code = await main(host, ['check', '.', ...args])
    return { code, text: out(), err: err() }
  }
  const json = async (args: readonly string[], more = {}): Promise<Report> =>
    JSON.parse((await check(['--format', 'json', ...args], more)).text)

  it('works offline, with the same numbers', async () => {
    const report = await json(['--history', 'history.json'])
    for (const number of [1, 2]) expectNumbers(report, world, number, 30)
    expect(report.pipelines.map(({ history }) => history?.calls)).toEqual([0, 0])
  })

  it('is valid JSON of a report', async () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    const isValid = ajv.compile(JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')))
    for (const args of [['--history', 'history.json'], ['--history', 'history.json', '--now', '2027-03-01'], []]) {
      const report = await json(args)
      expect(isValid(report), JSON.stringify(isValid.errors)).toBe(true)
    }
  })

  it('finds what only history shows, and leaves the verdict as it was', async () => {
    const quiet = { '.github/pipeline-review.yml': 'rules:\n  retry-missing: off\n  sla-missing: off\n' }
    const without = await json(['--fail-on', 'warning'], quiet)
    const found = await check(['--fail-on', 'warning', '--history', 'history.json'], quiet)
    expect(without.verdict).toBe('pass')
    expect(found.code).toBe(0)
    expect(found.text).toMatch(
      /warning\[retry-needed\] \d+ of the last 28 runs failed at "Land the orders", and \d+ of \d+ passed/,
    )
  })

  it('says who is not registered by name and the tasks by theirs', async () => {
    const { text } = await check(['--history', 'history.json'], { 'other.yml': shopFile(7) })
    expect(text).toContain('• not registered in Orchestra: Shop 7')
    expect(text).toMatch(/Land the orders failed in \d+ of 28 runs, last on 2026-10-\d\d: HTTP 429 Too Many Requests/)
  })

  it('takes its clock from --now', async () => {
    const [early, late] = [
      await json(['--history', 'history.json']),
      await json(['--history', 'history.json', '--now', '2027-03-01']),
    ]
    expect(early.pipelines[0]?.history?.environments[0]?.runs).toBe(28)
    expect(late.pipelines[0]?.history).toMatchObject({ status: 'few-runs', environments: [] })
  })

  it('is the same for the same clock, whatever the time is', async () => {
    const texts = ['2026-11-02', '2026-12-24'].map(async (day) => {
      const { host, out } = fakeWorld(files, { today: day })
      await main(host, ['check', '--history', 'history.json', '--now', '2026-11-01T12:00:00Z', '--format', 'json'])
      return out()
    })
    expect(await texts[0]).toBe(await texts[1])
  })

  it.each([
    ['absent', {}, 'nowhere.json', 'cannot be read'],
    ['no JSON', { 'bad.json': '{' }, 'bad.json', 'no JSON'],
    ['another version', { 'bad.json': '{"version": 2, "takenAt": "2026-11-01T12:00:00Z"}' }, 'bad.json', 'version'],
    [
      'another shape',
      { 'bad.json': '{"version": 1, "takenAt": "2026-11-01T12:00:00Z", "runs": [7]}' },
      'bad.json',
      'snapshot.runs',
    ],
  ])('refuses a file that is %s', async (_, more, name, words) => {
    const { code, err, text } = await check(['--history', name], more)
    expect([code, text]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err).toContain('hint: pipeline-review history pull writes one.')
  })

  it.each(['0', '91', '999999999'])('refuses --history-days %s', async (days) => {
    const { code, err } = await check(['--history', 'history.json', '--history-days', days])
    expect(code).toBe(2)
    expect(err).toContain('--history-days takes 1 to 90')
  })
})

describe('the snapshot beside the pipelines', () => {
  it('is found without being asked for, and knows paths from where it lies', async () => {
    const moved = Object.fromEntries(Object.entries(shopFiles(1)).map(([path, text]) => [`team/${path}`, text]))
    const snapshot = snapshotOf(inventedWorld({ nowMs, pipelines: 1, days: 28, seed: 4 }))
    const { host, out } = fakeWorld({ ...moved, 'team/.pipeline-review/history.json': snapshot })
    await main(host, ['check', 'team/', '--format', 'json'])
    expect(JSON.parse(out()).pipelines[0].history.environments[0].runs).toBe(28)
  })
})
