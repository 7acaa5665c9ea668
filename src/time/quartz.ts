import type { ClockLanguage, ClockProblem } from './clock.ts'
import { allYears, type Cron, cronOf, finalYear, firstYear } from './cron.ts'
import type { DayRule } from './days.ts'
import { fieldLanguage } from './field-language.ts'
import { isRefusal, type NumberField, parseNumbers, shortMonthNames, weekdayNames } from './numbers.ts'
import { type QuartzFields, readQuartzFields } from './quartz-fields.ts'
import { type QuartzField, type QuartzSet, quartzSet, type Refused } from './quartz-sets.ts'

/** The values and steps of Quartz 2 (`CronExpression`, `checkIncrementRange`). */
const fields: QuartzFields = {
  minute: { label: 'minute', min: 0, max: 59, wraps: true, mostStep: 59 },
  hour: { label: 'hour', min: 0, max: 23, wraps: true, mostStep: 23 },
  monthDay: { label: 'day of month', min: 1, max: 31, wraps: true, mostStep: 31 },
  month: { label: 'month', min: 1, max: 12, names: shortMonthNames, wraps: true, mostStep: 12 },
  weekday: { label: 'day of week', min: 1, max: 7, names: weekdayNames, wraps: true, mostStep: 7 },
  year: { label: 'year', min: 1970, max: 2199, wraps: false },
}
const second: NumberField = { label: 'second', min: 0, max: 59, wraps: true, mostStep: 59 }

/**
 * Reads a cron expression of Quartz: second, minute, hour, day of month, month, day of week, perhaps the year; one of the day fields is `?`. It takes
 * what Quartz 2.3.2 or 2.5.2 takes, and means what 2.3.2 makes of it where the two differ (conformance/quartz).
 */
export function readQuartz(text: string): { readonly cron: Cron } | { readonly problems: readonly ClockProblem[] } {
  const words = [...text.matchAll(/[^ \t]+/g)]
  const whole = { start: 0, end: text.length }
  // Quartz 2.3 does not look at what follows the year.
  if (words.length < 6) {
    const message = `${words.length} fields instead of six or seven: second minute hour day-of-month month day-of-week and perhaps year`
    return { problems: [{ message, within: whole }] }
  }
  const upper = words.map(([word]) => word.toUpperCase())
  const sets = new Map(order.map((field, index) => [field, quartzSet(field, upper[index] ?? '*')] as const))
  const spanOf = (field: QuartzField) => {
    const word = words[order.indexOf(field)]
    return word ? { start: word.index, end: word.index + word[0].length } : whole
  }
  const problems = [...sets].flatMap(([field, set]): readonly ClockProblem[] =>
    'refused' in set
      ? [{ message: plainReason(field, upper[order.indexOf(field)] ?? '*') ?? set.refused, within: spanOf(field) }]
      : [],
  )
  const setOf = (field: QuartzField): QuartzSet => {
    const set = sets.get(field)
    return set && !('refused' in set) ? set : nothing
  }
  const [monthDay, weekday] = [setOf('monthDay'), setOf('weekday')]
  if (!isRefused(sets.get('monthDay')) && !isRefused(sets.get('weekday')) && monthDay.isOpen === weekday.isOpen) {
    const message = monthDay.isOpen
      ? 'Day of month and day of week are both ?: one of them must name days'
      : 'Day of month and day of week are both set: one of them must be ?'
    problems.push({ message, within: spanOf('monthDay') })
  }
  if (problems.length > 0) return { problems }
  const cron = cronOf({
    text: upper.join(' '),
    seconds: valuesOf(setOf('second')),
    minutes: valuesOf(setOf('minute')),
    hours: valuesOf(setOf('hour')),
    months: valuesOf(setOf('month')),
    years:
      upper[6] === undefined || upper[6] === '*'
        ? allYears
        : valuesOf(setOf('year')).filter((year) => year >= firstYear && year <= finalYear),
    days: monthDay.isOpen ? weekdaysOf(weekday) : monthDaysOf(monthDay, upper[3] ?? ''),
    repeated: 'last',
  })
  return cron
    ? { cron }
    : { problems: [{ message: neverFires(upper, monthDay.isOpen), within: spanOf(monthDay.isOpen ? 'weekday' : 'monthDay') }] }
}

const order: readonly QuartzField[] = ['second', 'minute', 'hour', 'monthDay', 'month', 'weekday', 'year']

const nothing: QuartzSet = {
  values: new Set(),
  isEvery: false,
  isOpen: false,
  fromEnd: undefined,
  isNearest: false,
  isLast: false,
  nth: undefined,
}

function isRefused(set: QuartzSet | Refused | undefined): boolean {
  return set !== undefined && 'refused' in set
}

function valuesOf({ values }: QuartzSet): readonly number[] {
  return [...values].sort((a, b) => a - b)
}

/** Of a list with `W` the least day counts; with `L` in it none of the others, except where 2.5 alone takes it. */
function monthDaysOf(set: QuartzSet, text: string): DayRule {
  const { fromEnd, isNearest, isEvery } = set
  const days = valuesOf(set)
  const none = { kind: 'month-days' as const, days: [], fromEnd: [], nearest: [], lastWorkday: false }
  if (fromEnd !== undefined && isNearest)
    return fromEnd === 0 ? { ...none, lastWorkday: true } : { ...none, nearestFromEnd: [fromEnd] }
  if (fromEnd !== undefined) return { ...none, days: text.includes(',') ? days : [], fromEnd: [fromEnd] }
  if (isNearest) return { ...none, nearest: days.slice(0, 1) }
  return isEvery ? { kind: 'every' } : { ...none, days }
}

/** Of a list with a mark the least day counts. */
function weekdaysOf(set: QuartzSet): DayRule {
  const days = valuesOf(set).map((day) => day - 1)
  const [first = 0] = days
  const none = { kind: 'weekdays' as const, weekdays: [], last: [], nth: [] }
  if (set.isLast) return { ...none, last: [first] }
  // With `#` no limit holds: 0 is Saturday, as 7, and 8 is no day.
  if (set.nth !== undefined) return first > 6 ? none : { ...none, nth: [{ weekday: (first + 7) % 7, nth: set.nth }] }
  return set.isEvery ? { kind: 'every' } : { ...none, weekdays: days }
}

/** The reason in the words of the plain language, where that refuses the field, too. */
function plainReason(field: QuartzField, word: string): string | undefined {
  if (field === 'second') {
    const seconds = parseNumbers(word, second)
    return isRefusal(seconds) ? seconds.refused : undefined
  }
  const other = field === 'monthDay' ? { weekday: '?' } : { monthDay: '?' }
  const plain = { minute: '0', hour: '0', monthDay: '1', month: '1', weekday: '1', year: '*', ...other, [field]: word }
  const result = readQuartzFields(plain, fields)
  return 'problems' in result ? result.problems.find(({ fields: [name] }) => name === field)?.message : undefined
}

function neverFires(upper: readonly string[], byWeekday: boolean): string {
  const day = byWeekday ? `day of week "${upper[5]}"` : `day "${upper[3]}"`
  const years = upper[6] === undefined || upper[6] === '*' ? '' : ` of year "${upper[6]}"`
  return `It never fires: there is no ${day} in month "${upper[4]}"${years}`
}

/** How Quartz is written, with a year or without. */
export const quartzLanguage: ClockLanguage = fieldLanguage({
  fields: ['second', 'minute', 'hour', 'monthDay', 'month', 'weekday', 'year'],
  optional: 1,
  read: readQuartz,
  lastDay: 'L',
  sunday: 1,
})
