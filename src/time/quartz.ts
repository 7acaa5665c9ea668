import type { ClockLanguage, ClockProblem } from './clock.ts'
import type { Cron } from './cron.ts'
import { fieldLanguage } from './field-language.ts'
import { isRefusal, type NumberField, parseNumbers, shortMonthNames, weekdayNames } from './numbers.ts'
import { type FieldName, fieldNames, type QuartzFields, readQuartzFields } from './quartz-fields.ts'

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

/** Reads a cron expression of Quartz: second, minute, hour, day of month, month, day of week, perhaps the year; one of the day fields is `?`. */
export function readQuartz(text: string): { readonly cron: Cron } | { readonly problems: readonly ClockProblem[] } {
  const words = [...text.matchAll(/[^ \t\r\n]+/g)]
  const whole = { start: 0, end: text.length }
  const [first, ...rest] = words.map(([word]) => word.toUpperCase())
  if (first === undefined || rest.length < 5 || rest.length > 6) {
    const message = `${words.length} fields instead of six or seven: second minute hour day-of-month month day-of-week and perhaps year`
    return { problems: [{ message, within: whole }] }
  }
  const [minute = '', hour = '', monthDay = '', month = '', weekday = '', year = '*'] = rest
  const seconds = parseNumbers(first, second)
  const result = readQuartzFields(
    { minute, hour, monthDay, month: asTaken(month), weekday: asTaken(weekday), year },
    fields,
    isRefusal(seconds) ? undefined : seconds,
  )
  const spanOf = (name: FieldName) => {
    const word = words[fieldNames.indexOf(name) + 1]
    return word ? { start: word.index, end: word.index + word[0].length } : whole
  }
  const problems: ClockProblem[] = isRefusal(seconds)
    ? [{ message: seconds.refused, within: { start: words[0]?.index ?? 0, end: (words[0]?.index ?? 0) + first.length } }]
    : []
  if ('problems' in result)
    problems.push(...result.problems.map(({ message, fields: [name] }) => ({ message, within: spanOf(name) })))
  if (monthDay === '?' && weekday === '?')
    problems.push({ message: 'Day of month and day of week are both ?: one of them must name days', within: spanOf('monthDay') })
  if ('problems' in result || problems.length > 0) return { problems }
  return { cron: { ...result.cron, text: [first, ...rest].join(' ') } }
}

/** Quartz drops a step after a name, and what follows the `#` of one (findings/quartz-takes-no-step-after-a-name.sh). */
function asTaken(word: string): string {
  return word.replace(/([A-Z]{3})\/\d+/g, '$1').replace(/^([A-Z]{3}#[1-5]),.*$/, '$1')
}

/** How Quartz is written, with a year or without. */
export const quartzLanguage: ClockLanguage = fieldLanguage({
  fields: ['second', 'minute', 'hour', 'monthDay', 'month', 'weekday', 'year'],
  optional: 1,
  read: readQuartz,
  lastDay: 'L',
  sunday: 1,
})
