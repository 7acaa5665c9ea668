import { type DayRule, daysOfMonth, parseMonthDays, parseWeekdays } from './days.ts'
import { allValues, isRefusal, type NumberField, numberFields, parseNumbers, type Refusal } from './numbers.ts'

/** Names of the six fields in their order. */
export const fieldNames = ['minute', 'hour', 'monthDay', 'month', 'weekday', 'year'] as const
export type FieldName = (typeof fieldNames)[number]
/** The six fields as words without white space. */
export type CronWords = Readonly<Record<FieldName, string>>

/** A cron expression that was understood: its words and the numbers they stand for. */
export interface Cron {
  /** Upper case, one space between the fields. */
  readonly text: string
  /** The fields in upper case. */
  readonly words: CronWords
  /** Ascending, 0 to 59. */
  readonly minutes: readonly number[]
  /** Ascending, 0 to 23. */
  readonly hours: readonly number[]
  readonly days: DayRule
  /** Ascending, 1 to 12. */
  readonly months: readonly number[]
  /** Ascending, 1970 to 2199. */
  readonly years: readonly number[]
  /** The last year that has a firing. */
  readonly lastYear: number
}

/** A refusal of one field or of two that belong together, without knowledge of offsets. */
export interface WordsProblem {
  readonly code: 'field-value' | 'day-fields' | 'never-fires'
  readonly message: string
  readonly fields: readonly [FieldName, ...FieldName[]]
}

/** Understands six words, or says what is wrong with them. Decided from the fields, never by stepping through time. */
export function readWords(given: CronWords): { readonly cron: Cron } | { readonly problems: readonly WordsProblem[] } {
  const words = upperCased(given)
  const minutes = readNumbers(words, 'minute')
  const hours = readNumbers(words, 'hour')
  const months = readNumbers(words, 'month')
  const years = readNumbers(words, 'year')
  const monthDays = readWord(words.monthDay, parseMonthDays)
  const weekdays = readWord(words.weekday, parseWeekdays)
  if (
    isRefusal(minutes) ||
    isRefusal(hours) ||
    isRefusal(months) ||
    isRefusal(years) ||
    isRefusal(monthDays) ||
    isRefusal(weekdays)
  ) {
    const results = { minute: minutes, hour: hours, monthDay: monthDays, month: months, weekday: weekdays, year: years }
    return { problems: [...refusalsIn(results), ...dayFieldProblems(words)] }
  }
  const problems = dayFieldProblems(words)
  if (problems.length > 0) return { problems }
  const days = words.monthDay === '?' ? weekdays : monthDays
  const lastYear = years.findLast((year) => months.some((month) => daysOfMonth(days, year, month) !== 0))
  if (lastYear === undefined) return { problems: [neverFires(words)] }
  const text = fieldNames.map((name) => words[name]).join(' ')
  return { cron: { text, words, minutes, hours, days, months, years, lastYear } }
}

/** Anything but visible ASCII stays as it is: `ſat` must not become SAT by upper-casing. */
function upperCased(words: CronWords): CronWords {
  const upper = (word: string): string => (/^[!-~]+$/.test(word) ? word.toUpperCase() : word)
  return {
    minute: upper(words.minute),
    hour: upper(words.hour),
    monthDay: upper(words.monthDay),
    month: upper(words.month),
    weekday: upper(words.weekday),
    year: upper(words.year),
  }
}

const allYears = allValues(numberFields.year)

function readNumbers(words: CronWords, name: 'minute' | 'hour' | 'month' | 'year'): readonly number[] | Refusal {
  if (words[name] === '*' && name === 'year') return allYears
  const field: NumberField = numberFields[name]
  if (words[name] === '?') return { refused: `? is not allowed in the ${field.label} field` }
  return readWord(words[name], (word) => parseNumbers(word, field))
}

function readWord<T extends object>(word: string, parse: (word: string) => T | Refusal): T | Refusal {
  return /^[!-~]+$/.test(word) ? parse(word) : { refused: 'The expression has a character that no cron field allows' }
}

function refusalsIn(results: Readonly<Record<FieldName, object>>): readonly WordsProblem[] {
  return fieldNames.flatMap((name) => {
    const result = results[name]
    return isRefusal(result) ? [{ code: 'field-value' as const, message: result.refused, fields: [name] as const }] : []
  })
}

/** Whether `? ?` is refused is not documented; it is taken as every day. */
function dayFieldProblems(words: CronWords): readonly WordsProblem[] {
  if (words.monthDay === '?' || words.weekday === '?') return []
  const message = 'Day of month and day of week are both set: one of them must be ?'
  return [{ code: 'day-fields', message, fields: ['monthDay', 'weekday'] }]
}

function neverFires(words: CronWords): WordsProblem {
  const byWeekday = words.monthDay === '?'
  const day = byWeekday ? `day of week "${words.weekday}"` : `day "${words.monthDay}"`
  const years = words.year === '*' ? '' : ` of year "${words.year}"`
  const message = `It never fires: there is no ${day} in month "${words.month}"${years}`
  return { code: 'never-fires', message, fields: byWeekday ? ['month', 'weekday'] : ['monthDay', 'month'] }
}
