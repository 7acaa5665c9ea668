import { describe, expect, it } from 'vitest'
import { croniterLanguage, readCroniter } from '../../src/time/croniter.ts'
import { firings } from '../../src/time/firings.ts'
import { zoneOffsets } from '../../src/time/zone.ts'

const whyNot = (text: string) => {
  const reading = readCroniter(text)
  return 'problems' in reading
    ? reading.problems.map(({ message, within }) => `${text.slice(within.start, within.end)}: ${message}`)
    : []
}
const valuesOf = (text: string) => {
  const reading = readCroniter(text)
  return 'cron' in reading ? reading.cron : undefined
}

/** Between two days of a zone, in UTC. */
const firedIn = (zone: string, from: string, to: string, text: string) => {
  const offsets = zoneOffsets(zone, Date.parse(from), Date.parse(to))
  const cron = valuesOf(text)
  return offsets && cron && firings(cron, offsets, 100).at.map((at) => new Date(at).toISOString().slice(8, 16))
}
const berlin = (day: string, text: string) => firedIn('Europe/Berlin', `${day}T00:00Z`, `${day}T02:00Z`, text)

describe('a text of croniter', () => {
  it('has its seconds last', () => {
    expect(valuesOf('0 3 * * * 30')).toMatchObject({ minutes: [0], hours: [3], seconds: [30] })
  })

  it('takes a range with equal ends for the whole field', () => {
    expect(valuesOf('0 9-9 * * *')?.hours).toHaveLength(24)
  })

  it('goes on at the beginning of a field as croniter counts it', () => {
    expect(valuesOf('50-10/15 22-2 * * *')).toMatchObject({ minutes: [6, 50], hours: [0, 1, 2, 22, 23] })
  })

  it('starts on days of either field, and of one where W or # is written', () => {
    expect(valuesOf('0 3 1 * 1')?.days.kind).toBe('either')
    expect(valuesOf('0 3 15W * 1')?.days.kind).toBe('month-days')
    expect(valuesOf('0 3 9 * 5#2,L1')?.days).toMatchObject({ kind: 'weekdays', last: [1], nth: [{ weekday: 5, nth: 2 }] })
  })

  it('draws R anew each time', () => {
    expect(readCroniter('R 3 * * *')).toEqual({ isRandom: true })
  })

  it('is refused with the word that is at fault', () => {
    expect(whyNot('0 3 * * 5L')).toEqual(['5L: "5L" does not fit the day of week field: such as FRI#2 or L5'])
    expect(whyNot('60 3 * * MONDAY')).toEqual([
      '60: "60" does not fit the minute field: 0 to 59',
      'MONDAY: "MONDAY" does not fit the day of week field: 0 to 6 or SUN to SAT',
    ])
    expect(whyNot('0 3 30 2 *')).toEqual(['0 3 30 2 *: It never fires: no month that it names has such a day'])
    expect(whyNot('H 3 * * *')).toHaveLength(1)
    expect(whyNot('@quarterly')).toHaveLength(1)
  })

  it('is moved and corrected as it is written', () => {
    expect(croniterLanguage.shifted('0 3 * * *', 90)?.text).toBe('30 4 * * *')
    expect(croniterLanguage.rewritten('0 3 31 * *', { monthDay: 'last' })).toBe('0 3 L * *')
  })
})

describe('on a day on which clocks change, Airflow', () => {
  it('starts an hourly text in both of the hours, and another one in the second', () => {
    expect(berlin('2026-10-25', '30 * * * *')).toEqual(['25T00:30', '25T01:30'])
    expect(berlin('2026-10-25', '30 0-23 * * *')).toEqual(['25T00:30', '25T01:30'])
    expect(berlin('2026-10-25', '30 1-3 * * *')).toEqual(['25T01:30'])
    expect(berlin('2026-10-25', '30 *,2 * * *')).toEqual(['25T01:30'])
  })

  it('moves the first start of the hour that is left out, and loses those up to it', () => {
    expect(berlin('2026-03-29', '30 2 * * *')).toEqual(['29T01:30'])
    expect(berlin('2026-03-29', '*/20 2,3 * * *')).toEqual(['29T01:00', '29T01:20', '29T01:40'])
    expect(berlin('2026-03-29', '30,45 2,3 * * *')).toEqual(['29T01:30', '29T01:45'])
    expect(firedIn('Europe/Berlin', '2026-03-29T01:20Z', '2026-03-29T03:00Z', '15,30 2,3 * * *')).toEqual(['29T01:30'])
  })

  it('starts an hourly text too early or late once, where days without a start lie between', () => {
    const monday = (from: string, to: string) => firedIn('Europe/Berlin', from, to, '0 * * * MON')
    expect(monday('2026-10-25T12:00Z', '2026-10-26T01:00Z')).toEqual(['25T22:00', '25T23:00', '26T00:00'])
    expect(monday('2026-03-29T12:00Z', '2026-03-30T01:00Z')).toEqual(['29T23:00', '30T00:00'])
  })

  it('counts a change of half an hour as any other', () => {
    const lordHowe = (from: string, text: string) => firedIn('Australia/Lord_Howe', `${from}T14:00Z`, `${from}T16:01Z`, text)
    expect(lordHowe('2026-04-04', '0 * * * *')).toEqual(['04T14:00', '04T15:00', '04T15:30'])
    expect(lordHowe('2026-10-03', '15 2 * * *')).toEqual(['03T15:45'])
  })
})
