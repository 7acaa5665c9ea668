import { describe, expect, it } from 'vitest'
import { cronLanguage } from '../../src/dialects/orchestra/cron/language.ts'
import { parseCron } from '../../src/dialects/orchestra/cron/parse.ts'
import type { Pipeline } from '../../src/model/pipeline.ts'
import { clashesIn } from '../../src/schedule/clashes.ts'
import { changedStarts } from '../../src/schedule/clock-change.ts'
import { resourceCollisionsIn } from '../../src/schedule/collisions.ts'
import { startLoad } from '../../src/schedule/crowds.ts'
import { forecast } from '../../src/schedule/forecast.ts'
import { improverOf, type Wishes } from '../../src/schedule/improvement.ts'
import type { Lane } from '../../src/schedule/lane.ts'
import { type Plan, planMoves } from '../../src/schedule/moved-starts.ts'
import { rarityOf } from '../../src/schedule/rarity.ts'
import { usesOf } from '../../src/schedule/resources.ts'
import { minutesOf, referenceWindow, windowFrom } from '../../src/schedule/window.ts'
import { zoneOffsets } from '../../src/time/zone.ts'
import { randomFrom } from '../time/simulator.ts'
import { cronOf, eventOf, expected, expecting, pipelineOf, promising } from './pipelines.ts'

const sixYears = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2032, 0, 1) }

const week = windowFrom(Date.UTC(2026, 10, 23), 7)

describe('a moved cron expression keeps the style of the text', () => {
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
    expect(cronLanguage.shifted(text, minutes)?.text).toBe(expected)
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
        const zone = pick(['UTC', 'Europe/London', 'Asia/Kolkata'])
        const pipeline = pipelineOf(`p${index}.yml`, cronOf(zone, text), pick(['sea', 'lake', '']))
        const timed = random() < 0.5 ? expecting(pipeline, 1 + whole(40)) : pipeline
        return index === 0 ? promising(timed, '10:00', zone) : timed
      })
      const wishes: Wishes = { expected, pools: [{ name: 'water', slots: 1 + whole(3), members: ['s*', 'lake'] }] }
      const known = forecast(pipelines, week)
      const { improve } = improverOf(known, wishes)
      for (const lane of known.lanes) {
        const better = improve(lane)
        if (!better) continue
        proposed++
        const rivals = pipelines.filter((pipeline) => pipeline !== lane.pipeline)
        expect(troubles(movedTo(lane, better.text), better.shiftMinutes, rivals, wishes), better.text).toEqual([])
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
    const { improve } = improverOf(known)
    expect(known.lanes.map((lane) => improve(lane)?.text)).toEqual([
      '55 7 ? * * *',
      '55 7 ? * * *',
      '10 8 ? * SUN *',
      '8 9 ? * * *',
    ])
    expect(improve(known.lanes[0] as (typeof known.lanes)[number])).toMatchObject({ before: 2, after: 1, shiftMinutes: -5 })
  })

  it('wait for the run that must be over first', () => {
    const at = (minutes: number, finish: string, zone = 'UTC') => {
      const report = pipelineOf('report.yml', `${cronOf('UTC', '0 8 ? * * *')}\n${eventOf('load')}`)
      const pipelines = [
        expecting(pipelineOf('load.yml', cronOf('UTC', '0 7 ? * * *')), minutes),
        pipelineOf('other.yml', cronOf('UTC', '0 8 ? * * *')),
        promising(expecting(report, 10), finish, zone),
      ]
      const known = forecast(pipelines, week)
      const lane = known.lanes.find(({ pipeline, kind }) => pipeline.key === 'report.yml' && kind === 'cron')
      return lane && improverOf(known, { expected }).improve(lane)?.text
    }
    expect(at(58, '10:00')).toBe('5 8 ? * * *')
    expect(at(50, '08:10')).toBe('55 7 ? * * *')
    expect(at(58, '08:10')).toBeUndefined()
    expect(at(58, '13:40', 'Asia/Kolkata')).toBeUndefined()
    expect(at(58, '13:45', 'Asia/Kolkata')).toBe('5 8 ? * * *')
    expect(at(58, '02:00'), 'a promise of the next morning').toBe('5 8 ? * * *')
  })

  it('are not made where every minute is taken or the text is a template', () => {
    const pipelines = [
      pipelineOf('a.yml', cronOf('UTC', '0 8 ? * * *')),
      pipelineOf('b.yml', cronOf('UTC', '* * ? * * *')),
      pipelineOf('c.yml', cronOf('UTC', '${{ ENV.CRON }}')),
    ]
    const known = forecast(pipelines, week)
    expect(known.lanes.map(improverOf(known).improve)).toEqual([undefined, undefined])
  })
})

