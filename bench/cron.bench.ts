import { bench, describe } from 'vitest'
import { parseCron } from '../src/dialects/orchestra/cron/parse.ts'
import type { Cron } from '../src/time/cron.ts'
import { firings } from '../src/time/firings.ts'
import { intervals } from '../src/time/intervals.ts'
import { nextFiring } from '../src/time/next-firing.ts'
import { zoneOffsets } from '../src/time/zone.ts'

const zone = 'Europe/London'
const start = Date.UTC(2026, 2, 25)
const dayMs = 86_400_000

function cronOf(text: string): Cron {
  const result = parseCron(text)
  if ('problems' in result) throw new Error(text)
  return result.cron
}

/** Firings of all schedules over so many days, the zone's offsets worked out once. */
function count(crons: readonly Cron[], days: number): number {
  const offsets = zoneOffsets(zone, start, start + days * dayMs)
  if (offsets === undefined) throw new Error(zone)
  return crons.reduce((sum, cron) => sum + firings(cron, offsets, 1e6).at.length, 0)
}

describe('cron', () => {
  const texts = Array.from({ length: 1000 }, (_, index) => `${index % 60} ${index % 24} ? * MON-FRI *`)
  const thousand = texts.map(cronOf)
  const hundred = thousand.slice(0, 100)
  const everyMinute = [cronOf('* * ? * * *')]
  const leapDay = cronOf('0 6 29 2 ? *')

  bench('parse 1,000 texts', () => {
    texts.map(cronOf)
  })
  bench('1,000 daily schedules over 7 days', () => {
    count(thousand, 7)
  })
  bench('100 daily schedules over 365 days', () => {
    count(hundred, 365)
  })
  bench('every minute over 31 days', () => {
    count(everyMinute, 31)
  })
  bench('intervals of 100 schedules', () => {
    hundred.map(intervals)
  })
  bench('next 29 February', () => {
    nextFiring(leapDay, zone, start)
  })
})
