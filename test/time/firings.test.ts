import { describe, expect, it } from 'vitest'
import { parseCron } from '../../src/dialects/orchestra/cron/parse.ts'
import type { Cron } from '../../src/time/cron.ts'
import { firings } from '../../src/time/firings.ts'
import { zoneOffsets } from '../../src/time/zone.ts'
import { differences, randomFrom, randomSample, simulated, wallMinutes } from './simulator.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Zones with days around a clock change: by half an hour, by two, at midnight, by a whole day, in Ramadan. */
const changes: readonly (readonly [zone: string, day: string])[] = [
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Kathmandu', '1986-01-01'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Africa/Casablanca', '2026-03-22'],
  ['America/St_Johns', '2009-11-01'],
  ['America/St_Johns', '2026-03-08'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Apia', '2012-04-01'],
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Asia/Tehran', '2022-03-22'],
  ['Asia/Tehran', '2022-09-21'],
  ['Antarctica/Troll', '2026-03-29'],
  ['Antarctica/Troll', '2026-10-25'],
  ['Pacific/Chatham', '2026-04-05'],
  ['Pacific/Chatham', '2026-09-27'],
  ['UTC', '2028-02-29'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Sao_Paulo', '2019-02-17'],
]

function cronOf(text: string): Cron {
  const result = parseCron(text)
  if ('problems' in result) throw new Error(`${text}: ${result.problems.map((problem) => problem.message).join()}`)
  return result.cron
}

function fired(text: string, zone: string, from: string, to: string, limit = 1000): readonly string[] {
  const offsets = zoneOffsets(zone, Date.parse(from), Date.parse(to))
  if (offsets === undefined) throw new Error(zone)
  return firings(cronOf(text), offsets, limit).at.map((at) => new Date(at).toISOString().slice(0, 16))
}

describe('firings', () => {
  it.each(changes)('agrees with trying every minute in %s around %s', (zone, day) => {
    const random = randomFrom(Date.parse(day) / dayMs + zone.length)
    const from = Date.parse(day) - 3 * dayMs + Math.floor(random() * 1440) * 60_000
    const minutes = wallMinutes(zone, from, from + 6 * dayMs)
    const offsets = zoneOffsets(zone, from, from + 6 * dayMs)
    if (offsets === undefined) throw new Error(zone)
    let total = 0
    for (const always of ['* * * * ? *', '*/10 * ? * * *', '30 1-3 * * ? *', '0 0 ? * * *']) {
      const expected = simulated({ text: always, matches: plain(always) }, minutes)
      expect([always, ...differences(firings(cronOf(always), offsets, 1e6).at, expected)]).toEqual([always])
    }
    for (let count = 0; count < 120; count++) {
      const sample = randomSample(random)
      const result = parseCron(sample.text)
      const expected = simulated(sample, minutes)
      total += expected.length
      const actual = 'cron' in result ? firings(result.cron, offsets, 1e6).at : []
      expect([sample.text, ...differences(actual, expected)]).toEqual([sample.text])
      if ('problems' in result) expect(result.problems.map((problem) => problem.code)).toEqual(['never-fires'])
    }
    expect(total).toBeGreaterThan(1000)
  })

  it('agrees with trying every minute in each short window that cuts through the hour that comes twice', () => {
    const start = Date.parse('2026-10-25T00:00Z')
    for (let shift = 0; shift < 180; shift += 7) {
      const [from, to] = [start + shift * 60_000, start + shift * 60_000 + 50 * 60_000]
      const offsets = zoneOffsets('Europe/London', from, to)
      if (offsets === undefined) throw new Error('zone')
      const expected = simulated({ text: '', matches: () => true }, wallMinutes('Europe/London', from, to))
      expect(differences(firings(cronOf('* * * * ? *'), offsets, 1000).at, expected)).toEqual([])
    }
  })

  it('skips a local time that does not exist', () => {
    expect(fired('30 1 ? * * *', 'Europe/London', '2026-03-28T00:00Z', '2026-03-31T00:00Z')).toEqual([
      '2026-03-28T01:30',
      '2026-03-30T00:30',
    ])
  })

  it('fires once, at the first coming, where a local time comes twice', () => {
    expect(fired('30 1 ? * * *', 'America/New_York', '2026-11-01T00:00Z', '2026-11-02T00:00Z')).toEqual(['2026-11-01T05:30'])
  })

  it('takes the beginning of the window and leaves out its end', () => {
    expect(fired('0 * ? * * *', 'UTC', '2026-01-01T00:00Z', '2026-01-01T02:00Z')).toEqual([
      '2026-01-01T00:00',
      '2026-01-01T01:00',
    ])
    expect(fired('0 * ? * * *', 'UTC', '2026-01-01T02:00Z', '2026-01-01T02:00Z')).toEqual([])
  })

  it('says when the limit leaves firings out, and only then', () => {
    const offsets = zoneOffsets('UTC', Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2))
    if (offsets === undefined) throw new Error('zone')
    const hourly = cronOf('0 * ? * * *')
    expect(firings(hourly, offsets, 24).truncated).toBe(false)
    expect(firings(hourly, offsets, 23)).toMatchObject({ truncated: true, at: { length: 23 } })
  })

  it('looks at a part of the window only, where asked to', () => {
    const offsets = zoneOffsets('UTC', Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 9))
    if (offsets === undefined) throw new Error('zone')
    const window = { from: Date.UTC(2026, 0, 3), to: Date.UTC(2026, 0, 5) }
    expect(firings(cronOf('0 6 ? * * *'), offsets, 99, window).at).toEqual([window.from + 6 * hourMs, window.from + 30 * hourMs])
  })

  it.each([
    ['0 10 * * ? *', ['2026-01-01T10:00', '2026-01-02T10:00', '2026-01-03T10:00']],
    ['15 12 * * ? *', ['2026-01-01T12:15', '2026-01-02T12:15', '2026-01-03T12:15']],
    ['0 18 ? * MON-FRI *', ['2026-01-01T18:00', '2026-01-02T18:00', '2026-01-05T18:00']],
    ['0 8 1 * ? *', ['2026-01-01T08:00', '2026-02-01T08:00', '2026-03-01T08:00']],
    ['0/15 * * * ? *', ['2026-01-01T00:00', '2026-01-01T00:15', '2026-01-01T00:30']],
    ['0/10 * ? * MON-FRI *', ['2026-01-01T00:00', '2026-01-01T00:10', '2026-01-01T00:20']],
    ['0/5 8-17 ? * MON-FRI *', ['2026-01-01T08:00', '2026-01-01T08:05', '2026-01-01T08:10']],
    ['0 9 ? * 2#1 *', ['2026-01-05T09:00', '2026-02-02T09:00', '2026-03-02T09:00']],
    ['0 0 L * ? *', ['2026-01-31T00:00', '2026-02-28T00:00', '2026-03-31T00:00']],
    ['0 8 ? * 6L *', ['2026-01-30T08:00', '2026-02-27T08:00', '2026-03-27T08:00']],
    ['0 8 15W * ? *', ['2026-01-15T08:00', '2026-02-16T08:00', '2026-03-16T08:00']],
    ['15 10 ? * 6L 2026-2030', ['2026-01-30T10:15', '2026-02-27T10:15', '2026-03-27T10:15']],
    ['0 12 1W 8 ? *', ['2026-08-03T12:00', '2027-08-02T12:00', '2028-08-01T12:00']],
    ['0 12 31W 5 ? *', ['2026-05-29T12:00', '2027-05-31T12:00', '2028-05-31T12:00']],
    ['0 12 LW 2,5 ? *', ['2026-02-27T12:00', '2026-05-29T12:00', '2027-02-26T12:00']],
    ['0 22-1 ? * SAT-SUN *', ['2026-01-03T00:00', '2026-01-03T01:00', '2026-01-03T22:00']],
    ['0 6 29 2 ? *', ['2028-02-29T06:00', '2032-02-29T06:00', '2036-02-29T06:00']],
  ])('lists the first firings of %s', (text, expected) => {
    expect(fired(text, 'UTC', '2026-01-01T00:00Z', '2040-01-01T00:00Z', 3)).toEqual(expected)
  })
})

/** The meaning of the few fixed texts above. */
function plain(text: string): (at: { readonly hour: number; readonly minute: number }) => boolean {
  if (text.startsWith('*/10')) return ({ minute }) => minute % 10 === 0
  if (text.startsWith('30')) return ({ hour, minute }) => minute === 30 && hour >= 1 && hour <= 3
  return text.startsWith('0') ? ({ hour, minute }) => minute + hour === 0 : () => true
}
