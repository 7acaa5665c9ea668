import type { DayRule, MonthDays, Weekdays } from './days.ts'
import { joined, listed, spelled } from './spell.ts'

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const nthNames = ['first', 'second', 'third', 'fourth', 'fifth']

/** True where a rule leaves no day out. */
export function isEveryDay(rule: DayRule): boolean {
  switch (rule.kind) {
    case 'every':
      return true
    case 'weekdays':
      return rule.weekdays.length === 7
    case 'month-days':
      return rule.days.length === 31
    case 'either':
      return isEveryDay(rule.monthDays) || isEveryDay(rule.weekdays)
    case 'both':
      return isEveryDay(rule.monthDays) && isEveryDay(rule.weekdays)
  }
}

/** The days of a rule as the end of a sentence: `on weekdays`, `on the last day of the month`. */
export function daysInWords(rule: DayRule): string {
  if (isEveryDay(rule)) return 'every day'
  switch (rule.kind) {
    case 'every':
      return 'every day'
    case 'weekdays':
      return weekdaysInWords(rule)
    case 'month-days':
      return monthDaysInWords(rule)
    case 'either':
      return `${monthDaysInWords(rule.monthDays)} and ${weekdaysInWords(rule.weekdays)}`
    case 'both':
      return `${monthDaysInWords(rule.monthDays)}, only ${weekdaysInWords(rule.weekdays)}`
  }
}

function weekdaysInWords(rule: Weekdays): string {
  const parts = rule.weekdays.length === 0 ? [] : [plainWeekdays(rule.weekdays)]
  const counted = rule.nth.map(({ weekday, nth }) => `${nthNames[nth - 1]} ${weekdayNames[weekday]}`)
  if (counted.length > 0) parts.push(`on the ${joined(counted)} of the month`)
  if (rule.last.length > 0) parts.push(`on the last ${joined(rule.last.map(nameOf))} of the month`)
  return joined(parts)
}

function plainWeekdays(weekdays: readonly number[]): string {
  const days = weekdays.join('')
  if (days === '12345') return 'on weekdays'
  if (days === '06') return 'on weekends'
  const mondayFirst = [...weekdays].sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7))
  return `on ${joined(mondayFirst.map((day) => `${nameOf(day)}s`))}`
}

function monthDaysInWords(rule: MonthDays): string {
  const parts: string[] = []
  if (rule.days.length > 0) parts.push(plainDays(rule.days))
  for (const day of rule.nearest) parts.push(`the weekday nearest to the ${ordinal(day)}`)
  for (const count of rule.fromEnd) parts.push(fromEndInWords(count))
  if (rule.lastWorkday) parts.push('the last weekday')
  return `on ${joined(parts)} of the month`
}

function plainDays(days: readonly number[]): string {
  return `the ${spelled(days, ordinal) ?? `days ${listed(days)}`}`
}

function fromEndInWords(count: number): string {
  if (count === 0) return 'the last day'
  return count === 1 ? 'the day before the last' : `the day ${count} days before the last`
}

function nameOf(weekday: number): string {
  return weekdayNames[weekday] ?? ''
}

/** `1st`, `22nd`. */
export function ordinal(day: number): string {
  const teens = day > 10 && day < 14
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${ending}`
}
