import { describe, expect, it } from 'vitest'
import { rows as readers } from '../../src/dialects/orchestra/api/rows.ts'
import { windowsBetween } from '../../src/dialects/orchestra/api/windows.ts'
import { baselineOf } from '../../src/history/baseline.ts'
import { currentSamples, evidenceOf } from '../../src/history/evidence.ts'
import { historyOf } from '../../src/history/history.ts'
import { overlapsIn } from '../../src/history/metrics/overlap.ts'
import { quantile, shareOf } from '../../src/history/metrics/quantile.ts'
import { spendOf } from '../../src/history/metrics/spend.ts'
import { noHistory } from '../../src/history/no-history.ts'
import { normalRepository, resolvePipeline } from '../../src/history/resolve.ts'
import { emptySnapshot } from '../../src/history/snapshot.ts'
import { parseTime, secondsBetween } from '../../src/history/time.ts'
import { slopePerDay } from '../../src/history/trend.ts'
import { day, now, pipeline, run, taskRunOf } from './rows.ts'

describe('times', () => {
  it.each([
    ['2026-06-12T11:30:08Z', 1781263808000],
    ['2025-05-01T11:16:39.421992+00:00', 1746098199421.992],
    ['2026-01-01T02:00:00+02:00', 1767225600000],
    ['2026-01-01T00:00:00', 1767225600000],
    ['2026-01-01T00:00:00.5-0130', 1767231000500],
  ])('reads %s', (text, expected) => {
    expect(parseTime(text)).toBeCloseTo(expected, 2)
  })

  it.each(['', 'yesterday', '2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-01-01', '1767225600', '2026-01-01T25:00:00Z'])(
    'refuses %j',
    (text) => {
      expect(parseTime(text)).toBeUndefined()
    },
  )

  it('gives no duration that runs backwards or has no end', () => {
    expect(secondsBetween('2026-01-01T00:00:01Z', '2026-01-01T00:00:00Z')).toBeNull()
    expect(secondsBetween('2026-01-01T00:00:01Z', null)).toBeNull()
  })

  it('cuts windows of at most seven days without gaps, newest first', () => {
    expect(windowsBetween(now - 16.5 * day, now)).toEqual([
      { from: '2026-08-13T00:00:00Z', to: '2026-08-20T00:00:00Z' },
      { from: '2026-08-06T00:00:00Z', to: '2026-08-13T00:00:00Z' },
      { from: '2026-08-03T12:00:00Z', to: '2026-08-06T00:00:00Z' },
    ])
    expect(windowsBetween(now, now)).toEqual([])
  })
})

describe('rows', () => {
  it('treats null and absent alike, keeps unknown values, decodes JSON in texts', () => {
    const bare = { id: 'r', pipelineId: 'p', runStatus: 'HIBERNATING', createdAt: '2026-01-01T00:00:00Z' }
    const nulls = { ...bare, envName: null, startedAt: null, triggeredBy: null, branch: null }
    expect(readers.run(nulls, 'run')).toEqual(readers.run(bare, 'run'))
    expect(readers.run(bare, 'run').runStatus).toBe('HIBERNATING')
    expect(pipeline({ schedule: '[]', webhook: '{"enabled":true}', sensors: 'no json' })).toMatchObject({
      schedule: [],
      webhook: { enabled: true },
      sensors: null,
    })
  })

  it.each([
    [{ id: 7 }, 'run.id'],
    [{ id: '../../x' }, 'run.id'],
    [{ id: 'r', pipelineId: 'p', runStatus: 'X', createdAt: 'soon' }, 'run.createdAt'],
    [{ id: 'r', pipelineId: 'p', runStatus: 'X', createdAt: '2026-01-01T00:00:00Z', triggeredBy: 'me' }, 'run.triggeredBy'],
    [[], 'run'],
    [null, 'run'],
  ])('refuses %j and names the place', (row, place) => {
    expect(() => readers.run(row, 'run')).toThrow(new RegExp(`^${place} is not `))
  })
})

