import { describe, expect, test } from 'vitest'
import { parseCron } from '../../src/dialects/orchestra/cron/parse.ts'
import { changedStarts, startsAtNight, steadyHours } from '../../src/schedule/clock-change.ts'
import { clockChangeYears } from '../../src/schedule/window.ts'
import { zoneOffsets } from '../../src/time/zone.ts'

const hourMs = 3_600_000

function cronOf(text: string) {
  const result = parseCron(text)
  if ('problems' in result) throw new Error(text)
  return result.cron
}

describe('clock changes', () => {
  test('no zone leaves out or repeats an hour of the day', () => {
    const seen = new Set<number>()
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const { stretches = [] } = zoneOffsets(zone, clockChangeYears.from, clockChangeYears.to) ?? {}
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
    const offsets = zoneOffsets('Europe/London', clockChangeYears.from, clockChangeYears.to)
    if (!offsets) throw new Error('no zone')
    expect(changedStarts(cronOf('30 1 ? * * *'), offsets, clockChangeYears).map(({ kind }) => kind)).toEqual([
      'skipped',
      'doubled',
    ])
    expect(changedStarts(cronOf('30 5 ? * * *'), offsets, clockChangeYears)).toEqual([])
  })
})
