import { allYears, type Cron, cronOf } from '../../../time/cron.ts'
import { isRefusal, type NumberField, parseNumbers, type Refusal, shortMonthNames, weekdayNames } from '../../../time/numbers.ts'
import { parseMonthDays, parseWeekdays } from '../../../time/quartz-days.ts'

/** Names of the six fields in their order. */
export const fieldNames = ['minute', 'hour', 'monthDay', 'month', 'weekday', 'year'] as const
export type FieldName = (typeof fieldNames)[number]
/** The six fields as words without white space. */
export type CronWords = Readonly<Record<FieldName, string>>

/** The words of a schedule that was read here. */
export function wordsOf({ text }: Cron): CronWords {
  const [minute = '', hour = '', monthDay = '', month = '', weekday = '', year = ''] = text.split(' ')
  return { minute, hour, monthDay, month, weekday, year }
}

/**
 * The value ranges of the dialect. Steps: the day-of-week row of the scheduler's table has no `/`; the others are the limits of Quartz
 * (`CronExpression.checkIncrementRange`), and EventBridge refuses a minute step of 60 as well (aws/aws-sdk-js#4212).
 */
export const numberFields = {
  minute: { label: 'minute', min: 0, max: 59, wraps: true, mostStep: 59 },
  hour: { label: 'hour', min: 0, max: 23, wraps: true, mostStep: 23 },
  monthDay: { label: 'day of month', min: 1, max: 31, wraps: true, mostStep: 31 },
  month: { label: 'month', min: 1, max: 12, names: shortMonthNames, wraps: true, mostStep: 12 },
  weekday: { label: 'day of week', min: 1, max: 7, names: weekdayNames, wraps: true, mostStep: 0 },
  year: { label: 'year', min: 1970, max: 2199, wraps: false },
} as const satisfies Record<string, NumberField>

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
  const monthDays = readWord(words.monthDay, (word) => parseMonthDays(word, numberFields.monthDay))
  const weekdays = readWord(words.weekday, (word) => parseWeekdays(word, numberFields.weekday))
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
  const text = fieldNames.map((name) => words[name]).join(' ')
  const cron = cronOf({ text, minutes, hours, days, months, years })
  return cron ? { cron } : { problems: [neverFires(words)] }
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
