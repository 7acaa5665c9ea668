import { allYears, type Cron, cronOf } from './cron.ts'
import { isRefusal, type NumberField, parseNumbers, type Refusal } from './numbers.ts'
import { parseMonthDays, parseWeekdays } from './quartz-days.ts'

/** Names of the fields of Quartz and its descendants in their order, seconds left aside. */
export const fieldNames = ['minute', 'hour', 'monthDay', 'month', 'weekday', 'year'] as const
export type FieldName = (typeof fieldNames)[number]
/** The six fields as words without white space. */
export type FieldWords = Readonly<Record<FieldName, string>>
/** The values that each field takes. */
export type QuartzFields = Readonly<Record<FieldName, NumberField>>

/** A refusal of one field or of two that belong together, without knowledge of offsets. */
export interface WordsProblem {
  readonly code: 'field-value' | 'day-fields' | 'never-fires'
  readonly message: string
  readonly fields: readonly [FieldName, ...FieldName[]]
}

/** Understands six words, or says what is wrong with them. Decided from the fields, never by stepping through time. `seconds`: 0 where there are none. */
export function readQuartzFields(
  given: FieldWords,
  fields: QuartzFields,
  seconds: readonly number[] = [0],
): { readonly cron: Cron } | { readonly problems: readonly WordsProblem[] } {
  const words = upperCased(given)
  const minutes = readNumbers(words, fields, 'minute')
  const hours = readNumbers(words, fields, 'hour')
  const months = readNumbers(words, fields, 'month')
  const years = readNumbers(words, fields, 'year')
  const monthDays = readWord(words.monthDay, (word) => parseMonthDays(word, fields.monthDay))
  const weekdays = readWord(words.weekday, (word) => parseWeekdays(word, fields.weekday))
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
  const cron = cronOf({ text, seconds, minutes, hours, days, months, years })
  return cron ? { cron } : { problems: [neverFires(words)] }
}

/** Anything but visible ASCII stays as it is: `ſat` must not become SAT by upper-casing. */
function upperCased(words: FieldWords): FieldWords {
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

function readNumbers(
  words: FieldWords,
  fields: QuartzFields,
  name: 'minute' | 'hour' | 'month' | 'year',
): readonly number[] | Refusal {
  if (words[name] === '*' && name === 'year') return allYears
  const field = fields[name]
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
function dayFieldProblems(words: FieldWords): readonly WordsProblem[] {
  if (words.monthDay === '?' || words.weekday === '?') return []
  const message = 'Day of month and day of week are both set: one of them must be ?'
  return [{ code: 'day-fields', message, fields: ['monthDay', 'weekday'] }]
}

function neverFires(words: FieldWords): WordsProblem {
  const byWeekday = words.monthDay === '?'
  const day = byWeekday ? `day of week "${words.weekday}"` : `day "${words.monthDay}"`
  const years = words.year === '*' ? '' : ` of year "${words.year}"`
  const message = `It never fires: there is no ${day} in month "${words.month}"${years}`
  return { code: 'never-fires', message, fields: byWeekday ? ['month', 'weekday'] : ['monthDay', 'month'] }
}
