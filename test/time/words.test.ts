import { describe, expect, it } from 'vitest'
import { parseCron } from '../../src/dialects/orchestra/cron/parse.ts'
import type { Cron } from '../../src/time/cron.ts'
import { daysOfMonth } from '../../src/time/days.ts'
import { describeCron } from '../../src/time/words.ts'
import { randomFrom, randomSample } from './simulator.ts'

function cronOf(text: string): Cron {
  const result = parseCron(text)
  if ('problems' in result) throw new Error(text)
  return result.cron
}

describe('describeCron', () => {
  it.each([
    ['0 8 ? * MON-FRI *', 'at 08:00 on weekdays'],
    ['0 8 ? * 2,3,4,5,6 *', 'at 08:00 on weekdays'],
    ['0 8 * * ? *', 'at 08:00 every day'],
    ['0 8,12 ? * SUN *', 'at 08:00 and 12:00 on Sundays'],
    ['0 8 ? * FRI-MON *', 'at 08:00 on Mondays, Fridays, Saturdays and Sundays'],
    ['0 8 ? * 1,7 *', 'at 08:00 on weekends'],
    ['0/15 8-19 ? * MON-FRI *', 'every 15 minutes from 08:00 to 19:45 on weekdays'],
    ['*/15 * ? * * *', 'every 15 minutes'],
    ['0,30 * ? * * *', 'every 30 minutes'],
    ['7/15 * ? * * *', 'every 15 minutes from :07 of each hour'],
    ['0/45 * ? * * *', 'at :00 and :45 of every hour every day'],
    ['* * ? * * *', 'every minute'],
    ['* 8 ? * * *', 'every minute from 08:00 to 08:59'],
    ['0/7 8 ? * MON *', 'at :00 to :56 in steps of 7 of hour 08 on Mondays'],
    ['5 * ? * * *', 'hourly at :05'],
    ['0 8-12 ? * SAT *', 'hourly from 08:00 to 12:00 on Saturdays'],
    ['30 */3 ? * * *', 'every 3 hours from 00:30 to 21:30'],
    ['0-30/10 8 ? * * *', 'at 08:00, 08:10, 08:20 and 08:30 every day'],
    ['0,10,17,18 8-12,15 ? * * *', 'at :00, :10, :17 and :18 of hours 08 to 12 and 15 every day'],
    ['30 6 ? * 2#1 *', 'at 06:30 on the first Monday of the month'],
    ['0 8 ? * 6L *', 'at 08:00 on the last Friday of the month'],
    ['0 8 ? * 3,6L *', 'at 08:00 on Tuesdays and on the last Friday of the month'],
    ['0 3 L * ? *', 'at 03:00 on the last day of the month'],
    ['0 3 LW * ? *', 'at 03:00 on the last weekday of the month'],
    ['0 3 L-1 * ? *', 'at 03:00 on the day before the last of the month'],
    ['0 3 15W * ? *', 'at 03:00 on the weekday nearest to the 15th of the month'],
    ['0 3 1,22,13 * ? *', 'at 03:00 on the 1st, 13th and 22nd of the month'],
    ['0 3 1-7 JAN,JUL ? 2026-2028', 'at 03:00 on the 1st to 7th of the month in January and July in 2026 to 2028'],
    ['0/10 * ? 12 * *', 'every 10 minutes in December'],
  ])('tells %s', (text, expected) => {
    expect(describeCron(cronOf(text), 'Europe/London')).toBe(`${expected} (Europe/London)`)
  })

  it('never says the same of two texts that fire at different times', () => {
    const random = randomFrom(21)
    const meanings = new Map<string, string>()
    for (let count = 0; count < 6000; count++) {
      const result = parseCron(randomSample(random).text)
      if ('problems' in result) continue
      const words = describeCron(result.cron, 'UTC')
      expect(words).not.toMatch(/undefined|NaN|: /)
      const meaning = meaningOf(result.cron)
      expect([words, meanings.get(words) ?? meaning]).toEqual([words, meaning])
      meanings.set(words, meaning)
    }
    expect(meanings.size).toBeGreaterThan(4000)
  })
})

/** Everything that decides when a text fires, the days as they come out over eleven years. */
function meaningOf({ minutes, hours, days, months, years }: Cron): string {
  const calendar = Array.from({ length: 132 }, (_, index) => daysOfMonth(days, 2020 + Math.floor(index / 12), 1 + (index % 12)))
  return JSON.stringify([minutes, hours, months, years, calendar])
}
