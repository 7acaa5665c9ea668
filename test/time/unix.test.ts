import { describe, expect, it } from 'vitest'
import type { Cron } from '../../src/time/cron.ts'
import { firings } from '../../src/time/firings.ts'
import { readUnixCron, unixLanguage } from '../../src/time/unix.ts'
import { describeCron } from '../../src/time/words.ts'
import { zoneOffsets } from '../../src/time/zone.ts'
import { differences, randomFrom, simulated, type WallMinute, wallMinutes } from './simulator.ts'

const dayMs = 86_400_000

function cronOf(text: string): Cron {
  const result = readUnixCron(text)
  if ('problems' in result) throw new Error(`${text}: ${result.problems.map(({ message }) => message).join()}`)
  return result.cron
}

function messagesOf(text: string): readonly string[] {
  const result = readUnixCron(text)
  return 'problems' in result
    ? result.problems.map(({ message, within }) => `${text.slice(within.start, within.end)}: ${message}`)
    : []
}

interface Field {
  readonly text: string
  has(value: number): boolean
}

/** A random field beside its meaning, which is built without a parser. */
function randomField(random: () => number, low: number, high: number, sparse: boolean): Field {
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  if (!sparse && random() < 0.4) return { text: '*', has: () => true }
  const first = whole(low, high)
  const last = whole(first, high)
  const step = whole(2, 7)
  const forms: readonly Field[] = [
    { text: `${first}`, has: (value) => value === first },
    { text: `${first}-${last}`, has: (value) => value >= first && value <= last },
    { text: `${first},${last}`, has: (value) => value === first || value === last },
    { text: `*/${step}`, has: (value) => value >= low && (value - low) % step === 0 },
    { text: `${first}-${last}/${step}`, has: (value) => value >= first && value <= last && (value - first) % step === 0 },
  ]
  return forms[whole(0, forms.length - 1)] ?? { text: '*', has: () => true }
}

/** Five fields beside what crontab(5) says of them: two day fields that both name days start on the days of either. */
function randomUnix(random: () => number) {
  const minute = randomField(random, 0, 59, false)
  const hour = randomField(random, 0, 23, false)
  const day = randomField(random, 1, 31, random() < 0.5)
  const month = randomField(random, 1, 12, false)
  const week = randomField(random, 0, 6, random() < 0.5)
  const isDay = (at: Pick<WallMinute, 'day' | 'weekday'>) => {
    if (day.text === '*') return week.has(at.weekday)
    return week.text === '*' ? day.has(at.day) : day.has(at.day) || week.has(at.weekday)
  }
  return {
    text: [minute, hour, day, month, week].map(({ text }) => text).join(' '),
    matches: (at: Omit<WallMinute, 'repeated'>) => minute.has(at.minute) && hour.has(at.hour) && month.has(at.month) && isDay(at),
  }
}

const changes: readonly (readonly [zone: string, day: string])[] = [
  ['UTC', '2028-02-29'],
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Pacific/Apia', '2011-12-30'],
  ['Africa/Casablanca', '2026-03-22'],
  ['America/Sao_Paulo', '2019-02-17'],
]

