import { CronExpressionParser } from 'cron-parser'
import { dayMs, minuteMs } from '../../../time/calendar.ts'
import type { Cron } from '../../../time/cron.ts'
import type { DayRule } from '../../../time/days.ts'

/**
 * The same schedule in the syntax of the `cron-parser` package, seconds first and without the year; undefined where
 * that package has no words for it (`W`, `L-2`). Only numbers of our own are written, nothing of the text.
 */
export function cronParserText(cron: Cron): string | undefined {
  const days = dayWords(cron.days)
  return days && `0 ${cron.minutes.join(',')} ${cron.hours.join(',')} ${days.monthDay} ${cron.months.join(',')} ${days.weekday}`
}

/**
 * The first firing at or after a UTC time in milliseconds as the `cron-parser` package sees it; undefined where there is
 * none, where the package has no words for the schedule, or where it gives up. It moves times that a DST change leaves
 * out; we skip them. Import this module only where its 25 milliseconds at the first call do not matter.
 */
export function nextFiringByLibrary(cron: Cron, zone: string, fromUtcMs: number): number | undefined {
  const text = cronParserText(cron)
  if (text === undefined) return undefined
  let from = fromUtcMs
  for (;;) {
    const next = libraryFiring(text, zone, from)
    if (next === undefined) return undefined
    const year = cron.years.find((candidate) => candidate >= next.year)
    if (year === undefined) return undefined
    if (year === next.year) return next.utcMs
    from = Math.max(next.utcMs + minuteMs, Date.UTC(year, 0, 1) - dayMs)
  }
}

function libraryFiring(text: string, zone: string, fromUtcMs: number): { utcMs: number; year: number } | undefined {
  try {
    const next = CronExpressionParser.parse(text, { currentDate: new Date(fromUtcMs - 1), tz: zone }).next()
    return { utcMs: next.getTime(), year: next.getFullYear() }
  } catch {
    return undefined
  }
}

function dayWords(rule: DayRule): { readonly monthDay: string; readonly weekday: string } | undefined {
  if (rule.kind === 'every') return { monthDay: '*', weekday: '*' }
  if (rule.kind === 'weekdays') {
    const nth = rule.nth.map(({ weekday, nth }) => `${weekday}#${nth}`)
    return { monthDay: '*', weekday: [...rule.weekdays, ...rule.last.map((day) => `${day}L`), ...nth].join(',') }
  }
  if (rule.kind !== 'month-days') return undefined
  const unknown = rule.lastWorkday || rule.nearest.length > 0 || rule.fromEnd.some((count) => count > 0)
  return unknown ? undefined : { monthDay: [...rule.days, ...rule.fromEnd.map(() => 'L')].join(','), weekday: '*' }
}