describe('plans', () => {
  const lanesAndPlan = (pipelines: readonly Pipeline[], wishes: Wishes, size?: number, touched?: ReadonlySet<string>) => {
    const known = forecast(pipelines, week)
    const clashes = clashesIn(known.lanes, resourceCollisionsIn(known, wishes), wishes.expected)
    const load = startLoad(known.lanes, minutesOf(week)).counts
    const lanes = size === undefined ? [] : known.lanes.filter(({ minutes }) => minutes.some((at) => (load[at] ?? 0) >= size))
    const plan = planMoves(known, {
      ...wishes,
      clashes,
      ...(size !== undefined && { crowded: { lanes, size } }),
      touched: touched ?? null,
    })
    return { known, plan }
  }
  const textsOf = (pipelines: readonly Pipeline[], plan: Plan) =>
    pipelines.map((pipeline) => [...plan].find(([lane]) => lane.pipeline === pipeline)?.[1].text)

  it('keep the first at its time and give each further one a time of its own', () => {
    const pipelines = ['a', 'b', 'c', 'd'].map((name) => pipelineOf(`${name}.yml`, cronOf('UTC', '0 8 ? * * *'), 'sea'))
    const { plan } = lanesAndPlan(pipelines, {})
    expect(textsOf(pipelines, plan)).toEqual([undefined, '5 8 ? * * *', '55 7 ? * * *', '10 8 ? * * *'])
    const again = lanesAndPlan(pipelines, {}, undefined, new Set(['a.yml', 'b.yml']))
    expect(textsOf(pipelines, again.plan)).toEqual(['55 7 ? * * *', '10 8 ? * * *', undefined, '5 8 ? * * *'])
  })

  it('leave alone whom the moves of others have freed', () => {
    const pipelines = [
      expecting(pipelineOf('a.yml', cronOf('UTC', '0 8 ? * * *'), 'sea'), 60),
      expecting(pipelineOf('b.yml', cronOf('UTC', '30 8 ? * * *'), 'sea'), 60),
      expecting(pipelineOf('c.yml', cronOf('UTC', '15 9 ? * * *'), 'sea'), 60),
    ]
    const { plan } = lanesAndPlan(pipelines, { expected })
    expect(textsOf(pipelines, plan)).toEqual([undefined, '0 7 ? * * *', undefined])
  })

  it('leave nothing that meets, applied as a whole, and nothing new that meets, applied in part', () => {
    const random = randomFrom(815)
    const whole = (most: number) => Math.floor(random() * most)
    const pick = <T>(items: readonly T[]): T => items[whole(items.length)] as T
    let [moves, solved] = [0, 0]
    for (let round = 0; round < 60; round++) {
      const pipelines = Array.from({ length: 4 + whole(10) }, (_, index) => {
        const text = `${pick(['0', '0', '5', '30'])} ${pick(['8', '8', '9', '7-10'])} ${pick(['? * * *', '? * MON-FRI *', '* * ? *'])}`
        const pipeline = pipelineOf(
          `p${index}.yml`,
          cronOf(pick(['UTC', 'Europe/London']), text),
          pick(['sea', 'lake', 'pond', '']),
        )
        return random() < 0.4 ? expecting(pipeline, 1 + whole(30)) : pipeline
      })
      const wishes: Wishes = { expected, pools: [{ name: 'water', slots: 1 + whole(3), members: ['s*', 'lake'] }] }
      const size = 3
      const { known, plan } = lanesAndPlan(pipelines, wishes, size)
      moves += plan.size
      const afterMoving = (isWanted: (lane: Lane) => boolean) =>
        known.lanes.map((lane) => {
          const text = isWanted(lane) ? plan.get(lane)?.text : undefined
          return text === undefined ? lane.pipeline : movedTo(lane, text)
        })
      for (const half of [known.lanes, known.lanes.filter(() => random() < 0.5)]) {
        const moved = new Set(half.filter((lane) => plan.has(lane)).map(({ pipeline }) => pipeline.key))
        const met = meetingsByMinute(
          afterMoving((lane) => half.includes(lane)),
          wishes,
          size,
        )
        for (const names of met) expect(names.split(' ').filter((name) => moved.has(name))).toEqual([])
      }
      let rest = afterMoving(() => true)
      for (
        let again = lanesAndPlan(rest, wishes, size), rounds = 0;
        again.plan.size > 0;
        again = lanesAndPlan(rest, wishes, size)
      ) {
        expect(++rounds).toBeLessThan(4)
        rest = again.known.lanes.map((lane) => {
          const text = again.plan.get(lane)?.text
          return text === undefined ? lane.pipeline : movedTo(lane, text)
        })
      }
      const settled = forecast(rest, week)
      const { improve } = improverOf(settled, wishes)
      const stuck = new Set(settled.lanes.filter((lane) => !improve(lane)).map(({ pipeline }) => pipeline.key))
      const met = meetingsByMinute(rest, wishes, size)
      for (const names of met) expect(names.split(' ').some((name) => stuck.has(name))).toBe(true)
      if (met.length === 0) solved++
    }
    expect(moves).toBeGreaterThan(150)
    expect(solved).toBeGreaterThan(45)
  })
})

