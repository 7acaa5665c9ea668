import { describe, expect, it } from 'vitest'
import {
  cronUtilsClock,
  cronUtilsLanguage,
  cronUtilsSecondsLanguage,
  readCronUtils,
  type UtilsOptions,
} from '../../src/time/cron-utils.ts'
import { firings } from '../../src/time/firings.ts'
import { zoneOffsets } from '../../src/time/zone.ts'

function problemOf(text: string, options: UtilsOptions = {}): string | undefined {
  const read = readCronUtils(text, options)
  return 'problems' in read ? read.problems[0]?.message : undefined
}

function berlin(text: string, day: string, options: UtilsOptions = {}): readonly string[] {
  const clock = cronUtilsClock(text, options)
  const from = Date.parse(`${day}T00:00:00+02:00`)
  const offsets = zoneOffsets('Europe/Berlin', from, from + 25 * 3_600_000)
  if (!clock || !('cron' in clock) || !offsets) throw new Error(text)
  return firings(clock.cron, offsets, 20).at.map((at) => new Date(at).toISOString().slice(11, 16))
}

describe('the fields', () => {
  it('are refused with a sentence that names the field', () => {
    expect(
      [
        '0 9 * * FRI-MON',
        '*/60 * * * *',
        '0 9 ? * *',
        '0 9 L * *',
        '0 9 * * MON#2',
        '0 9 * * Monday',
        '5, * * * *',
        '@Daily',
      ].map((text) => problemOf(text)),
    ).toEqual([
      'The day of week range "FRI-MON" runs backwards',
      'The step "60" does not fit the minute field: 1 to 59',
      '"?" does not fit the day of month field: 1 to 31',
      '"L" does not fit the day of month field: 1 to 31',
      '"MON#2" does not fit the day of week field: 0 to 7 or MON to SUN',
      '"MONDAY" does not fit the day of week field: 0 to 7 or MON to SUN',
      'The minute field ends with a comma',
      '1 field instead of five: minute hour day-of-month month day-of-week',
    ])
  })

  it('are six with seconds, these first', () => {
    expect(problemOf('0 9 * * *', { withSeconds: true })).toBe(
      '5 fields instead of six: second minute hour day-of-month month day-of-week',
    )
    expect(cronUtilsClock('30 0 9 * * *', { withSeconds: true })).toMatchObject({
      cron: { seconds: [30], minutes: [0], hours: [9] },
    })
    expect(cronUtilsClock('@daily', { withSeconds: true })).toMatchObject({ cron: { seconds: [0], minutes: [0], hours: [0] } })
  })

  it('take L only where the definition does', () => {
    expect(cronUtilsClock('0 9 L-3,15 * *', { takesLast: true })).toMatchObject({
      cron: { days: { kind: 'month-days', days: [15], fromEnd: [3] } },
    })
  })

  it('name no days with a bare * and a step of one, and days with every other text', () => {
    const kinds = ['0 9 * * MON', '0 9 */1 * MON', '0 9 1-31 * MON', '0 9 */2 * MON', '0 9 *,5 * MON'].map((text) => {
      const clock = cronUtilsClock(text)
      return clock && 'cron' in clock ? clock.cron.days.kind : null
    })
    expect(kinds).toEqual(['weekdays', 'weekdays', 'either', 'either', 'either'])
  })
})

describe('texts joined by |', () => {
  it('are one schedule where they differ in one field', () => {
    expect(cronUtilsClock('0 8|20 * * *')).toMatchObject({ cron: { minutes: [0], hours: [8, 20] } })
    expect(cronUtilsClock('0 8 * * * || 0 20 * * *')).toMatchObject({ cron: { hours: [8, 20] } })
  })

  it('are pairs and no combinations, which no single schedule stands for', () => {
    expect(readCronUtils('0|30 8|20 * * *')).toMatchObject({
      crons: [
        { minutes: [0], hours: [8] },
        { minutes: [30], hours: [20] },
      ],
    })
    expect(cronUtilsClock('0|30 8|20 * * *')).toBeNull()
  })

  it('are refused where a piece is missing or wrong', () => {
    expect(problemOf('0|30 8|12|20 * * *')).toBe('Each field with | needs as many pieces as the others')
    expect(problemOf('0 8|24 * * *')).toBe('"24" does not fit the hour field: 0 to 23')
  })
})

describe('the nights of DST changes', () => {
  it('fire a time of a repeated hour once, unless the next one is less than two hours away', () => {
    expect(berlin('30 2 * * *', '2026-10-25')).toEqual(['00:30'])
    expect(berlin('0 */2 * * *', '2026-10-25').slice(0, 4)).toEqual(['22:00', '00:00', '03:00', '05:00'])
    expect(berlin('0 1-4 * * *', '2026-10-25')).toEqual(['23:00', '00:00', '01:00', '02:00', '03:00'])
    expect(berlin('0,30 2 * * *', '2026-10-25')).toEqual(['00:00', '00:30', '01:00', '01:30'])
  })

  it('leave out a time that does not exist', () => {
    expect(berlin('30 2,3 * * *', '2026-03-29')).toEqual(['01:30'])
  })
})

describe('the languages', () => {
  it('find and move fields', () => {
    expect(cronUtilsLanguage.shifted('0 8 * * *', 15)?.text).toBe('15 8 * * *')
    expect(cronUtilsSecondsLanguage.shifted('10 0 8 * * *', 15)?.text).toBe('10 15 8 * * *')
    expect(cronUtilsSecondsLanguage.rewritten('0 */5 8 * * *', { minute: 7 })).toBe('0 7 8 * * *')
    expect(cronUtilsLanguage.rewritten('@daily', { minute: 7 })).toBeNull()
  })
})
