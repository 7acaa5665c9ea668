import { ascending, isRefusal, parseNumbers, weekdayNames } from '../../../time/numbers.ts'
import { withinSteps } from './step-suggestion.ts'
import { type CronWords, type FieldName, fieldNames, readWords, type WordsProblem } from './words.ts'

/** A text to put in the place of a refused one, and what to say beside it. */
export interface Suggestion {
  /** A cron expression that this dialect accepts and that fires. */
  readonly text?: string
  readonly note?: string
}

const presets: ReadonlyMap<string, string> = new Map([
  ['@yearly', '0 0 1 1 ? *'],
  ['@annually', '0 0 1 1 ? *'],
  ['@monthly', '0 0 1 * ? *'],
  ['@weekly', '0 0 ? * SUN *'],
  ['@daily', '0 0 ? * * *'],
  ['@midnight', '0 0 ? * * *'],
  ['@hourly', '0 * ? * * *'],
])

/** What the author of a text of another dialect may have meant, from its words. */
export function suggestFor(words: readonly string[]): Suggestion {
  const [first = ''] = words
  if (first.startsWith('@') && words.length === 1) return suggestPreset(first)
  if (isWrapped(words)) return checked(words.join(' ').slice('cron('.length, -1).split(' '))
  if (words.length === 5) return suggestForFive(words)
  if (words.length === 7 || startsWithSeconds(words)) return suggestWithoutSeconds(words)
  return words.length === 6 ? suggestForSix(words) : {}
}

/** True for six words in Quartz's order, seconds first: its `?` stands where this dialect has the month or the year. */
export function startsWithSeconds(words: readonly string[]): boolean {
  return words.length === 6 && (words[3] === '?' || words[5] === '?')
}

/**
 * True for six refused words that a reader of seconds understands: no `?` tells the order, but a value fits only one field further on
 * (`0 30 6 * * MON`). A text that can be put right as it stands is left aside.
 */
export function hasHiddenSeconds(words: readonly string[], problems: readonly WordsProblem[]): boolean {
  if (words.length !== 6 || problems.every(({ code }) => code !== 'field-value')) return false
  return (
    /^(?:\*|\d{1,2})(?:\/\d{1,2})?$/.test(words[0] ?? '') &&
    isFiveFields(words.slice(1)) &&
    suggestForSix(words).text === undefined
  )
}

/** What six words with two day fields mean to a reader of seconds, as words of ours: a time of day where we read a day of the month. */
export function readWithSeconds(words: readonly string[]): string | undefined {
  return words.length === 6 && /^0{1,2}$/.test(words[0] ?? '') && words[2] !== '*'
    ? withoutSeconds(words.slice(1)).text
    : undefined
}

