import { describe, expect, test } from 'vitest'
import { parseCron } from '../../src/dialects/orchestra/cron/parse.ts'
import { changedStarts, longestChangeMs, mayMeetChange, steadyHours } from '../../src/schedule/clock-change.ts'
import { comingYear } from '../../src/schedule/window.ts'
import { zoneOffsets } from '../../src/time/zone.ts'

const hourMs = 3_600_000

function cronOf(text: string) {
  const result = parseCron(text)
  if ('problems' in result) throw new Error(text)
  return result.cron
}

const sixYears = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2032, 0, 1) }

describe('clock changes', () => {
  test('no zone leaves out or repeats an hour of the day', () => {
    const seen = new Set<number>()
    let longest = 0
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const { stretches = [] } = zoneOffsets(zone, sixYears.from, sixYears.to) ?? {}
      for (const [index, after] of stretches.entries()) {
        const before = stretches[index - 1]
        if (!before) continue
        const [low, high] = [before.offsetMs, after.offsetMs].sort((a, b) => a - b) as [number, number]
        longest = Math.max(longest, high - low)
        for (let wall = after.from + low; wall < after.from + high; wall += hourMs / 4) seen.add(new Date(wall).getUTCHours())
      }
    }
    expect(longest).toBeLessThanOrEqual(longestChangeMs)
    expect(seen.size).toBeGreaterThan(2)
    expect([...seen].filter((hour) => hour >= steadyHours.from && hour < steadyHours.to)).toEqual([])
  })

  test.each([
    ['0 2 ? * * *', true],
    ['0 6,23 ? * * *', true],
    ['0 * ? * * *', false],
    ['30 5-20 ? * * *', false],
    ['0/15 6-23 ? * * *', false],
    ['0 1,4 ? * * *', true],
    ['0 1,3 ? * * *', false],
    ['*/15 1,23 ? * * *', true],
  ])('%s may meet one: %s', (text, expected) => {
    expect(mayMeetChange(cronOf(text))).toBe(expected)
  })

  test('meet only schedules of which that is said', () => {
    const zones = [
      'Europe/London',
      'Africa/Casablanca',
      'Antarctica/Troll',
      'America/Scoresbysund',
      'Asia/Beirut',
      'Australia/Lord_Howe',
    ]
    const spans = zones.flatMap((zone) => zoneOffsets(zone, sixYears.from, sixYears.to) ?? [])
    expect(spans.length).toBe(zones.length)
    const hours = [
      '0',
      '1',
      '2',
      '3',
      '23',
      '0,3',
      '1,4',
      '2,6',
      '22,2',
      '23,1',
      '0-2',
      '1-3',
      '20-23',
      '*/2',
      '*/4',
      '23,0,1',
      '0,12',
    ]
    const minutes = ['0', '30', '59', '0/15', '45']
    const crons = hours.flatMap((hour) =>
      minutes.flatMap((minute) => ['? * *', '? * MON,SUN'].map((day) => `${minute} ${hour} ${day} *`)),
    )
    const met = crons.map(cronOf).filter((cron) => spans.some((offsets) => changedStarts(cron, offsets, sixYears).length > 0))
    expect(met.length).toBeGreaterThan(20)
    expect(met.filter((cron) => !mayMeetChange(cron)).map(({ text }) => text)).toEqual([])
  })

  test('a daily start in the hour that is left out is skipped once', () => {
    const offsets = zoneOffsets('Europe/London', sixYears.from, sixYears.to)
    if (!offsets) throw new Error('no zone')
    expect(changedStarts(cronOf('30 1 ? * * *'), offsets, sixYears).map(({ kind }) => kind)).toEqual(['skipped', 'doubled'])
    expect(changedStarts(cronOf('30 5 ? * * *'), offsets, sixYears)).toEqual([])
  })
})

test.each([
  ['2026-11-22', '2027-11-22'],
  ['2027-03-01', '2028-03-01'],
  ['2028-02-29', '2029-03-01'],
])('the twelve months from %s on end before %s', (today, end) => {
  const { from, to } = comingYear(today)
  expect([from, to]).toEqual([Date.parse(today), Date.parse(end)])
})
