import type { Span } from '../text/source.ts'
import { count } from '../text/wording.ts'
import type { Clock, ClockLanguage, ClockProblem } from './clock.ts'
import { type Cron, cronOf } from './cron.ts'
import { type FieldValues, readUtilsField, utilsFields } from './cron-utils-fields.ts'
import type { DayRule } from './days.ts'
import { fieldLanguage } from './field-language.ts'
import { ascending, isRefusal } from './numbers.ts'

/** What definitions of cron-utils differ in. */
export interface UtilsOptions {
  /** Six fields, the seconds first. Default: five. */
  readonly withSeconds?: boolean
  /** Whether `L` is the last day of the month. Default: it is refused. */
  readonly takesLast?: boolean
}

/** The schedules of a text, which are several where it is joined by `|`, or what is wrong with it. */
export type UtilsReading = { readonly crons: readonly [Cron, ...Cron[]] } | { readonly problems: readonly ClockProblem[] }

const presets: ReadonlyMap<string, string> = new Map([
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
  ['@monthly', '0 0 1 * *'],
  ['@weekly', '0 0 * * 0'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@hourly', '0 * * * *'],
])

type FieldName = keyof typeof utilsFields
const fieldNames: readonly FieldName[] = ['minute', 'hour', 'monthDay', 'month', 'weekday']

/**
 * Reads Unix cron as cron-utils 9.2.1 does with the definition of Kestra: strict ranges, seven names such as `@daily` in lower case, and, with
 * `|` inside a field or `||` between texts, several schedules in one. Where both day fields name days, it starts on the days that either of
 * them names; only a bare `*` and the step of one name none. A schedule that never fires is a problem here, though the library takes it.
 */
export function readCronUtils(text: string, options: UtilsOptions = {}): UtilsReading {
  const whole = { start: 0, end: text.length }
  if (text.includes('||')) return joined(pieces(text, '||'), whole, options)
  if (text.includes('|')) return joined(variantsOf(text), whole, options)
  const preset = presets.get(text)
  if (preset !== undefined) return readFields(options.withSeconds ? `0 ${preset}` : preset, options, text)
  return readFields(text, options, text)
}

/** The clock of a trigger: null where the text is several schedules that no single one stands for. */
export function cronUtilsClock(text: string, options: UtilsOptions = {}): Clock | null {
  const read = readCronUtils(text, options)
  if ('problems' in read) return read
  const cron = unionOf(read.crons, text)
  return cron ? { cron } : null
}

/** Java drops the empty pieces at the end. */
function pieces(text: string, separator: string): readonly string[] {
  const all = text.split(separator)
  return all.slice(0, all.findLastIndex((piece) => piece !== '') + 1)
}

/** `0 8|20 * * *` is `0 8 * * *` and `0 20 * * *`: the first pieces of all fields are one schedule, the second ones the next. Undefined: pieces are missing. */
function variantsOf(text: string): readonly (string | undefined)[] {
  const words = text.split(/[ \t\n\v\f\r]+/).map((word) => (word.includes('|') ? pieces(word, '|') : word))
  const count = Math.max(1, ...words.map((word) => (typeof word === 'string' ? 1 : word.length)))
  return Array.from({ length: count }, (_, index) => {
    const picked = words.map((word) => (typeof word === 'string' ? word : word[index]))
    return picked.includes(undefined) ? undefined : picked.join(' ')
  })
}

function joined(texts: readonly (string | undefined)[], within: Span, options: UtilsOptions): UtilsReading {
  const crons: Cron[] = []
  for (const text of texts) {
    const message = 'Each field with | needs as many pieces as the others'
    const read = text === undefined ? { problems: [{ message, within }] } : readCronUtils(text, options)
    if ('problems' in read) return { problems: read.problems.map((problem) => ({ ...problem, within })) }
    crons.push(...read.crons)
  }
  const [first, ...rest] = crons
  return first ? { crons: [first, ...rest] } : { problems: [{ message: 'No schedule stands beside the |', within }] }
}

function readFields(written: string, { withSeconds = false, takesLast = false }: UtilsOptions, text: string): UtilsReading {
  const names: readonly FieldName[] = withSeconds ? ['second', ...fieldNames] : fieldNames
  const words = [...written.matchAll(/[^ \t\n\v\f\r]+/g)]
  const whole = { start: 0, end: text.length }
  if (words.length !== names.length) {
    const message = `${count(words.length, 'field')} instead of ${withSeconds ? 'six: second' : 'five:'} minute hour day-of-month month day-of-week`
    return { problems: [{ message, within: whole }] }
  }
  const problems: ClockProblem[] = []
  const valuesOf = (name: FieldName): FieldValues => {
    const word = words[names.indexOf(name)]
    const item = word?.[0] ?? ''
    const field = { ...utilsFields[name], ...(name === 'monthDay' && { takesLast }) }
    const read = item.endsWith(',')
      ? { refused: `The ${field.label} field ends with a comma` }
      : readUtilsField(item.toUpperCase(), field)
    if (!isRefusal(read)) return read
    const start = word?.index ?? 0
    problems.push({ message: read.refused, within: written === text ? { start, end: start + item.length } : whole })
    return { isAlways: true, values: [], fromEnd: [] }
  }
  const numbers = (name: Exclude<FieldName, 'monthDay' | 'weekday'>): readonly number[] => {
    const { isAlways, values } = valuesOf(name)
    const { min, max } = utilsFields[name]
    return isAlways ? Array.from({ length: max - min + 1 }, (_, index) => min + index) : ascending(values)
  }
  const time = { ...(withSeconds && { seconds: numbers('second') }), minutes: numbers('minute'), hours: numbers('hour') }
  const [monthDays, months, weekdays] = [valuesOf('monthDay'), numbers('month'), valuesOf('weekday')]
  if (problems.length > 0) return { problems }
  const spelled = words.map(([word]) => word.toUpperCase()).join(' ')
  const cron = cronOf({ text: spelled, ...time, days: daysOf(monthDays, weekdays), months, repeatsDense: true })
  return cron
    ? { crons: [cron] }
    : { problems: [{ message: 'It never fires: no month that it names has such a day', within: whole }] }
}

function daysOf(month: FieldValues, week: FieldValues): DayRule {
  const days = { days: ascending(month.values), fromEnd: ascending(month.fromEnd), nearest: [], lastWorkday: false }
  const monthDays = month.isAlways ? undefined : ({ kind: 'month-days', ...days } as const)
  const weekdays = week.isAlways
    ? undefined
    : ({ kind: 'weekdays', weekdays: ascending(week.values), last: [], nth: [] } as const)
  if (monthDays && weekdays) return { kind: 'either', monthDays, weekdays }
  return monthDays ?? weekdays ?? { kind: 'every' }
}

/** One schedule for several that differ in the seconds, the minutes, the hours or the months alone. */
function unionOf(crons: readonly [Cron, ...Cron[]], text: string): Cron | undefined {
  const [first, ...rest] = crons
  if (rest.length === 0) return first
  const keys = ['seconds', 'minutes', 'hours', 'months'] as const
  const differing = keys.filter((key) => crons.some((cron) => cron[key].join() !== first[key].join()))
  const [key] = differing
  const isSameDays = crons.every(({ days }) => JSON.stringify(days) === JSON.stringify(first.days))
  if (!isSameDays || differing.length > 1) return undefined
  const union = key === undefined ? first : { ...first, [key]: ascending(crons.flatMap((cron) => cron[key])) }
  return cronOf({
    ...union,
    text: text
      .replace(/[ \t\n\v\f\r]+/g, ' ')
      .trim()
      .toUpperCase(),
  })
}

/** How cron-utils is written with five fields, read without `L`. */
export const cronUtilsLanguage: ClockLanguage = languageOf(false)

/** How it is written with the seconds first. */
export const cronUtilsSecondsLanguage: ClockLanguage = languageOf(true)

function languageOf(withSeconds: boolean): ClockLanguage {
  const read = (text: string) => {
    const clock = cronUtilsClock(text, { withSeconds })
    return clock !== null && 'cron' in clock ? clock : { problems: [] }
  }
  return fieldLanguage({ fields: withSeconds ? ['second', ...fieldNames] : fieldNames, read, lastDay: null, sunday: 0 } as const)
}
