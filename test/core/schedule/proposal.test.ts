import { describe, expect, it } from 'vitest'
import { parseCron } from '../../../src/core/cron/parse.ts'
import { zoneOffsets } from '../../../src/core/cron/zone.ts'
import type { Pipeline } from '../../../src/core/pipeline.ts'
import { changedStarts } from '../../../src/core/schedule/clock-change.ts'
import { shiftCron } from '../../../src/core/schedule/cron-shift.ts'
import { withEstimates } from '../../../src/core/schedule/durations.ts'
import { forecast } from '../../../src/core/schedule/forecast.ts'
import { finishTimes, improverOf, type Wishes } from '../../../src/core/schedule/improvement.ts'
import { rarityOf } from '../../../src/core/schedule/rarity.ts'
import { poolsFrom, usesOf } from '../../../src/core/schedule/resources.ts'
import { referenceWindow, referenceYear, windowFrom } from '../../../src/core/schedule/window.ts'
import { randomFrom } from '../cron/simulator.ts'
import { cronOf, eventOf, pipelineOf } from './pipelines.ts'

const week = windowFrom(Date.UTC(2026, 10, 23), 7)

describe('shiftCron keeps the style of the text', () => {
  it.each<readonly [string, number, string | undefined]>([
    ['0 8 ? * * *', 5, '5 8 ? * * *'],
    ['00 08  ? * mon-fri *', 65, '05 09  ? * mon-fri *'],
    [' 0 8 ? * * *', -5, ' 55 7 ? * * *'],
    ['55 23 ? * * *', 5, undefined],
    ['0 0 ? * * *', -5, undefined],
    ['5 8-19 ? * 2-6 *', 10, '15 8-19 ? * 2-6 *'],
    ['55 8-19 ? * 2-6 *', 10, undefined],
    ['0 * ? * * *', 15, '15 * ? * * *'],
    ['0 * ? * MON *', -15, undefined],
    ['0/5 8 ? * * *', 5, undefined],
    ['0,30 8 ? * * *', 5, undefined],
    ['0 25 ? * * *', 5, undefined],
    ['', 5, undefined],
  ])('%j by %i', (text, minutes, expected) => {
    expect(shiftCron(text, minutes)?.text).toBe(expected)
  })
})

describe('proposals', () => {
  it('are free when everything is played through minute by minute', () => {
    const random = randomFrom(4711)
    const whole = (most: number) => Math.floor(random() * most)
    const pick = <T>(items: readonly T[]): T => items[whole(items.length)] as T
    let proposed = 0
    for (let round = 0; round < 120; round++) {
      const pipelines = Array.from({ length: 3 + whole(8) }, (_, index) => {
        const days = pick(['? * * *', '? * MON-FRI *', '? * MON *', '* * ? *'])
        const hour = pick(['8', '8', '9', '7-10', '*/2', '*'])
        const text = `${pick(['0', '0', '5', '10', '7'])} ${hour} ${days}`
        return pipelineOf(
          `p${index}.yml`,
          cronOf(pick(['UTC', 'Europe/London', 'Asia/Kolkata']), text),
          pick(['sea', 'lake', '']),
        )
      })
      const estimates = pipelines.filter(() => random() < 0.5).map(({ key }) => `${key}=${1 + whole(40)}`)
      const wishes: Wishes = {
        expected: withEstimates(estimates),
        pools: poolsFrom([`FIVETRAN=${1 + whole(3)}`]),
        finishBy: finishTimes(['p0.yml=10:00']),
      }
      const known = forecast(pipelines, week)
      const improve = improverOf(known, wishes)
      for (const lane of known.lanes) {
        const better = improve(lane)
        if (!better) continue
        proposed++
        const zone = lane.offsets?.zone ?? ''
        const rivals = pipelines.filter((pipeline) => pipeline !== lane.pipeline)
        const movedPipeline = pipelineOf(lane.pipeline.key, cronOf(zone, better.text), connectorOf(lane.pipeline))
        expect(troubles(movedPipeline, rivals, wishes), better.text).toEqual([])
      }
    }
    expect(proposed).toBeGreaterThan(150)
  })

  it('take the nearest time, the later of two, on five minutes where the old one was', () => {
    const pipelines = [
      pipelineOf('a.yml', cronOf('UTC', '0 8 ? * * *')),
      pipelineOf('b.yml', cronOf('UTC', '0 8 ? * * *')),
      pipelineOf('c.yml', cronOf('UTC', '5 8 ? * SUN *')),
      pipelineOf('d.yml', cronOf('UTC', '7 9 ? * * *')),
    ]
    const known = forecast(pipelines, week)
    const improve = improverOf(known)
    expect(known.lanes.map((lane) => improve(lane)?.text)).toEqual([
      '55 7 ? * * *',
      '55 7 ? * * *',
      '10 8 ? * SUN *',
      '8 9 ? * * *',
    ])
    expect(improve(known.lanes[0] as (typeof known.lanes)[number])).toMatchObject({ before: 2, after: 1, shiftMinutes: -5 })
  })

  it('wait for the run that must be over first', () => {
    const pipelines = [
      pipelineOf('load.yml', cronOf('UTC', '0 7 ? * * *')),
      pipelineOf('other.yml', cronOf('UTC', '0 8 ? * * *')),
      pipelineOf('report.yml', `${cronOf('UTC', '0 8 ? * * *')}\n${eventOf('load')}`),
    ]
    const at = (minutes: number, finish: string) => {
      const known = forecast(pipelines, week)
      const lane = known.lanes.find(({ pipeline, kind }) => pipeline.key === 'report.yml' && kind === 'cron')
      const wishes = { expected: withEstimates([`load.yml=${minutes}`, 'report.yml=10']), finishBy: finishTimes([finish]) }
      return lane && improverOf(known, wishes)(lane)?.text
    }
    expect(at(58, 'report.yml=10:00')).toBe('5 8 ? * * *')
    expect(at(50, 'report.yml=08:10')).toBe('55 7 ? * * *')
    expect(at(58, 'report.yml=08:10')).toBeUndefined()
  })

  it('are not made where every minute is taken or the text is a template', () => {
    const pipelines = [
      pipelineOf('a.yml', cronOf('UTC', '0 8 ? * * *')),
      pipelineOf('b.yml', cronOf('UTC', '* * ? * * *')),
      pipelineOf('c.yml', cronOf('UTC', '${{ ENV.CRON }}')),
    ]
    const known = forecast(pipelines, week)
    expect(known.lanes.map(improverOf(known))).toEqual([undefined, undefined])
  })
})

