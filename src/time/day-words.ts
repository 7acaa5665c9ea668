import type { CronWords } from './cron.ts'
import type { DayRule } from './days.ts'
import { joined, spelled } from './spell.ts'

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const nthNames = ['first', 'second', 'third', 'fourth', 'fifth']

/** True where a rule leaves no day out. */
export function isEveryDay(rule: DayRule): boolean {
  if (rule.kind === 'every') return true
  return rule.kind === 'weekdays' ? rule.weekdays.length === 7 : rule.days.length === 31
}

/** The days of a rule as the end of a sentence: `on weekdays`, `on the last day of the month`. */
export function daysInWords(rule: DayRule, words: CronWords): string {
  if (isEveryDay(rule) || rule.kind === 'every') return 'every day'
  return rule.kind === 'weekdays' ? weekdaysInWords(rule) : monthDaysInWords(rule, words)
}

function weekdaysInWords(rule: Extract<DayRule, { kind: 'weekdays' }>): string {
  if (rule.nth !== undefined) return `on the ${nthNames[rule.nth.nth - 1]} ${weekdayNames[rule.nth.weekday]} of the month`
  const parts = rule.weekdays.length === 0 ? [] : [plainWeekdays(rule.weekdays)]
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

function monthDaysInWords(rule: Extract<DayRule, { kind: 'month-days' }>, words: CronWords): string {
  const parts: string[] = []
  if (rule.days.length > 0) parts.push(plainDays(rule.days, words))
  for (const day of rule.nearest) parts.push(`the weekday nearest to the ${ordinal(day)}`)
  for (const count of rule.fromEnd) parts.push(fromEndInWords(count))
  if (rule.lastWorkday) parts.push('the last weekday')
  return `on ${joined(parts)} of the month`
}

function plainDays(days: readonly number[], words: CronWords): string {
  return `the ${spelled(days, ordinal) ?? `days ${words.monthDay}`}`
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