describe('from file to pipeline', () => {
  const list = [
    pipeline(),
    pipeline({ id: 'p2', repository: 'example/other' }),
    pipeline({ id: 'p3', yamlPath: 'x.yml', alias: 'extra' }),
  ]
  const by = (query: Omit<Parameters<typeof resolvePipeline>[1], 'service'>, pipelines = list) => {
    const found = resolvePipeline(pipelines, { service: 'Orchestra', ...query })
    return found.status === 'found' ? `${found.pipeline.id} by ${found.by}` : found.status
  }

  it('goes by repository in any spelling and by path', () => {
    for (const repository of ['example/bakery', 'https://github.com/Example/Bakery.git', 'git@github.com:example/bakery.git'])
      expect(by({ repository, path: './pipelines/bread.yml' })).toBe('p1 by repository')
    expect(by({ repository: 'example/bakery', path: 'pipelines/Bread.yml' })).toBe('not-registered')
    expect(by({ repository: 'someone/else', path: 'pipelines/bread.yml' })).toBe('not-registered')
    expect(normalRepository('https://dev.azure.com/org/project/_git/repo')).toBe('org/project/repo')
  })

  it('prefers the configuration, and takes an alias or a lone path where it must', () => {
    expect(
      by({ repository: 'example/bakery', path: 'pipelines/bread.yml', mapping: new Map([['pipelines/bread.yml', 'extra']]) }),
    ).toBe('p3 by mapping')
    expect(by({ repository: null, path: 'a.yml', mapping: new Map([['a.yml', 'gone']]) })).toBe('not-registered')
    expect(by({ repository: 'example/new', path: 'a.yml', alias: 'extra' })).toBe('p3 by alias')
    expect(by({ repository: null, path: 'x.yml' })).toBe('p3 by path')
    expect(by({ repository: null, path: 'pipelines/bread.yml' })).toBe('not-registered')
  })

  it('takes the one in use where a file was imported twice', () => {
    const twice = [pipeline({ id: 'old', paused: true, updatedAt: '2026-05-01T00:00:00Z' }), pipeline({ id: 'new' })]
    expect(
      resolvePipeline(twice, { service: 'Orchestra', repository: 'example/bakery', path: 'pipelines/bread.yml' }),
    ).toMatchObject({
      pipeline: { id: 'new' },
      others: 1,
    })
  })
})

describe('the baseline', () => {
  const restart = { triggeredBy: [{ triggerType: 'RESTART_FROM_FAILED' }] }

  it('leaves out what says nothing, and counts it', () => {
    const runs = [
      run(1),
      run(2, { runStatus: 'RUNNING' }),
      run(3, { branch: 'fix' }),
      run(4, restart),
      run(40),
      run(5, { pipelineId: 'p9' }),
    ]
    const baseline = baselineOf(pipeline(), runs, { nowMs: now })
    expect(baseline.environments.map((one) => one.runs.map(({ id }) => id))).toEqual([['run-1']])
    expect(baseline.excluded).toMatchObject({ 'not over': 1, 'other branch': 1, restart: 1, 'too old': 1 })
  })

  it('takes the newest hundred of each environment, oldest first', () => {
    const runs = Array.from({ length: 120 }, (_, at) => run(at / 10))
    const [all] = baselineOf(pipeline(), runs, { nowMs: now }).environments
    expect(all?.runs).toHaveLength(100)
    expect([all?.runs[0]?.id, all?.runs.at(-1)?.id]).toEqual(['run-9.9', 'run-0'])
  })

  it('gives counts and no verdict below ten runs', () => {
    const few = { ...emptySnapshot('2026-08-20T00:00:00Z', null), pipelines: [pipeline()], runs: [1, 2, 3].map((at) => run(at)) }
    const history = historyOf(evidenceOf(few, pipeline(), { nowMs: now }), { calls: 4 })
    expect(history).toMatchObject({ status: 'few-runs', calls: 4, reason: expect.stringContaining('3 runs count') })
    expect(history.environments[0]).toMatchObject({
      runs: 3,
      succeeded: 3,
      durationSeconds: { p50: null, p95: null, max: 60 },
      trend: null,
    })
    expect(noHistory('not-registered', 'x')).toMatchObject({ status: 'not-registered', environments: [], prediction: null })
  })
})