function connectorOf(pipeline: Pipeline): string {
  return pipeline.tasks[0]?.action.target.value ?? ''
}

/** What a moved pipeline meets among the others, by asking every minute of the week. */
function troubles(moved: Pipeline, others: readonly Pipeline[], { expected, pools, finishBy }: Wishes): readonly string[] {
  const found: string[] = []
  const runs = (pipeline: Pipeline) => {
    const length = Math.ceil((expected?.(pipeline)?.p95 ?? 60) / 60)
    const { lanes } = forecast([pipeline], week)
    const starts = new Set(lanes.flatMap((lane) => [...lane.minutes]))
    const isRunning = (now: number) => Array.from({ length }, (_, ago) => now - ago).some((minute) => starts.has(minute))
    return { pipeline, length, starts, isRunning }
  }
  const own = runs(moved)
  const rivals = others.map(runs)
  const zone = moved.triggers[0]?.timeZone.value ?? 'UTC'
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
  for (let now = 0; now < 7 * 1440; now++) {
    if (own.starts.has(now)) {
      for (const rival of rivals) if (rival.starts.has(now)) found.push(`${rival.pipeline.key} starts at ${now}`)
      const [hour = 0, minute = 0] = clock
        .format(week.from + now * 60_000)
        .split(':')
        .map(Number)
      const deadline = finishBy?.get(moved.key) ?? Number.POSITIVE_INFINITY
      if (hour * 60 + minute + own.length > deadline) found.push(`too late at ${now}`)
    }
    if (!own.isRunning(now)) continue
    for (const { resource } of usesOf(moved, pools)) {
      const users = rivals.filter(({ pipeline }) => usesOf(pipeline, pools).some((use) => use.resource.key === resource.key))
      const load = 1 + users.filter((user) => user.isRunning(now)).length
      if (load > resource.capacity) found.push(`${load} on ${resource.words} at ${now}`)
    }
  }
  return found
}

function cronFrom(text: string) {
  const result = parseCron(text)
  if ('problems' in result) throw new Error(text)
  return result.cron
}

describe('clock changes', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['30 1 ? * * *', 'Europe/London', ['skipped 2026-03-29T01:30', 'doubled 2026-10-25T01:30']],
    ['30 2 ? * * *', 'America/New_York', ['skipped 2026-03-08T02:30']],
    ['30 1 ? * SUN *', 'America/New_York', ['doubled 2026-11-01T01:30']],
    ['15 2 ? * * *', 'Australia/Lord_Howe', ['skipped 2026-10-04T02:15']],
    ['30 1 ? * MON *', 'Europe/London', []],
    ['30 * ? * * *', 'Europe/London', []],
    ['0/5 1 ? * * *', 'Europe/London', []],
    ['30 1 ? * * *', 'UTC', []],
    ['30 1 1 1 ? *', 'Europe/London', []],
    ['0 2 ? * * *', 'Europe/London', []],
    ['0 1 ? * * *', 'Europe/London', ['skipped 2026-03-29T01:00', 'doubled 2026-10-25T01:00']],
  ])('%s in %s', (text, zone, expected) => {
    const offsets = zoneOffsets(zone, referenceYear.from, referenceYear.to)
    const found = offsets ? changedStarts(cronFrom(text), offsets, referenceYear) : []
    expect(found.map(({ kind, wall }) => `${kind} ${new Date(wall).toISOString().slice(0, 16)}`)).toEqual(expected)
  })
})

describe('rarity', () => {
  it.each<readonly [string, string | undefined]>([
    ['0 6 29 2 ? *', '7 in 28'],
    ['0 6 ? 2 5#5 *', '1 in 28'],
    ['0 6 1 1 ? 2030/5', '6 in 28'],
    ['0 6 1 1 ? 1999,2003', '2 in 5'],
    ['0 6 31 12 ? *', undefined],
    ['0 6 1 1 ? 2030', undefined],
    ['* * ? * * *', undefined],
  ])('%s', (text, expected) => {
    const rarity = rarityOf(cronFrom(text))
    expect(rarity && `${rarity.days} in ${rarity.years}`).toBe(expected)
  })
})

it('the reference window is four whole weeks from a Monday', () => {
  expect(new Date(referenceWindow.from).getUTCDay()).toBe(1)
  expect((referenceWindow.to - referenceWindow.from) / 604_800_000).toBe(4)
})
