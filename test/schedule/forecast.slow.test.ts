import { describe, expect, it } from 'vitest'
import type { Baseline } from '../../src/model/baseline.ts'
import { expectedFrom } from '../../src/schedule/durations.ts'
import { forecast, startsInOrder } from '../../src/schedule/forecast.ts'
import { resolverOf } from '../../src/schedule/identity.ts'
import type { Lane } from '../../src/schedule/lane.ts'
import { windowFrom } from '../../src/schedule/window.ts'
import { differences, randomFrom, randomSample, simulated, wallMinutes } from '../time/simulator.ts'
import { callOf, cronOf, eventOf, expected, expecting, pipelineOf } from './pipelines.ts'

const monday = Date.UTC(2026, 10, 23)
const week = windowFrom(monday, 7)

function timesOf(lane: Lane | undefined): readonly string[] {
  return [...(lane?.minutes ?? [])].map((minute) => new Date(week.from + minute * 60_000).toISOString().slice(0, 16))
}

describe('forecast', () => {
  const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca']
  it.each(zones)('agrees with a walk through every minute around the clock changes of %s, excluded dates aside', (zone) => {
    const random = randomFrom(zone.length * 7919)
    const window = windowFrom(Date.UTC(2026, 2, 7), 30)
    const minutes = wallMinutes(zone, window.from, window.to)
    const excluded = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-03-13']
    const samples = Array.from({ length: 40 }, () => randomSample(random))
    const pipelines = samples.map(({ text }, index) =>
      pipelineOf(
        `p${String(index).padStart(3, '0')}.yml`,
        `${cronOf(zone, text)}${index % 2 ? `\n    exclude: ['${excluded.join("', '")}']` : ''}`,
      ),
    )
    const { lanes, untimed } = forecast(pipelines, window)
    let starts = 0
    for (const [index, sample] of samples.entries()) {
      const lane = lanes.find(({ pipeline }) => pipeline === pipelines[index])
      const expected = simulated(sample, minutes).filter((utcMs) => index % 2 === 0 || !excluded.includes(dateIn(zone, utcMs)))
      if (!lane) {
        expect(untimed.find(({ pipeline }) => pipeline === pipelines[index])?.reason).toBe('the cron expression is invalid')
        expect(expected).toEqual([])
        continue
      }
      const actual = [...lane.minutes].map((minute) => window.from + minute * 60_000)
      expect(differences(actual, expected), sample.text).toEqual([])
      starts += expected.length
    }
    expect(starts).toBeGreaterThan(200)
  })

  it('opens the window of a sensor and says that it is an upper bound', () => {
    const sensor = `sensors:
  drop:
    name: Files are there
    cron: 0 6 ? * MON *
    timezone: Europe/Berlin
    timeout_mins: 90
    frequency_secs: 300
    environments: [production]
    checks: {}`
    const { lanes } = forecast([pipelineOf('a.yml', sensor)], week)
    expect(lanes).toHaveLength(1)
    expect(lanes[0]).toMatchObject({
      kind: 'sensor',
      certainty: 'upper-bound',
      openMinutes: 90,
      pollSeconds: 300,
      label: 'Files are there',
    })
    expect(timesOf(lanes[0])).toEqual(['2026-11-23T05:00'])
  })

  it('follows events: when the run before it ends where that is known, not before its start where it is not', () => {
    const pipelines = [
      expecting(pipelineOf('load.yml', cronOf('UTC', '0 8 ? * TUE *')), 45),
      { ...expecting(pipelineOf('report.yml', eventOf('load.yml')), 10), id: 'some-id' },
      pipelineOf('mail.yml', eventOf('some-id')),
    ]
    const known = forecast(pipelines, week, { expected })
    const lane = (path: string) => known.lanes.find(({ pipeline }) => pipeline.key === path)
    expect(timesOf(lane('report.yml'))).toEqual(['2026-11-24T08:45'])
    expect(lane('report.yml')).toMatchObject({ kind: 'upstream', certainty: 'upper-bound', label: 'after load' })
    expect(timesOf(lane('mail.yml'))).toEqual(['2026-11-24T08:55'])
    expect(lane('mail.yml')).toMatchObject({ certainty: 'unknown' })
    const unknown = forecast(pipelines, week)
    const report = unknown.lanes.find(({ pipeline }) => pipeline.key === 'report.yml')
    expect(timesOf(report)).toEqual(['2026-11-24T08:00'])
    expect(report?.certainty).toBe('unknown')
  })

  it('takes durations from run history before what the team expects', () => {
    const [pipeline] = [expecting(pipelineOf('load.yml', ''), 45)]
    const baseline = (p50: number | null, p95: number | null, max: number | null) =>
      ({ runs: 12, durations: { p50, p95, max } }) as unknown as Baseline
    const of = (...durations: readonly [number | null, number | null, number | null]) =>
      expectedFrom(new Map([['load.yml', baseline(...durations)]]))(pipeline)
    expect(of(600, 900, 1000)).toEqual({ p50: 600, p95: 900, n: 12 })
    expect(of(600, null, 1000)).toEqual({ p50: 600, p95: 1000, n: 12 })
    expect(of(null, null, null)).toEqual({ p50: 2700, p95: 2700, n: 0 })
    expect(expectedFrom(new Map())(pipelineOf('load.yml', ''))).toBeUndefined()
  })

  it('means nobody by a name that two pipelines bear', () => {
    const twins = ['a.yml', 'b.yml'].map((path) => ({ ...pipelineOf(path, ''), alias: 'core' }))
    const asker = pipelineOf('c.yml', '')
    expect(resolverOf([...twins, asker])('core', asker)).toBeUndefined()
    expect(resolverOf(twins.slice(1))('core', asker)).toMatchObject({ pipeline: { key: 'b.yml' }, by: 'known' })
  })

  it('sees the end of a run that began before the window', () => {
    const pipelines = [
      expecting(pipelineOf('load.yml', cronOf('UTC', '30 23 ? * SUN *')), 60),
      pipelineOf('report.yml', eventOf('load')),
    ]
    const { lanes } = forecast(pipelines, week, { expected })
    expect(timesOf(lanes.find(({ kind }) => kind === 'upstream'))).toEqual(['2026-11-23T00:30'])
    expect(timesOf(lanes.find(({ kind }) => kind === 'cron'))).toEqual(['2026-11-29T23:30'])
  })

  it('follows calls and listeners to any pipeline, and leaves circles alone', () => {
    const pipelines = [
      pipelineOf('a.yml', cronOf('UTC', '0 8 23 11 ? *'), '', callOf('b')),
      pipelineOf('b.yml', ''),
      pipelineOf('c.yml', eventOf('d.yml')),
      pipelineOf('d.yml', eventOf('c.yml')),
      pipelineOf('watcher.yml', eventOf('*')),
    ]
    const { lanes } = forecast(pipelines, week)
    expect(lanes.map(({ pipeline, kind, label }) => [pipeline.key, kind, label])).toEqual([
      ['a.yml', 'cron', '/schedule/0'],
      ['b.yml', 'call', 'called by a'],
      ['watcher.yml', 'upstream', 'after any pipeline'],
    ])
    expect(lanes.map(timesOf)).toEqual(lanes.map(() => ['2026-11-23T08:00']))
  })

  it('says why a trigger has no times', () => {
    const triggers = `schedule:
  - { name: Templated, cron: '\${{ ENV.CRON }}', timezone: UTC }
  - { name: Refused, cron: '0 25 ? * * *', timezone: UTC }
  - { name: Nowhere, cron: '0 8 ? * * *', timezone: Mars/Olympus }
  - { name: No zone yet, cron: '0 8 ? * * *', timezone: '\${{ ENV.ZONE }}' }
trigger_events: [{ type: pipeline, pipeline_id: 0f0f }]
webhook: { enabled: true }`
    const { untimed, lanes } = forecast([pipelineOf('a.yml', triggers)], week)
    expect(lanes).toEqual([])
    expect(untimed.map(({ label, reason }) => `${label}: ${reason}`)).toEqual([
      'Templated: the cron expression is a template',
      'Refused: the cron expression is invalid',
      'Nowhere: the time zone is unknown',
      'No zone yet: the time zone is a template',
      '/trigger_events/0: the upstream pipeline is not among these files',
      '/webhook: it is started by a webhook',
    ])
  })

  it('takes a templated excluded date as a reason to say "at most"', () => {
    const { lanes } = forecast(
      [pipelineOf('a.yml', `${cronOf('UTC', '0 8 ? * * *')}\n    exclude: ['\${{ ENV.DAY }}', 2026-11-24]`)],
      week,
    )
    expect(lanes[0]?.certainty).toBe('upper-bound')
    expect(lanes[0]?.minutes).toHaveLength(6)
  })

  it('lists starts by time, then by path, whatever the order of the files', () => {
    const pipelines = ['b', 'a', 'c'].map((name) => pipelineOf(`${name}.yml`, cronOf('UTC', '0 9,8 ? * MON *')))
    const known = forecast(pipelines, week)
    const starts = [...startsInOrder(known, 5)].map(({ lane, minute }) => `${minute} ${lane.pipeline.key}`)
    expect(starts).toEqual(['480 a.yml', '480 b.yml', '480 c.yml', '540 a.yml', '540 b.yml'])
  })

  it('stays bounded with hundreds of listeners, dense schedules and ten years', () => {
    const dense = Array.from({ length: 60 }, (_, at) =>
      pipelineOf(`dense${at}.yml`, cronOf('Europe/London', `${at % 60}/1 * ? * * *`)),
    )
    const listeners = Array.from({ length: 400 }, (_, at) => pipelineOf(`l${at}.yml`, eventOf('*', 'dense1.yml')))
    const { lanes, truncated } = forecast([...dense, ...listeners], windowFrom(monday, 3830))
    expect(truncated).toBe(true)
    expect(lanes.length).toBeGreaterThan(59)
  })
})

function dateIn(zone: string, utcMs: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(utcMs)
}
