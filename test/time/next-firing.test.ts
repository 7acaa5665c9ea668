import { describe, expect, it } from 'vitest'
import { parseCron } from '../../src/dialects/orchestra/cron/parse.ts'
import { cronParserText, nextFiringByLibrary } from '../../src/dialects/orchestra/cron/second-opinion.ts'
import type { Cron } from '../../src/time/cron.ts'
import { firings } from '../../src/time/firings.ts'
import { intervals } from '../../src/time/intervals.ts'
import { nextFiring } from '../../src/time/next-firing.ts'
import { zoneOffsets } from '../../src/time/zone.ts'
import { randomFrom, randomSample } from './simulator.ts'

const dayMs = 86_400_000

function cronOf(text: string): Cron {
  const result = parseCron(text)
  if ('problems' in result) throw new Error(text)
  return result.cron
}

function next(text: string, zone: string, from: string): string | undefined {
  const at = nextFiring(cronOf(text), zone, Date.parse(from))
  return at === undefined ? undefined : new Date(at).toISOString().slice(0, 16)
}

describe('nextFiring', () => {
  it.each([
    ['0 8 ? * * *', 'Europe/London', '2026-07-01T07:00Z', '2026-07-01T07:00'],
    ['0 8 ? * * *', 'Europe/London', '2026-07-01T07:00:01Z', '2026-07-02T07:00'],
    ['30 1 ? * * *', 'Europe/London', '2026-03-29T00:00Z', '2026-03-30T00:30'],
    ['0 0 ? * * *', 'Pacific/Kiritimati', '2026-01-01T09:00Z', '2026-01-01T10:00'],
    ['0 23 ? * * *', 'Pacific/Pago_Pago', '2026-01-01T09:00Z', '2026-01-01T10:00'],
    ['0 6 29 2 ? *', 'UTC', '2097-01-01T00:00Z', '2104-02-29T06:00'],
    ['0 6 ? * * 2020', 'UTC', '2026-01-01T00:00Z', undefined],
    ['0 6 ? * * *', 'Moon/Base', '2026-01-01T00:00Z', undefined],
    ['30 1 ? 3 1L *', 'Europe/London', '2026-01-01T00:00Z', undefined],
  ])('of %s in %s from %s', (text, zone, from, expected) => {
    expect(next(text, zone, from)).toBe(expected)
  })

  it('is the first of the firings', () => {
    const random = randomFrom(5)
    for (let count = 0; count < 300; count++) {
      const result = parseCron(randomSample(random).text)
      const from = Date.UTC(2026, 0, 1) + Math.floor(random() * 400 * dayMs)
      const offsets = zoneOffsets('America/New_York', from, from + 60 * dayMs)
      if ('problems' in result || offsets === undefined) continue
      const [first] = firings(result.cron, offsets, 1).at
      if (first !== undefined)
        expect([result.cron.text, nextFiring(result.cron, 'America/New_York', from)]).toEqual([result.cron.text, first])
    }
  })
})

describe('a second opinion', () => {
  it.each(['UTC', 'Asia/Kathmandu', 'Asia/Tokyo', 'America/Sao_Paulo'])(
    'is the same in %s, where the clocks do not change',
    (zone) => {
      const random = randomFrom(zone.length)
      let compared = 0
      for (let count = 0; count < 250; count++) {
        const result = parseCron(randomSample(random).text)
        const from = Date.UTC(2024, 0, 1) + Math.floor(random() * 1500) * dayMs + 12_345
        if ('problems' in result) continue
        const opinion = nextFiringByLibrary(result.cron, zone, from)
        if (opinion === undefined) continue
        compared++
        expect([result.cron.text, from, nextFiring(result.cron, zone, from)]).toEqual([result.cron.text, from, opinion])
      }
      expect(compared).toBeGreaterThan(100)
    },
  )

  it('is asked in numbers of our own, seconds first', () => {
    expect(cronParserText(cronOf('*/20 8 ? jan MON-FRI *'))).toBe('0 0,20,40 8 * 1 1,2,3,4,5')
    expect(cronParserText(cronOf('0 8 ? 1 6L *'))).toBe('0 0 8 * 1 5L')
    expect(cronParserText(cronOf('0 8 ? 1 1#2 *'))).toBe('0 0 8 * 1 0#2')
    expect(cronParserText(cronOf('0 8 3,L 1 ? *'))).toBe('0 0 8 3,L 1 *')
    expect(cronParserText(cronOf('0 8 15W 1 ? *'))).toBeUndefined()
  })

  it('passes over years that are not asked for', () => {
    expect(nextFiringByLibrary(cronOf('* * ? * * 2030,2040'), 'UTC', Date.UTC(2031, 0, 1))).toBe(Date.UTC(2040, 0, 1))
    expect(nextFiringByLibrary(cronOf('0 0 1 1 ? 2030'), 'UTC', Date.UTC(2031, 0, 1))).toBeUndefined()
  })
})

describe('intervals', () => {
  it.each([
    ['0 8 ? * * *', 1440, 1440],
    ['0 8 ? * MON-FRI *', 1440, 1440],
    ['0 8 ? * MON *', 10_080, 10_080],
    ['0 8 ? * MON,THU *', 4320, 4320],
    ['0/15 8-19 ? * MON-FRI *', 15, 15],
    ['0/45 * ? * * *', 15, 15],
    ['0 8,20 ? * * *', 720, 720],
    ['0 8,10 ? * MON-FRI *', 120, 120],
    ['0 1,23 ? * * *', 120, 120],
    ['* * ? * * *', 1, 1],
    ['0 6 1 * ? *', 28 * 1440, 31 * 1440],
    ['0 6 29 2 ? *', 1461 * 1440, 1461 * 1440],
    ['0 6,7 1 1 ? 1999', 60, 60],
  ])('of %s', (text, shortestMinutes, typicalMinutes) => {
    expect(intervals(cronOf(text))).toEqual({ shortestMinutes, typicalMinutes })
  })

  it('of a text that fires once do not exist', () => {
    expect(intervals(cronOf('0 6 1 1 ? 2027'))).toBeUndefined()
  })

  it('are never longer than the distance between two firings', () => {
    const random = randomFrom(17)
    const offsets = zoneOffsets('UTC', Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1))
    if (offsets === undefined) throw new Error('zone')
    for (let count = 0; count < 100; count++) {
      const result = parseCron(randomSample(random).text)
      if ('problems' in result) continue
      const { at } = firings(result.cron, offsets, 5000)
      const gaps = at.slice(1).map((time, index) => (time - (at[index] ?? 0)) / 60_000)
      const shortest = intervals(result.cron)?.shortestMinutes ?? Number.POSITIVE_INFINITY
      if (gaps.length > 0) expect([result.cron.text, Math.min(...gaps) >= shortest]).toEqual([result.cron.text, true])
    }
  })
})
