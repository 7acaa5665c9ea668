import type { ClockLanguage, ClockProblem } from './clock.ts'
import { allYears, type Cron, cronOf } from './cron.ts'
import { type CroniterField, croniterFields, type FieldValues, readCroniterField } from './croniter-fields.ts'
import type { DayRule, MonthDays, Weekdays } from './days.ts'
import { fieldLanguage } from './field-language.ts'
import { isRefusal } from './numbers.ts'

const names: readonly CroniterField[] = ['minute', 'hour', 'monthDay', 'month', 'weekday', 'second', 'year']

const presets: ReadonlyMap<string, string> = new Map([
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
  ['@monthly', '0 0 1 * *'],
  ['@weekly', '0 0 * * 0'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@hourly', '0 * * * *'],
])

/** How croniter reads a text: its values, what is wrong with it, or that it draws a random value at each calculation (`R`). */
export type CroniterReading =
  | { readonly cron: Cron }
  | { readonly problems: readonly ClockProblem[] }
  | { readonly isRandom: true }

/**
 * Reads a cron expression as croniter 7.0.0 does without options: minute, hour, day of month, month, day of week, perhaps a second, perhaps a year.
 * Where both day fields name days, it starts on the days that either of them names; with `15W` the weekdays count for nothing, with `5#2` or
 * `L5` the days of the month. On days on which clocks change it fires as `CronTriggerTimetable` of Airflow 2.11.2 and 3.3.2 has it.
 */
export function readCroniter(text: string): CroniterReading {
  const written = presets.get(text.toLowerCase()) ?? text
  const words = [...written.matchAll(/[^ \t\r\n\f\v]+/g)]
  const whole = { start: 0, end: text.length }
  if (words.length < 5 || words.length > names.length) {
    const message = `${words.length} fields instead of five: minute hour day-of-month month day-of-week, then perhaps second and year`
    return { problems: [{ message, within: whole }] }
  }
  if (words.some(([word]) => /^r(?:\(\d+-\d+\))?(?:\/\d+)?$/i.test(word))) return { isRandom: true }
  const problems: ClockProblem[] = []
  const read = (name: CroniterField): FieldValues => {
    const word = words[names.indexOf(name)]
    const values = word ? readCroniterField(upper(word[0]), name) : everyValue
    if (!isRefusal(values)) return values
    const within = word && written === text ? { start: word.index, end: word.index + word[0].length } : whole
    problems.push({ message: values.refused, within })
    return everyValue
  }
  const fields = Object.fromEntries(names.map((name) => [name, read(name)]))
  const cron = problems.length === 0 ? cronFrom((name) => fields[name] ?? everyValue, words) : undefined
  if (cron) return { cron }
  return { problems: problems.length > 0 ? problems : [{ message: neverFires, within: whole }] }
}

const everyValue: FieldValues = { isAny: true, values: [], isLast: false, nearest: [], nth: [] }
const neverFires = 'It never fires: no month that it names has such a day'

function upper(word: string): string {
  return /^[!-~]+$/.test(word) ? word.toUpperCase() : word
}

type Words = readonly (readonly [string, ...string[]] | RegExpExecArray)[]

function cronFrom(of: (name: CroniterField) => FieldValues, words: Words): Cron | undefined {
  const valuesOf = (name: CroniterField) => (of(name).isAny ? wholeOf(name) : of(name).values)
  const text = words.map(([word]) => upper(word)).join(' ')
  const [minutes, hours, months] = [valuesOf('minute'), valuesOf('hour'), valuesOf('month')]
  const seconds = words.length > 5 ? valuesOf('second') : [0]
  const years = of('year').isAny ? allYears : of('year').values
  const days = daysOf(dayField(of('monthDay'), 31, words[4]?.[0]), dayField(of('weekday'), 7, words[2]?.[0]))
  const isHourly = of('hour').values.length === (of('hour').isAny ? 0 : 24)
  const atChange = isHourly ? { isElapsed: true } : ({ repeated: 'last', skipped: 'later' } as const)
  const isFound = days.needed.every((rule) => cronOf({ text, minutes, hours, months, years, days: rule }) !== undefined)
  return isFound ? cronOf({ ...atChange, text, minutes, hours, months, days: days.rule, seconds, years }) : undefined
}

function wholeOf(name: CroniterField): readonly number[] {
  const { min, max } = croniterFields[name]
  return Array.from({ length: max - min + 1 }, (_, index) => min + index)
}

/** A field that names all its days limits nothing, if the other has an asterisk somewhere, with a step too; else it counts as one that names days. */
function dayField(field: FieldValues, size: number, other: string | undefined): FieldValues {
  const named = new Set([...field.values, ...field.nth.map(({ weekday }) => weekday)]).size
  const isWhole = named + (field.isAny && field.nth.length > 0 ? 1 : 0) === size && !field.isLast
  return isWhole && other?.includes('*') ? { ...field, isAny: true } : field
}

interface Days {
  readonly rule: DayRule
  /** Rules that must name some day: croniter looks for a day of both fields, too, and gives up where there is none. */
  readonly needed: readonly DayRule[]
}

function daysOf(inMonth: FieldValues, inWeek: FieldValues): Days {
  const isCounted = inWeek.nth.length > 0
  const monthDays: MonthDays = {
    kind: 'month-days',
    days: inMonth.values,
    fromEnd: inMonth.isLast ? [0] : [],
    nearest: inMonth.nearest,
    lastWorkday: false,
    isWithinMonth: true,
  }
  const weekdays: Weekdays = {
    kind: 'weekdays',
    weekdays: isCounted ? [] : inWeek.values,
    last: inWeek.nth.flatMap(({ weekday, nth }) => (nth === 0 ? [weekday] : [])),
    nth: inWeek.nth.filter(({ nth }) => nth > 0),
  }
  const both: DayRule = { kind: 'both', monthDays, weekdays }
  if (inMonth.nearest.length > 0) return { rule: isCounted ? both : monthDays, needed: [] }
  if (isCounted && inWeek.isAny && !inMonth.isAny) return { rule: both, needed: [] }
  if (isCounted) return { rule: weekdays, needed: inMonth.isAny ? [] : [both] }
  if (inMonth.isAny) return { rule: inWeek.isAny ? { kind: 'every' } : weekdays, needed: [] }
  return { rule: inWeek.isAny ? monthDays : { kind: 'either', monthDays, weekdays }, needed: [] }
}

/** How croniter is written. */
export const croniterLanguage: ClockLanguage = fieldLanguage({
  fields: ['minute', 'hour', 'monthDay', 'month', 'weekday', 'second', 'year'],
  optional: 2,
  read: (text) => {
    const reading = readCroniter(text)
    return 'isRandom' in reading ? { problems: [] } : reading
  },
  lastDay: 'L',
  sunday: 0,
})
