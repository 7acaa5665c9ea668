import { daysOfMonth } from '../../time/days.ts'
import type { Dag } from './dags.ts'
import { clockOf, scheduleOf } from './read/triggers.ts'

const day = 86_400_000

/** Most days that are counted; beyond them nothing is said. */
const mostDays = 20_000

/** How many times a DAG starts between two instants in UTC milliseconds, to the day; null where its schedule does not say. */
export function firingsBetween(dag: Dag, from: number, to: number): number | null {
  const schedule = scheduleOf(dag)
  if (schedule.kind === 'interval') return Math.max(0, Math.floor((to - from) / (schedule.seconds * 1000)))
  const clock = schedule.kind === 'cron' ? clockOf(schedule.text) : null
  if (!clock || !('cron' in clock) || to - from > mostDays * day) return null
  const { minutes, hours, seconds, months, days, years } = clock.cron
  let count = 0
  for (let at = new Date(from); at.getTime() < to; at = nextMonth(at)) {
    const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1]
    const end = Math.min(to, nextMonth(at).getTime())
    if (!months.includes(month) || !years.includes(year)) continue
    count += daysSet(daysOfMonth(days, year, month), at.getUTCDate(), new Date(end - 1).getUTCDate())
  }
  return count * minutes.length * hours.length * seconds.length
}

function nextMonth(at: Date): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))
}

/** How many days, from one to another, are set; bit 0 stands for the first of the month. */
function daysSet(bits: number, first: number, last: number): number {
  let count = 0
  for (let date = first; date <= last; date++) if ((bits >>> (date - 1)) & 1) count++
  return count
}