/** The pipelines, by their keys, that meet at some minute on one resource beyond its capacity, or in a crowd; by walking the week. */
function meetingsByMinute(pipelines: readonly Pipeline[], { expected: wish, pools }: Wishes, size: number): readonly string[] {
  const found = new Set<string>()
  const users = new Map<string, { capacity: number; members: { key: string; held: Uint8Array }[] }>()
  const starts = pipelines.map((pipeline) => new Set(forecast([pipeline], week).lanes.flatMap((lane) => [...lane.minutes])))
  for (const [index, pipeline] of pipelines.entries()) {
    const length = Math.ceil((wish?.(pipeline)?.p95 ?? 60) / 60)
    const held = new Uint8Array(7 * 1440)
    for (const start of starts[index] ?? []) held.fill(1, start, start + length)
    for (const { resource } of usesOf(pipeline, pools)) {
      const user = users.get(resource.key) ?? { capacity: resource.capacity, members: [] }
      users.set(resource.key, user)
      user.members.push({ key: pipeline.key, held })
    }
  }
  for (let now = 0; now < 7 * 1440; now++) {
    const crowd = pipelines.filter((_, index) => starts[index]?.has(now))
    if (crowd.length >= size) found.add(crowd.map(({ key }) => key).join(' '))
    for (const { capacity, members } of users.values()) {
      const holding = members.filter(({ held }) => held[now] === 1)
      if (holding.length > capacity) found.add(holding.map(({ key }) => key).join(' '))
    }
  }
  return [...found]
}

/** The pipeline with another cron text. */
function movedTo({ pipeline, offsets }: Lane, text: string): Pipeline {
  const moved = pipelineOf(pipeline.key, cronOf(offsets?.zone ?? '', text), connectorOf(pipeline))
  return { ...moved, promises: pipeline.promises }
}

function connectorOf(pipeline: Pipeline): string {
  return pipeline.tasks[0]?.action.target.value ?? ''
}

/** What a moved pipeline meets among the others, by asking every minute of the week. */
function troubles(
  moved: Pipeline,
  shiftMinutes: number,
  others: readonly Pipeline[],
  { expected, pools }: Wishes,
): readonly string[] {
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
      const start = hour * 60 + minute
      const deadline = start - shiftMinutes <= 600 ? 600 : 600 + 1440
      if (moved.promises.finishBy && start + own.length > deadline) found.push(`too late at ${now}`)
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
    ['0/5 1 ? * * *', 'Europe/London', ['skipped 2026-03-29T01:00 to 01:55', 'doubled 2026-10-25T01:00 to 01:55']],
    ['*/30 2 ? * * *', 'Europe/Zurich', ['skipped 2026-03-29T02:00 to 02:30', 'doubled 2026-10-25T02:00 to 02:30']],
    ['0,15 2 ? * 1 *', 'Europe/Zurich', ['skipped 2026-03-29T02:00 to 02:15', 'doubled 2026-10-25T02:00 to 02:15']],
    ['*/30 2-3 ? * * *', 'Europe/Zurich', []],
    ['30 2 28 3 ? *', 'Europe/Zurich', ['skipped 2027-03-28T02:30']],
    ['30 2 ? 3 SUNL *', 'Europe/Zurich', ['skipped 2026-03-29T02:30']],
    ['30 2 ? * * 2029', 'Europe/Zurich', ['skipped 2029-03-25T02:30', 'doubled 2029-10-28T02:30']],
    ['30 0 ? * FRI *', 'Africa/Cairo', ['skipped 2026-04-24T00:30']],
    ['15,45 0 ? * * *', 'America/Havana', ['skipped 2026-03-08T00:15 to 00:45', 'doubled 2027-11-07T00:15 to 00:45']],
    ['30 1 ? * * *', 'UTC', []],
    ['30 1 1 1 ? *', 'Europe/London', []],
    ['0 2 ? * * *', 'Europe/London', []],
    ['0 1 ? * * *', 'Europe/London', ['skipped 2026-03-29T01:00', 'doubled 2026-10-25T01:00']],
  ])('%s in %s', (text, zone, expected) => {
    const offsets = zoneOffsets(zone, sixYears.from, sixYears.to)
    const found = offsets ? changedStarts(cronFrom(text), offsets, sixYears) : []
    const time = (wall = 0) => new Date(wall).toISOString().slice(0, 16)
    const times = (walls: readonly number[]) => [time(walls[0]), ...(walls.length > 1 ? [time(walls.at(-1)).slice(11)] : [])]
    expect(found.map(({ kind, walls }) => `${kind} ${times(walls).join(' to ')}`)).toEqual(expected)
  })

  it.each<readonly [string, readonly boolean[]]>([
    ['*/30 2 ? * * *', [true]],
    ['30 2,14 ? * * *', [false]],
    ['30 2 28 3 ? *', [true]],
  ])('%s loses whole days', (text, expected) => {
    const offsets = zoneOffsets('Europe/Zurich', sixYears.from, sixYears.to)
    const found = offsets ? changedStarts(cronFrom(text), offsets, sixYears) : []
    const skipped = found.filter(({ kind }) => kind === 'skipped')
    expect(skipped.map(({ isWholeDay }) => isWholeDay)).toEqual(expected)
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
