import type { ClockLanguage, ClockProblem } from './clock.ts'
import { type Cron, cronOf } from './cron.ts'
import type { DayRule } from './days.ts'
import { fieldLanguage } from './field-language.ts'
import { ascending, isRefusal, type NumberField, parseNumbers, shortMonthNames, weekdayNames } from './numbers.ts'

/** In their order. A Sunday is 0 or 7. */
const fields = {
  minute: { label: 'minute', min: 0, max: 59, wraps: false },
  hour: { label: 'hour', min: 0, max: 23, wraps: false },
  monthDay: { label: 'day of month', min: 1, max: 31, wraps: false },
  month: { label: 'month', min: 1, max: 12, names: shortMonthNames, wraps: false },
  weekday: { label: 'day of week', min: 0, max: 7, names: weekdayNames, wraps: false },
} as const satisfies Record<string, NumberField>

type UnixField = keyof typeof fields
const fieldNames: readonly UnixField[] = ['minute', 'hour', 'monthDay', 'month', 'weekday']

const presets: ReadonlyMap<string, string> = new Map([
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
  ['@monthly', '0 0 1 * *'],
  ['@weekly', '0 0 * * 0'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@hourly', '0 * * * *'],
])

/** What readers of Unix cron differ in. */
export interface UnixOptions {
  /** Whether a range such as `22-2` continues past the end, as croniter has it. Default: it is refused. */
  readonly wraps?: boolean
}

/**
 * Reads five fields of Unix cron, or a name such as `@daily`. Where both day fields name days, it starts on the days that either of them names
 * (crontab(5)); a field with a bare `*` names none, one with a step
 * does, as croniter has it. Lists, ranges, steps and names; forms that only some readers
 * have (`L`, `#`, `R`) are refused.
 */
export function readUnixCron(
  text: string,
  { wraps = false }: UnixOptions = {},
): { readonly cron: Cron } | { readonly problems: readonly ClockProblem[] } {
  const preset = presets.get(text.trim().toLowerCase())
  const words = [...(preset ?? text).matchAll(/[^ \t\r\n]+/g)]
  const whole = { start: 0, end: text.length }
  if (words.length !== fieldNames.length) {
    const message = `${words.length} fields instead of five: minute hour day-of-month month day-of-week`
    return { problems: [{ message, within: whole }] }
  }
  const problems: ClockProblem[] = []
  const valuesOf = (name: UnixField): readonly number[] => {
    const word = words[fieldNames.indexOf(name)]
    const written = word?.[0] ?? ''
    const values = parseNumbers(/^[!-~]+$/.test(written) ? written.toUpperCase() : written, { ...fields[name], wraps })
    if (!isRefusal(values)) return values
    problems.push({ message: values.refused, within: { start: word?.index ?? 0, end: (word?.index ?? 0) + written.length } })
    return []
  }
  const [minutes, hours, monthDays, months] = [valuesOf('minute'), valuesOf('hour'), valuesOf('monthDay'), valuesOf('month')]
  const weekdays = ascending(valuesOf('weekday').map((day) => day % 7))
  if (problems.length > 0) return { problems }
  const isAny = (word: string | undefined) => word === undefined || word.split(',').includes('*')
  const days = daysOf(isAny(words[2]?.[0]) ? null : monthDays, isAny(words[4]?.[0]) ? null : weekdays)
  const cron = cronOf({ text: words.map(([word]) => word.toUpperCase()).join(' '), minutes, hours, days, months })
  return cron ? { cron } : { problems: [{ message: 'It never fires: no month that it names has such a day', within: whole }] }
}

function daysOf(days: readonly number[] | null, week: readonly number[] | null): DayRule {
  const monthDays = days && { kind: 'month-days' as const, days, fromEnd: [], nearest: [], lastWorkday: false }
  const weekdays = week && { kind: 'weekdays' as const, weekdays: week, last: [], nth: [] }
  if (monthDays && weekdays) return { kind: 'either', monthDays, weekdays }
  return monthDays ?? weekdays ?? { kind: 'every' }
}

/** How Unix cron is written. */
export const unixLanguage: ClockLanguage = fieldLanguage({ fields: fieldNames, read: readUnixCron, lastDay: null, sunday: 0 })
