import { describe, expect, it } from 'vitest'
import type { Cron } from '../../src/time/cron.ts'
import { firings, intervalStarts } from '../../src/time/firings.ts'
import { quartzLanguage, readQuartz } from '../../src/time/quartz.ts'
import { isEveryMinute, startsPerDay } from '../../src/time/rhythm.ts'
import { describeClock, describeCron } from '../../src/time/words.ts'
import { zoneOffsets } from '../../src/time/zone.ts'
import { differences, randomFrom, randomSample, simulated, wallMinutes } from './simulator.ts'

function cronOf(text: string): Cron {
  const result = readQuartz(text)
  if ('problems' in result) throw new Error(`${text}: ${result.problems.map(({ message }) => message).join()}`)
  return result.cron
}

const [from, to] = [Date.parse('2026-03-27T00:00Z'), Date.parse('2026-04-02T00:00Z')]

describe('Quartz with seconds first', () => {
  it('starts when trying every minute says so', () => {
    const random = randomFrom(31)
    const minutes = wallMinutes('Europe/Lisbon', from, to)
    const offsets = zoneOffsets('Europe/Lisbon', from, to)
    if (offsets === undefined) throw new Error('zone')
    let total = 0
    for (let count = 0; count < 200; count++) {
      const sample = randomSample(random)
      if (/[a-z]\/|#.*,|\dL|[a-z]L/i.test(sample.text)) continue
      const result = readQuartz(`0 ${sample.text}`)
      const expected = simulated(sample, minutes)
      total += expected.length
      expect([sample.text, ...differences('cron' in result ? firings(result.cron, offsets, 1e6).at : [], expected)]).toEqual([
        sample.text,
      ])
    }
    expect(total).toBeGreaterThan(1000)
  })

  it('has a year or not, and any case', () => {
    expect(cronOf('0 30 6 ? * mon-fri')).toMatchObject({ seconds: [0], minutes: [30], hours: [6], lastYear: 2199 })
    expect(cronOf('0 30 6 L * ? 2027').years).toEqual([2027])
  })

  it('takes no step after a name, as Quartz', () => {
    expect(cronOf('0 0 6 ? JAN/3 MON-FRI/2')).toMatchObject({ months: [1], days: { weekdays: [1, 2, 3, 4, 5] } })
    expect(cronOf('0 0 6 ? 1/3 2-6/2')).toMatchObject({ months: [1, 4, 7, 10], days: { weekdays: [1, 3, 5] } })
    expect(cronOf('0 0 6 ? * MON#1,FRI').days).toMatchObject({ nth: [{ weekday: 1, nth: 1 }] })
  })

  it('starts once a minute in a forecast, however many seconds it names, and counts each start of a day', () => {
    const cron = cronOf('0/20 0 6 ? * *')
    const offsets = zoneOffsets('UTC', from, from + 86_400_000)
    if (offsets === undefined) throw new Error('zone')
    expect(firings(cron, offsets, 10).at.map((at) => new Date(at).toISOString())).toEqual(['2026-03-27T06:00:00.000Z'])
    expect([startsPerDay(cron), isEveryMinute(cron)]).toEqual([3, false])
  })

  it.each([
    ['0 0 8 ? * MON-FRI', 'at 08:00 on weekdays'],
    ['30 0 8 ? * *', 'at 08:00 at second 30 every day'],
    ['0/20 * * ? * *', 'every minute at seconds 0, 20 and 40'],
    ['* 0 8 L * ?', 'at 08:00 at every second on the last day of the month'],
  ])('%s reads %s', (text, expected) => {
    expect(describeCron(cronOf(text), null)).toBe(expected)
  })

  it.each([
    [
      '0 8 * * 1',
      ['0 8 * * 1: 5 fields instead of six or seven: second minute hour day-of-month month day-of-week and perhaps year'],
    ],
    ['60 0 8 ? * *', ['60: "60" does not fit the second field: 0 to 59']],
    ['0 0 8 * * *', ['*: Day of month and day of week are both set: one of them must be ?']],
    ['0 0 8 ? * ?', ['?: Day of month and day of week are both ?: one of them must name days']],
    [
      '0 0 24 ? * 0',
      ['24: "24" does not fit the hour field: 0 to 23', '0: "0" does not fit the day of week field: 1 to 7 or SUN to SAT'],
    ],
  ])('%s is refused', (text, expected) => {
    const result = readQuartz(text)
    const problems = 'problems' in result ? result.problems : []
    expect(problems.map(({ message, within }) => `${text.slice(within.start, within.end)}: ${message}`)).toEqual(expected)
  })

  it('is moved and corrected in its own style', () => {
    expect(quartzLanguage.shifted('0 55 08 ? * *', 10)?.text).toBe('0 5 09 ? * *')
    expect(quartzLanguage.rewritten('0 * 5 ? * *', { minute: 0 })).toBe('0 0 5 ? * *')
    expect(quartzLanguage.rewritten('0 0 5 31 * ? 2027', { monthDay: 'last' })).toBe('0 0 5 L * ? 2027')
    expect(quartzLanguage.rewritten('0 5 31 * *', { minute: 0 })).toBeNull()
    expect(quartzLanguage.unixWeekdayShift('0 0 5 ? * 1-5')).toBe(1)
    expect(quartzLanguage.unixWeekdayShift('0 0 5 ? * MON-FRI')).toBe(0)
  })
})

describe('starts at a distance', () => {
  it('begin at the first one and come once a minute at most', () => {
    const start = Date.parse('2026-03-27T00:00:30Z')
    const window = { from, to: from + 240_000 }
    const minutes = (seconds: number, first = start) =>
      intervalStarts({ seconds, from: first }, 100, window).at.map((at) => (at - from) / 60_000)
    expect(minutes(90)).toEqual([0, 2, 3])
    expect(minutes(20)).toEqual([0, 1, 2, 3])
    expect(minutes(3600, start - 3_600_000)).toEqual([0])
    expect(minutes(60, to)).toEqual([])
    expect(intervalStarts({ seconds: 60, from: start }, 2, window)).toMatchObject({ truncated: true, at: { length: 2 } })
  })

  it.each([
    [900, 'every 15 minutes'],
    [3600, 'every hour'],
    [90, 'every 90 seconds'],
    [86_400, 'every day'],
  ])('%i seconds read %s', (seconds, expected) => {
    expect(describeClock({ interval: { seconds, from: null } }, 'UTC')).toBe(expected)
  })

  it('of a run that follows its last one have words, those of a refused text have none', () => {
    expect(describeClock({ isContinuous: true }, 'UTC')).toBe('again after each run')
    expect(describeClock({ problems: [] }, 'UTC')).toBeUndefined()
  })
})

describe('days that two rules name', () => {
  it('are those of both where both must hold', () => {
    const { days: monthDays } = cronOf('0 0 8 1-7 * ?')
    const { days: weekdays, ...values } = cronOf('0 0 8 ? * MON')
    if (monthDays.kind !== 'month-days' || weekdays.kind !== 'weekdays') throw new Error('days')
    const cron = { ...values, days: { kind: 'both' as const, monthDays, weekdays } }
    const offsets = zoneOffsets('UTC', Date.UTC(2026, 0, 1), Date.UTC(2033, 0, 1))
    if (offsets === undefined) throw new Error('zone')
    const expected = []
    for (let at = Date.UTC(2026, 0, 1, 8); at < Date.UTC(2033, 0, 1); at += 86_400_000)
      if (new Date(at).getUTCDay() === 1 && new Date(at).getUTCDate() <= 7) expected.push(at)
    expect(differences(firings(cron, offsets, 1000).at, expected)).toEqual([])
    expect(describeCron(cron, null)).toBe('at 08:00 on the 1st to 7th of the month, only on Mondays')
  })
})