describe('five fields of Unix cron', () => {
  it.each(changes)('start when trying every minute says so, in %s around %s', (zone, day) => {
    const random = randomFrom(Date.parse(day) / dayMs + zone.length)
    const [from, to] = [Date.parse(day) - 4 * dayMs, Date.parse(day) + 4 * dayMs]
    const minutes = wallMinutes(zone, from, to)
    const offsets = zoneOffsets(zone, from, to)
    if (offsets === undefined) throw new Error(zone)
    let total = 0
    for (let count = 0; count < 120; count++) {
      const sample = randomUnix(random)
      const result = readUnixCron(sample.text)
      const expected = simulated(sample, minutes)
      total += expected.length
      expect([sample.text, ...differences('cron' in result ? firings(result.cron, offsets, 1e6).at : [], expected)]).toEqual([
        sample.text,
      ])
    }
    expect(total).toBeGreaterThan(1000)
  })

  it('start on the days of either field over many years', () => {
    const random = randomFrom(5)
    for (let count = 0; count < 60; count++) {
      const sample = randomUnix(random)
      const once = sample.text.replace(/^\S+ \S+/, '0 6')
      const result = readUnixCron(once)
      const offsets = zoneOffsets('UTC', Date.UTC(2024, 0, 1), Date.UTC(2052, 0, 1))
      if ('problems' in result || offsets === undefined) continue
      const expected: number[] = []
      const { matches } = { ...sample, matches: dayMatcher(sample) }
      for (let at = Date.UTC(2024, 0, 1, 6); at < Date.UTC(2052, 0, 1); at += dayMs) if (matches(at)) expected.push(at)
      expect([once, ...differences(firings(result.cron, offsets, 1e6).at, expected)]).toEqual([once])
    }
  })

  it.each([
    ['0 6 * * 0', '0 6 * * 7'],
    ['0 6 * * 5-7', '0 6 * * FRI,SAT,SUN'],
    ['0 6 * jan mon-fri', '0 6 * 1 1-5'],
    ['@daily', '0 0 * * *'],
    ['@Weekly', '0 0 * * SUN'],
  ])('%s is %s', (text, same) => {
    const { text: _one, ...values } = cronOf(text)
    const { text: _other, ...others } = cronOf(same)
    expect(values).toEqual(others)
  })

  it.each([
    ['0 6 ? * * *', ['0 6 ? * * *: 6 fields instead of five: minute hour day-of-month month day-of-week']],
    [
      '60 6 * * MONDAY',
      [
        '60: "60" does not fit the minute field: 0 to 59',
        'MONDAY: "MONDAY" does not fit the day of week field: 0 to 7 or SUN to SAT',
      ],
    ],
    ['0 6 30 2 *', ['0 6 30 2 *: It never fires: no month that it names has such a day']],
    ['0 6 L * *', ['L: "L" does not fit the day of month field: 1 to 31']],
    ['@reboot', ['@reboot: 1 fields instead of five: minute hour day-of-month month day-of-week']],
  ])('%s is refused', (text, expected) => {
    expect(messagesOf(text)).toEqual(expected)
  })

  it.each([
    ['0 8 13 * FRI', 'at 08:00 on the 13th of the month and on Fridays'],
    ['*/15 * * * MON-FRI', 'every 15 minutes on weekdays'],
    ['0 8 1,15 * *', 'at 08:00 on the 1st and 15th of the month'],
  ])('%s reads %s', (text, expected) => {
    expect(describeCron(cronOf(text), null)).toBe(expected)
  })

  it('name no days with a bare *, and wrap where that is asked for', () => {
    expect(cronOf('0 6 *,5 * MON').days).toMatchObject({ kind: 'weekdays' })
    expect(cronOf('0 6 */2 * MON').days.kind).toBe('either')
    expect(messagesOf('0 22-2 * * *')).toEqual(['22-2: The hour range "22-2" runs backwards'])
    expect(readUnixCron('0 22-2 * * 6-1', { wraps: true })).toMatchObject({
      cron: { hours: [0, 1, 2, 22, 23], days: { weekdays: [0, 1, 6] } },
    })
  })

  it('are moved and corrected in their own style', () => {
    expect(unixLanguage.shifted('00 08 * * 1-5', 65)?.text).toBe('05 09 * * 1-5')
    expect(unixLanguage.shifted('0 23 * * *', 60)).toBeNull()
    expect(unixLanguage.rewritten('*  5 * * *', { minute: 0 })).toBe('0 5 * * *')
    expect(unixLanguage.rewritten('0 5 31 * *', { monthDay: 'last' })).toBeNull()
    expect(unixLanguage.rewritten('0 5 * * 0-4', { weekdays: [1, 2, 3, 4, 5] })).toBe('0 5 * * MON-FRI')
    expect(unixLanguage.stepOf('*/7 * * * *', 'minute')).toBe(7)
    expect(unixLanguage.unixWeekdayShift('0 5 * * 1-5')).toBe(0)
  })
})

/** The days of a sample at six o'clock. */
function dayMatcher({ matches, text }: ReturnType<typeof randomUnix>): (utcMs: number) => boolean {
  const [minutes = '', hours = ''] = text.split(' ')
  const [minute, hour] = [firstOf(minutes), firstOf(hours)]
  return (utcMs) => {
    const date = new Date(utcMs)
    const [year, month, day, weekday] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay()]
    return matches({ utcMs, year, month, day, weekday, minute, hour })
  }
}

/** A value that a field has in any case: its first one. */
function firstOf(field: string): number {
  return Number(/^\d+/.exec(field)?.[0] ?? 0)
}
