import { describe, expect, it } from 'vitest'
import { croniterLanguage, readCroniter } from '../../src/time/croniter.ts'

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
