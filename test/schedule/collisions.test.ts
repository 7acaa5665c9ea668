import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import type { Pipeline } from '../../src/model/pipeline.ts'
import { type Collision, collisionsIn } from '../../src/schedule/collisions.ts'
import { earlyStarts, needsIn } from '../../src/schedule/early-starts.ts'
import { forecast } from '../../src/schedule/forecast.ts'
import { selfOverlap } from '../../src/schedule/self-overlap.ts'
import { referenceWindow, windowFrom } from '../../src/schedule/window.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { randomFrom } from '../time/simulator.ts'
import { cronOf, eventOf, expected, expecting, pipelineOf } from './pipelines.ts'

const week = windowFrom(Date.UTC(2026, 10, 23), 7)

function shown({ kind, on, pipelines, from, to, times, peak }: Collision) {
  return `${kind} on ${on}: ${pipelines.map(({ key }) => key).join(' ')} ${from}-${to} x${times} peak ${peak}`
}

describe('collisions', () => {
  it('name the connector, everybody who meets there, and how often', () => {
    const pipelines = [
      pipelineOf('a.yml', cronOf('UTC', '0 8 ? * * *'), 'sea'),
      pipelineOf('b.yml', cronOf('Europe/London', '0 8 ? * MON-FRI *'), 'sea'),
      pipelineOf('c.yml', cronOf('UTC', '0 8 ? * * *'), 'lake'),
      pipelineOf('d.yml', cronOf('UTC', '20 8 ? * MON *'), 'sea'),
    ]
    const known = forecast(pipelines, week)
    expect(collisionsIn(known).map(shown)).toEqual(['thing on Fivetran connector_id "sea": a.yml b.yml 480-481 x5 peak 2'])
    const [a, b, ...others] = pipelines.map((pipeline, at) => (at > 1 ? pipeline : expecting(pipeline, at === 0 ? 30 : 5)))
    const timed = forecast(
      [a, b, ...others].flatMap((pipeline) => pipeline ?? []),
      week,
    )
    expect(collisionsIn(timed, { expected, crowd: 3 }).map(shown)).toEqual([
      'crowd on one minute: a.yml b.yml c.yml 480-481 x5 peak 3',
      'thing on Fivetran connector_id "sea": a.yml b.yml 480-485 x5 peak 2',
      'thing on Fivetran connector_id "sea": a.yml d.yml 500-501 x1 peak 2',
    ])
  })

  it('counts the slots of a pool', () => {
    const pipelines = ['a', 'b', 'c'].map((name) =>
      pipelineOf(`${name}.yml`, cronOf('UTC', '0 8 ? * TUE *'), name === 'a' ? 'sea' : `lake_${name}`),
    )
    const of = (slots: number) =>
      collisionsIn(forecast(pipelines, week), {
        pools: [
          { name: 'loads', slots, members: ['se?', 'lake*'] },
          { name: 'x', slots: 1, members: ['other'] },
        ],
      })
    expect(of(2).map(shown)).toEqual(['pool on pool "loads": a.yml b.yml c.yml 1920-1921 x1 peak 3'])
    expect(of(3)).toEqual([])
  })

  it('says that a pipeline overlaps itself, or what its limit skips', () => {
    const overlap = (conf: string) => {
      const pipeline = expecting(pipelineOf('a.yml', `${conf}${cronOf('UTC', '0/20 8-9 ? * MON *')}`), 50)
      return collisionsIn(forecast([pipeline], week), { expected }).map(shown)
    }
    const limit = (runs: string) => `configuration:\n  concurrency:\n    max_active: ${runs}\n`
    expect(overlap('')).toEqual(['self-overlap on its own runs: a.yml 500-550 x5 peak 3'])
    expect(overlap(limit('1'))).toEqual(['self-overlap on the limit of 1: a.yml 500-550 x4 peak 1'])
    expect(overlap(limit('3'))).toEqual([])
    expect(overlap(limit('${{ ENV.MOST }}'))).toEqual([])
  })

  it('keeps runs of other environments apart, and tells two at one minute without any duration', () => {
    const schedule = (environment: string) =>
      `schedule:\n${['staging', environment].map((name) => `  - { cron: '0 8 ? * MON *', timezone: UTC, environment: ${name} }`).join('\n')}`
    const found = (environment: string) => collisionsIn(forecast([pipelineOf('a.yml', schedule(environment))], week)).map(shown)
    expect(found('production')).toEqual([])
    expect(found('staging')).toEqual(['self-overlap on its own runs: a.yml 480-481 x1 peak 2'])
  })
})

