import { daysInMonth, weekdayOf } from './calendar.ts'

/** Which days of a month a schedule asks for. `either`: days that one of two rules asks for; `both`: those that both ask for. */
export type DayRule =
  | { readonly kind: 'every' }
  | MonthDays
  | Weekdays
  | ({ readonly kind: 'either' } & TwoRules)
  | ({ readonly kind: 'both' } & TwoRules)

export interface TwoRules {
  readonly monthDays: MonthDays
  readonly weekdays: Weekdays
}

/** Days counted within the month. */
export interface MonthDays {
  readonly kind: 'month-days'
  /** Ascending, 1 to 31. */
  readonly days: readonly number[]
  /** Days counted from the end of the month, 0 = the last (`L`, `L-2`). */
  readonly fromEnd: readonly number[]
  /** `15W`: the weekday (Monday to Friday) nearest to that day, within the month. */
  readonly nearest: readonly number[]
  /** `L-3W`: the weekday nearest to that day counted from the end of the month. Default: none. */
  readonly nearestFromEnd?: readonly number[]
  /** `LW`: the last weekday (Monday to Friday) of the month. */
  readonly lastWorkday: boolean
  /** True where `31W` is the weekday nearest to the last day of a shorter month, as croniter has it. Default: such a month has none. */
  readonly isWithinMonth?: boolean
}

/** Days counted within the week. */
export interface Weekdays {
  readonly kind: 'weekdays'
  /** Ascending, Sunday = 0. */
  readonly weekdays: readonly number[]
  /** `6L`: the last such day of the month. Sunday = 0. */
  readonly last: readonly number[]
  /** `3#2`: the second such day of the month, for each of them. Sunday = 0. */
  readonly nth: readonly { readonly weekday: number; readonly nth: number }[]
}

/** The days of one month that a rule asks for; bit 0 stands for the first of the month. */
export function daysOfMonth(rule: DayRule, year: number, month: number): number {
  const length = daysInMonth(year, month)
  if (rule.kind === 'every') return 2 ** length - 1
  const first = weekdayOf(year, month, 1)
  switch (rule.kind) {
    case 'month-days':
      return monthDaysIn(rule, length, first)
    case 'weekdays':
      return weekdaysIn(rule, length, first)
    case 'either':
      return monthDaysIn(rule.monthDays, length, first) | weekdaysIn(rule.weekdays, length, first)
    case 'both':
      return monthDaysIn(rule.monthDays, length, first) & weekdaysIn(rule.weekdays, length, first)
  }
}

function monthDaysIn(rule: MonthDays, length: number, first: number): number {
  let bits = 0
  for (const day of rule.days) if (day <= length) bits |= bit(day)
  for (const count of rule.fromEnd) if (count < length) bits |= bit(length - count)
  for (const day of rule.nearest)
    if (day <= length || rule.isWithinMonth) bits |= bit(nearestWorkday(Math.min(day, length), length, first))
  for (const count of rule.nearestFromEnd ?? []) if (count < length) bits |= bit(nearestWorkday(length - count, length, first))
  if (rule.lastWorkday) bits |= bit(nearestWorkday(length, length, first))
  return bits
}

function weekdaysIn(rule: Weekdays, length: number, first: number): number {
  let bits = 0
  for (const weekday of rule.weekdays) for (let day = firstOn(weekday, first); day <= length; day += 7) bits |= bit(day)
  for (const weekday of rule.last) bits |= bit(lastOn(weekday, length, first))
  for (const { weekday, nth } of rule.nth) {
    const day = firstOn(weekday, first) + 7 * (nth - 1)
    if (day <= length) bits |= bit(day)
  }
  return bits
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