describe('what to predict from', () => {
  const history = (before: number, after: number) => {
    const runs = Array.from({ length: before + after }, (_, at) => run(at / 4, { id: `r${at}` })).map((one, at) => ({
      ...one,
      completedAt: new Date(Date.parse(one.startedAt ?? '') + (at < after ? 90_000 : 60_000) + (at % 7) * 300).toISOString(),
    }))
    const taskRuns = runs.map((one) => taskRunOf(one))
    const snapshot = { ...emptySnapshot('2026-08-20T00:00:00Z', null), pipelines: [pipeline()], runs, taskRuns }
    const [evidence] = evidenceOf(snapshot, pipeline(), { nowMs: now }).environments
    return evidence ? currentSamples(evidence).length : 0
  }

  it('is what came after a lasting change, where that is enough', () => {
    expect(history(40, 30)).toBe(30)
    expect(history(40, 12)).toBe(52)
    expect(history(40, 0)).toBe(40)
  })
})

describe('numbers', () => {
  it('interpolates quantiles as documented', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5)
    expect(quantile([10, 20, 30, 40, 50], 0.95)).toBeCloseTo(48, 10)
    expect(quantile([], 0.5)).toBeNull()
  })

  it('gives score intervals that stay inside 0 and 1', () => {
    expect(shareOf(0, 20)).toMatchObject({ value: 0, low: 0, high: expect.closeTo(0.1611, 3) })
    expect(shareOf(20, 20)).toMatchObject({ value: 1, high: 1, low: expect.closeTo(0.8389, 3) })
    expect(shareOf(0, 0)).toBeNull()
  })

  it('sees overlaps, and none where runs only touch', () => {
    const at = (id: string, from: number, to: number) =>
      run(0, { id, startedAt: new Date(now + from * 1000).toISOString(), completedAt: new Date(now + to * 1000).toISOString() })
    expect(overlapsIn([at('a', 0, 10), at('b', 10, 20), at('c', 20, 30)])).toEqual({ runs: 0, mostAtOnce: 1, latest: null })
    expect(overlapsIn([at('a', 0, 10), at('b', 5, 20), at('c', 8, 9)])).toEqual({ runs: 3, mostAtOnce: 3, latest: ['b', 'c'] })
  })

  it('measures a slope that outliers do not bend', () => {
    const points = Array.from({ length: 20 }, (_, at) => ({ timeMs: at * day, seconds: at === 7 ? 900 : 100 + 3 * at }))
    expect(slopePerDay(points)).toBeCloseTo(3, 6)
  })

  it('sums what operations cost by run, and is null where nobody says', () => {
    const operation = (id: string, runId: string, more: object) =>
      readers.operation(
        {
          id,
          pipelineRunId: runId,
          insertedAt: '2026-01-01T00:00:00Z',
          operationStatus: 'SUCCEEDED',
          operationType: 'QUERY',
          externalId: 'q',
          ...more,
        },
        'o',
      )
    const rows = [
      operation('1', 'a', { credits: 1 }),
      operation('2', 'a', { credits: 2 }),
      operation('3', 'b', { credits: 5 }),
      operation('4', 'c', {}),
    ]
    expect(spendOf(rows)).toEqual({ runs: 2, creditsPerRun: 4, costPerRun: null, currency: null })
    expect(spendOf([operation('5', 'a', { finalCostAmount: 2, finalCostCurrency: 'EUR' })])).toMatchObject({
      costPerRun: 2,
      currency: 'EUR',
    })
  })
})
