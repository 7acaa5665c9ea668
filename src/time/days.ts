import { quoted } from '../text/quote.ts'
import { daysInMonth, weekdayOf } from './calendar.ts'
import { ascending, isRefusal, numberFields, parseNumbers, parseValue, type Refusal } from './numbers.ts'

/** Which days of a month a cron expression asks for. */
export type DayRule =
  | { readonly kind: 'every' }
  | {
      readonly kind: 'month-days'
      /** Ascending, 1 to 31. */
      readonly days: readonly number[]
      /** Days counted from the end of the month, 0 = the last (`L`, `L-2`). */
      readonly fromEnd: readonly number[]
      /** `15W`: the weekday (Monday to Friday) nearest to that day, within the month. */
      readonly nearest: readonly number[]
      /** `LW`: the last weekday (Monday to Friday) of the month. */
      readonly lastWorkday: boolean
    }
  | {
      readonly kind: 'weekdays'
      /** Ascending, Sunday = 0. */
      readonly weekdays: readonly number[]
      /** `6L`: the last such day of the month. Sunday = 0. */
      readonly last: readonly number[]
      /** `3#2`: the second such day of the month. Sunday = 0. */
      readonly nth: { readonly weekday: number; readonly nth: number } | undefined
    }

/** Reads the day-of-month field in upper case. Undocumented Quartz forms `LW` and `L-n` are taken as Quartz takes them. */
export function parseMonthDays(text: string): DayRule | Refusal {
  if (text === '*' || text === '?') return { kind: 'every' }
  const days: number[] = []
  const fromEnd: number[] = []
  const nearest: number[] = []
  let lastWorkday = false
  for (const item of text.split(',')) {
    const special = /^(?:(LW)|L(?:-(\d{1,2}))?|(\d{1,2})W)$/.exec(item)
    const numbers = special === null ? parseNumbers(item, numberFields.monthDay) : []
    if (isRefusal(numbers)) return item === 'W' ? { refused: 'W needs a day of the month before it, such as 15W' } : numbers
    days.push(...numbers)
    if (special?.[1] !== undefined) lastWorkday = true
    else if (special?.[3] !== undefined) nearest.push(Number(special[3]))
    else if (special !== null) fromEnd.push(Number(special[2] ?? 0))
  }
  if (nearest.some((day) => day < 1 || day > 31) || fromEnd.some((count) => count > 30))
    return { refused: `${quoted(text)} names a day of month outside 1 to 31` }
  return { kind: 'month-days', days: ascending(days), fromEnd: ascending(fromEnd), nearest: ascending(nearest), lastWorkday }
}

/** Reads the day-of-week field in upper case, Sunday = 1 or SUN. A bare `L` is the last day of the week, Saturday. */
export function parseWeekdays(text: string): DayRule | Refusal {
  if (text === '*' || text === '?') return { kind: 'every' }
  if (text.includes('#')) return parseNth(text)
  const weekdays: number[] = []
  const last: number[] = []
  for (const item of text.split(',')) {
    const lastOf = /^([A-Z]{3}|\d{1,4})L$/.exec(item)?.[1]
    const lastDay = lastOf === undefined ? undefined : parseValue(lastOf, numberFields.weekday)
    if (lastDay !== undefined) last.push(lastDay - 1)
    else {
      const numbers = item === 'L' ? [7] : parseNumbers(item, numberFields.weekday)
      if (isRefusal(numbers)) return numbers
      weekdays.push(...numbers.map((day) => day - 1))
    }
  }
  return { kind: 'weekdays', weekdays: ascending(weekdays), last: ascending(last), nth: undefined }
}

function parseNth(text: string): DayRule | Refusal {
  if (text.includes(',')) return { refused: `A day of week with # cannot be part of a list: ${quoted(text)}` }
  const [, day = '', nth = ''] = /^([A-Z]{3}|\d{1,4})#([1-5])$/.exec(text) ?? []
  const weekday = parseValue(day, numberFields.weekday)
  if (weekday === undefined) return { refused: `${quoted(text)} is not a day of week (1 to 7 or SUN to SAT) with # and 1 to 5` }
  return { kind: 'weekdays', weekdays: [], last: [], nth: { weekday: weekday - 1, nth: Number(nth) } }
}

/** The days of one month that a rule asks for; bit 0 stands for the first of the month. */
export function daysOfMonth(rule: DayRule, year: number, month: number): number {
  const length = daysInMonth(year, month)
  if (rule.kind === 'every') return 2 ** length - 1
  const first = weekdayOf(year, month, 1)
  return rule.kind === 'month-days' ? monthDaysIn(rule, length, first) : weekdaysIn(rule, length, first)
}

function monthDaysIn(rule: Extract<DayRule, { kind: 'month-days' }>, length: number, first: number): number {
  let bits = 0
  for (const day of rule.days) if (day <= length) bits |= bit(day)
  for (const count of rule.fromEnd) if (count < length) bits |= bit(length - count)
  for (const day of rule.nearest) if (day <= length) bits |= bit(nearestWorkday(day, length, first))
  if (rule.lastWorkday) bits |= bit(nearestWorkday(length, length, first))
  return bits
}

function weekdaysIn(rule: Extract<DayRule, { kind: 'weekdays' }>, length: number, first: number): number {
  let bits = 0
  for (const weekday of rule.weekdays) for (let day = firstOn(weekday, first); day <= length; day += 7) bits |= bit(day)
  for (const weekday of rule.last) bits |= bit(lastOn(weekday, length, first))
  if (rule.nth === undefined) return bits
  const day = firstOn(rule.nth.weekday, first) + 7 * (rule.nth.nth - 1)
  return day <= length ? bits | bit(day) : bits
}

/** A Saturday moves to Friday and a Sunday to Monday, the other way round where that would leave the month. */
function nearestWorkday(day: number, length: number, first: number): number {
  const weekday = (first + day - 1) % 7
  if (weekday === 6) return day === 1 ? 3 : day - 1
  if (weekday === 0) return day === length ? day - 2 : day + 1
  return day
}

function firstOn(weekday: number, first: number): number {
  return 1 + ((weekday - first + 7) % 7)
}

function lastOn(weekday: number, length: number, first: number): number {
  const day = firstOn(weekday, first)
  return day + 7 * Math.floor((length - day) / 7)
}

function bit(day: number): number {
  return 1 << (day - 1)
}
