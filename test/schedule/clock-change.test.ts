import { describe, expect, test } from 'vitest'
import { parseCron } from '../../src/dialects/orchestra/cron/parse.ts'
import { changedStarts, startsAtNight, steadyHours } from '../../src/schedule/clock-change.ts'
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
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const { stretches = [] } = zoneOffsets(zone, sixYears.from, sixYears.to) ?? {}
      for (const [index, after] of stretches.entries()) {
        const before = stretches[index - 1]
        if (!before) continue
        const [low, high] = [before.offsetMs, after.offsetMs].sort((a, b) => a - b) as [number, number]
        for (let wall = after.from + low; wall < after.from + high; wall += hourMs / 4) seen.add(new Date(wall).getUTCHours())
      }
    }
    expect(seen.size).toBeGreaterThan(2)
    expect([...seen].filter((hour) => hour >= steadyHours.from && hour < steadyHours.to)).toEqual([])
  })

  test.each([
    ['0 2 ? * * *', true],
    ['0 6,23 ? * * *', true],
    ['0 * ? * * *', true],
    ['30 5-20 ? * * *', false],
  ])('%s starts at night: %s', (text, expected) => {
    expect(startsAtNight(cronOf(text))).toBe(expected)
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