describe('self-overlap', () => {
  it('skips and starts what a walk through every minute skips and starts', () => {
    const random = randomFrom(5)
    for (let round = 0; round < 2000; round++) {
      const minutes = Uint32Array.from({ length: 1 + Math.floor(random() * 12) }, () => Math.floor(random() * 60)).sort()
      const [length, limit] = [1 + Math.floor(random() * 20), Math.floor(random() * 4)]
      const lane = { minutes } as Parameters<typeof selfOverlap>[0][number]
      const actual = selfOverlap([lane], { p50: length * 60, p95: length * 60, n: 0 }, limit)
      const expected = walked(minutes, length, limit)
      expect(actual ? { late: actual.late, peak: actual.peak } : undefined).toEqual(expected.late > 0 ? expected : undefined)
    }
  })

  function walked(minutes: Uint32Array, length: number, limit: number) {
    let ends: number[] = []
    let [late, peak] = [0, 0]
    for (let now = 0; now < 60; now++) {
      ends = ends.filter((end) => end > now)
      for (const minute of minutes) {
        if (minute !== now) continue
        const isLate = limit === 0 ? ends.length > 0 : ends.length >= limit
        if (isLate) late++
        if (limit === 0 || !isLate) ends.push(now + length)
        peak = Math.max(peak, ends.length)
      }
    }
    return { late, peak }
  }
})

describe('early starts', () => {
  it('compare with the latest run before, up to its p95 end', () => {
    const early = (minutes: number) => {
      const known = forecast(
        [
          expecting(pipelineOf('load.yml', cronOf('UTC', '30 5 ? * * *')), minutes),
          pipelineOf('report.yml', `${cronOf('Europe/London', '0 6 ? * * *')}\n${eventOf('load')}`),
        ],
        week,
      )
      return earlyStarts(known, needsIn(known), expected)
    }
    expect(early(30)).toEqual([])
    expect(early(31)).toMatchObject([{ at: 360, begun: 330, end: 361, times: 7 }])
    expect(early(0)).toEqual([])
  })
})

const corpus = join(import.meta.dirname, '../../../../shared/corpus/orchestra')

describe.skipIf(!existsSync(corpus))('the real pipelines of one company', () => {
  const home = join(corpus, 'orchestra-hq__orchestra-blueprints')
  const names = existsSync(home) ? readdirSync(home, { recursive: true, encoding: 'utf8' }) : []
  const pipelines: readonly Pipeline[] = names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => parseDocument({ path: relative(home, join(home, name)), text: readFileSync(join(home, name), 'utf8') }))
    .filter((document) => orchestra.recognise(document).verdict === 'is')
    .flatMap((document) => orchestra.read({ documents: [document], variants: [] }))
  const collisions = collisionsIn(forecast(pipelines, referenceWindow))

  it('hold the crowd of ten at eight in the morning', () => {
    const crowds = collisions.filter(({ kind }) => kind === 'crowd')
    expect(Math.max(...crowds.map(({ peak }) => peak))).toBe(10)
    for (const { from } of crowds) expect([7, 8]).toContain(new Date(referenceWindow.from + from * 60_000).getUTCHours())
  })

  it('hold the shared connector and dataset', () => {
    const things = collisions.filter(({ kind }) => kind === 'thing').map(({ on }) => on)
    expect([...new Set(things)].sort()).toEqual([
      'Fivetran connector_id "manual_carrier"',
      'Power BI dataset_id "5e83dd8a-2c30-44ec-8f53-e5e751ae515d"',
    ])
  })
})