/** True for `cron(…)`, as the scheduler's own interface wants it. */
export function isWrapped(words: readonly string[]): boolean {
  return /^cron\(/i.test(words[0] ?? '') && (words.at(-1) ?? '').endsWith(')')
}

/** Six words as fields; undefined for another number of them. */
export function asFields(words: readonly string[]): CronWords | undefined {
  const [minute, hour, monthDay, month, weekday, year, more] = words
  if (year === undefined || more !== undefined) return undefined
  return { minute: minute ?? '', hour: hour ?? '', monthDay: monthDay ?? '', month: month ?? '', weekday: weekday ?? '', year }
}

function suggestPreset(preset: string): Suggestion {
  const text = presets.get(preset.toLowerCase())
  return text === undefined ? {} : { text }
}

function suggestForFive(words: readonly string[]): Suggestion {
  const [minute = '', hour = '', monthDay = '', month = '', weekday = ''] = words
  if (monthDay === '?' || weekday === '?') return checked([...words, '*'])
  if (monthDay !== '*' && weekday !== '*')
    return { note: 'in Unix cron two day fields mean either of them; here this needs two schedules' }
  if (monthDay !== '*') return checked([minute, hour, monthDay, month, '?', '*'])
  const days = weekday === '*' ? '*' : fromUnixWeekdays(weekday)
  return days === undefined ? {} : checked([minute, hour, '?', month, days, '*'])
}

/** What six or seven words with seconds first say without them. */
export function suggestWithoutSeconds(words: readonly string[]): Suggestion {
  const [seconds = '', ...rest] = words
  if (!/^0{1,2}$/.test(seconds)) return { note: 'there are no seconds here' }
  const suggestion = withoutSeconds(rest)
  return suggestion.text === undefined && words.length === 7 ? { note: 'this reads like Quartz with seconds first' } : suggestion
}

/** Numbers of weekdays count from Sunday = 1 for one reader of seconds and from Sunday = 0 for another, so only names are sure. */
function withoutSeconds(words: readonly string[]): Suggestion {
  if (words.length !== 5) return checked(words)
  const whole = checked([...words, '*'])
  const isSure = /^[*?]$|[a-z]/i.test(words[4] ?? '')
  return whole.text === undefined && isSure ? suggestForFive(words) : whole
}

function isFiveFields(words: readonly string[]): boolean {
  return suggestForFive(words).text !== undefined
}

function suggestForSix(words: readonly string[]): Suggestion {
  const fields = asFields(words)
  if (fields === undefined) return {}
  const named = mapFields(fields, shortNames)
  const fixed = mapFields(named, (word, name) => (word === '?' && canBeAny(name) ? '*' : word))
  const days = hasZeroWeekday(fixed.weekday) ? { ...fixed, weekday: fromUnixWeekdays(fixed.weekday) ?? '' } : fixed
  return checked(fieldList(withinMonth(oneDayField(withinSteps(days)))))
}

function oneDayField(fields: CronWords): CronWords {
  const anyWeekday = fields.weekday === '*' || fields.weekday === '?'
  if (/^W$/i.test(fields.monthDay) && anyWeekday) return { ...fields, monthDay: '?', weekday: 'MON-FRI' }
  if (fields.monthDay === '?' || fields.weekday === '?') return fields
  if (fields.monthDay === '*') return { ...fields, monthDay: '?' }
  return fields.weekday === '*' ? { ...fields, weekday: '?' } : fields
}

/** 30 February and 31 June become the last day of their month. */
function withinMonth(fields: CronWords): CronWords {
  if (!/^(?:29|30|31)$/.test(fields.monthDay)) return fields
  const result = readWords(fields)
  const never = 'problems' in result && result.problems.every((problem) => problem.code === 'never-fires')
  return never ? { ...fields, monthDay: 'L' } : fields
}

function hasZeroWeekday(weekday: string): boolean {
  return /(?:^|[,-])0(?![0-9])/.test(weekday)
}

/** Unix numbers (0 and 7 = Sunday) as names; undefined where the text is not clear. */
function fromUnixWeekdays(text: string): string | undefined {
  const special = /^([0-7])(#[1-5]|L)$/i.exec(text)
  if (special !== null) return `${(Number(special[1]) % 7) + 1}${special[2]}`.toUpperCase()
  if (/(?:^|,)\w+\//.test(text) || !/^[!-~]+$/.test(text)) return undefined
  const unixWeekday = { label: 'day of week', min: 0, max: 7, names: weekdayNames, wraps: false }
  const numbers = parseNumbers(text.toUpperCase(), unixWeekday)
  if (isRefusal(numbers)) return undefined
  return weekdayWords(ascending(numbers.map((day) => day % 7)))
}

function weekdayWords(days: readonly number[]): string {
  if (days.length === 7) return '*'
  const names = days.flatMap((day) => weekdayNames[day] ?? [])
  const isRun = days.length > 2 && (days.at(-1) ?? 0) - (days[0] ?? 0) === days.length - 1
  return isRun ? `${names[0]}-${names.at(-1)}` : names.join(',')
}

const longNames =
  /^(?:SUNDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|SEPT|OCTOBER|NOVEMBER|DECEMBER|TUES|WEDS|THUR|THURS)$/i

function shortNames(word: string, name: FieldName): string {
  if (name !== 'month' && name !== 'weekday') return word
  return word.replace(/[a-z]+/gi, (letters) => (longNames.test(letters) ? letters.slice(0, 3).toUpperCase() : letters))
}

/** Not the minute: no one means sixty firings an hour by `?`. */
function canBeAny(name: FieldName): boolean {
  return name === 'hour' || name === 'month' || name === 'year'
}

function mapFields(fields: CronWords, change: (word: string, name: FieldName) => string): CronWords {
  return asFields(fieldNames.map((name) => change(fields[name], name))) ?? fields
}

function fieldList(fields: CronWords): readonly string[] {
  return fieldNames.map((name) => fields[name])
}

function checked(words: readonly string[]): Suggestion {
  const fields = asFields(words.filter((word) => word !== ''))
  return fields !== undefined && 'cron' in readWords(fields) ? { text: fieldList(fields).join(' ') } : {}
}
