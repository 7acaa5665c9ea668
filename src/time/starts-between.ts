import type { Clock } from './clock.ts'
import type { Cron } from './cron.ts'
import { daysOfMonth } from './days.ts'

const day = 86_400_000

/** Most days that are counted; beyond them nothing is said. */
const mostDays = 20_000

/** How many times a clock starts something from one time on its wall until before another, in milliseconds; null where that is not known. */
export function startsBetween(clock: Clock, from: number, to: number): number | null {
  if (to <= from) return 0
  if ('interval' in clock) return Math.ceil((to - from) / (clock.interval.seconds * 1000))
  if (!('cron' in clock) || to - from > mostDays * day) return null
  const { cron } = clock
  const timesADay = cron.minutes.length * cron.hours.length * cron.seconds.length
  const [first, last] = [startOfDay(from), startOfDay(to)]
  const startedBefore = (time: number, midnight: number) =>
    daysDuring(cron, midnight, midnight + day) * startsOfDayBefore(cron, time - midnight)
  return daysDuring(cron, first, last) * timesADay - startedBefore(from, first) + startedBefore(to, last)
}

/** The days from one midnight until before another on which a cron expression starts anything. */
function daysDuring({ months, days, years }: Cron, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at = nextMonth(at)) {
    const date = new Date(at)
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
    if (!months.includes(month) || !years.includes(year)) continue
    const end = Math.min(to, nextMonth(at))
    count += daysSet(daysOfMonth(days, year, month), date.getUTCDate(), new Date(end - 1).getUTCDate())
  }
  return count
}

/** The starts of a day before a time of the day in milliseconds. */
function startsOfDayBefore({ hours, minutes, seconds }: Cron, time: number): number {
  const isBefore = (hour: number, minute: number, second: number) => (hour * 3600 + minute * 60 + second) * 1000 < time
  return hours.reduce(
    (count, hour) =>
      count + minutes.reduce((sum, minute) => sum + seconds.filter((second) => isBefore(hour, minute, second)).length, 0),
    0,
  )
}

function startOfDay(time: number): number {
  return Math.floor(time / day) * day
}

function nextMonth(time: number): number {
  const date = new Date(time)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
}

/** How many days, from one to another, are set; bit 0 stands for the first of the month. */
function daysSet(bits: number, first: number, last: number): number {
  let count = 0
  for (let date = first; date <= last; date++) if ((bits >>> (date - 1)) & 1) count++
  return count
}
