import { daysInMonth } from '../../time/calendar.ts'
import { isNull, itemsOf, type MapValue, type ScalarValue, textIn, under, type Value, wholeIn } from './value.ts'

/** What dag-factory 1.1.0 makes of `start_date` and `end_date` (`utils.get_datetime`, with pendulum 3). */
export type WrittenDate =
  /** A day or an instant; the zone of the text is thrown away. UTC milliseconds of the local time. */
  | { readonly kind: 'fixed'; readonly localTime: number; readonly hasZone: boolean }
  /** Counted from the start of the day of parsing, to the past; null for the moment of parsing itself. */
  | { readonly kind: 'moving'; readonly secondsBack: number | null }
  /** Refused. */
  | { readonly kind: 'invalid' }
  | { readonly kind: 'unknown' }

const invalid: WrittenDate = { kind: 'invalid' }
const unknown: WrittenDate = { kind: 'unknown' }

/** Reads a date as it is written. Nothing, and what the environment decides, is unknown. */
export function dateIn(value: Value | undefined): WrittenDate {
  if (!value || isNull(value) || value.kind === 'unknown') return unknown
  if (value.kind === 'list') return invalid
  if (value.kind === 'map') return objectIn(value)
  return scalarIn(value) ?? invalid
}

/** An object of Python: a date of `datetime` or `pendulum` with its parts; others are unknown, and a plain mapping is refused. */
function objectIn(value: MapValue): WrittenDate {
  const type = textIn(under(value, '__type__'))
  if (type === undefined) return value.entries.has('__type__') ? unknown : invalid
  if (type === 'datetime.timedelta') return invalid
  if (!/^(?:datetime\.date(?:time)?|pendulum\.(?:datetime|local|naive))$/.test(type)) return unknown
  const given = itemsOf(under(value, '__args__'))
  const names = ['year', 'month', 'day', 'hour', 'minute', 'second']
  // What comes after the seconds is read by its name only.
  if (given.length > names.length) return unknown
  const parts = names.map((key, index) => {
    const part = under(value, key) ?? given[index]
    return part ? wholeIn(part) : ['year', 'month', 'day'].includes(key) ? undefined : 0
  })
  const known = parts.filter((part) => part !== undefined)
  if (known.length < parts.length) return unknown
  return fixed(known, under(value, 'tz') !== undefined || under(value, 'tzinfo') !== undefined) ?? invalid
}

function scalarIn(scalar: ScalarValue): WrittenDate | null {
  const { value, node } = scalar
  if (typeof value !== 'string') return null
  if (node.style === 'plain') {
    const moment = momentIn(value)
    if (moment !== undefined) return moment
  }
  return calendarDate(value) ?? relative(value)
}

/** What YAML 1.1 has for a day and for a moment, without quotes (PyYAML 6, `tag:yaml.org,2002:timestamp`). */
const timestamp =
  /^(\d{4})-(?:(\d\d)-(\d\d)|(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.\d*)?(?:[ \t]*(Z|[-+]\d\d?(?::\d\d)?))?)$/

function momentIn(text: string): WrittenDate | null | undefined {
  const [stamp, year, ...parts] = timestamp.exec(text) ?? []
  if (stamp === undefined) return undefined
  const [month, day, longMonth, longDay, hour, minute, second, zone] = parts
  const numbers = [year, month ?? longMonth, day ?? longDay, hour, minute, second].map((part) => Number(part ?? 0))
  return fixed(numbers, zone !== undefined)
}

/** True for what YAML 1.1 reads as a day or a moment where it has no quotes. */
export function isDate(text: string): boolean {
  return timestamp.test(text)
}

type Parts = Readonly<Record<string, string | undefined>>

const zoneEnd = '(?<zone>Z|[-+]\\d{2}(?::?\\d{2})?)?$'
const withColons = new RegExp(`^(?<hour>\\d{2})(?::(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?)?${zoneEnd}`)
const compact = new RegExp(`^(?<hour>\\d{2})(?<minute>\\d{2})(?:(?<second>\\d{2})(?:[.,]\\d{1,9})?)?${zoneEnd}`)
/** Where the date has no dashes, a time with colons has no seconds. */
const shortTime = new RegExp(`^(?<hour>\\d{2})(?::(?<minute>\\d{2}))?${zoneEnd}`)
/** After a blank; also where the date has no dashes. */
const loose = /^(?<hour>\d\d?):(?<minute>\d\d?)(?::(?<second>\d\d?))?(?:[.,]\d{1,9})?$/

/** Forms of dates, each with those of the times that may follow: after `T` or a blank, and after a blank only. */
const forms: readonly (readonly [date: RegExp, times: readonly RegExp[], afterBlank?: RegExp])[] = [
  [/^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/, [withColons]],
  [/^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/, [shortTime, compact], loose],
  [/^(?<year>\d{4})[/:](?<month>\d{2})[/:](?<day>\d{2})$/, [], loose],
  [/^(?<year>\d{4})$/, [], loose],
  [/^(?<year>\d{4})-(?<month>\d{2})$/, [withColons]],
  [/^(?<year>\d{4})-(?<dayOfYear>\d{3})$/, [withColons]],
  [/^(?<year>\d{4})(?<dayOfYear>\d{3})$/, [shortTime, compact]],
  [/^(?<year>\d{4})-W(?<week>\d{2})(?:-(?<weekday>\d))?$/, [withColons]],
  [/^(?<year>\d{4})W(?<week>\d{2})(?<weekday>\d)?$/, [shortTime, compact]],
]

/** A date, with or without a time, in a form of ISO 8601; a time alone is one of the day of parsing. */
function calendarDate(text: string): WrittenDate | null {
  if (text === 'now') return { kind: 'moving', secondsBack: null }
  const alone = text.startsWith('T')
    ? firstMatch([shortTime, compact], text.slice(1))
    : loose.exec(text.replace(/^ /, ''))?.groups
  if (alone) return timeOfToday(alone)
  const [, date = '', mark, time] = /^(\S+?)(?:([T ])(\S+))?$/.exec(text) ?? []
  for (const [pattern, times, afterBlank] of forms) {
    const day = pattern.exec(date)?.groups
    if (!day) continue
    const clock = time === undefined ? {} : firstMatch([...times, ...(mark === ' ' && afterBlank ? [afterBlank] : [])], time)
    const ymd = dayOf(day)
    return clock && ymd && fixed([...ymd, ...clockOf(clock)], clock['zone'] !== undefined)
  }
  return null
}

function timeOfToday(parts: Parts): WrittenDate | null {
  const [hour = 0, minute = 0, second = 0] = clockOf(parts)
  const isTime = hour < 24 && minute < 60 && second < 60
  return isTime ? { kind: 'moving', secondsBack: -(hour * 3600 + minute * 60 + second) } : null
}

function clockOf(parts: Parts): readonly number[] {
  return [parts['hour'], parts['minute'], parts['second']].map((part) => Number(part ?? 0))
}

function firstMatch(patterns: readonly RegExp[], text: string): Parts | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found) return found.groups ?? {}
  }
  return null
}

function dayOf({ year, month, day, dayOfYear, week, weekday }: Parts): readonly number[] | null {
  const years = Number(year)
  if (dayOfYear !== undefined) {
    const date = new Date(Date.UTC(years, 0, Number(dayOfYear)))
    return Number(dayOfYear) > 0 && date.getUTCFullYear() === years ? partsOf(date) : null
  }
  if (week === undefined) return [years, Number(month ?? 1), Number(day ?? 1)]
  const isoDay = Number(weekday ?? 1)
  if (isoDay > 7 || Number(week) > weeksIn(years)) return null
  return partsOf(new Date(mondayOfFirstWeek(years) + ((Number(week) - 1) * 7 + isoDay - 1) * 86_400_000))
}

function partsOf(date: Date): readonly number[] {
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

/** The first week of a year by ISO 8601 is that of its fourth of January. */
function mondayOfFirstWeek(year: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4))
  return fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000
}

function weeksIn(year: number): number {
  return (mondayOfFirstWeek(year + 1) - mondayOfFirstWeek(year)) / (7 * 86_400_000)
}

/** Seconds of a distance as dag-factory reads it; null for a text that it refuses. */
export function relativeSeconds(text: string): number | null {
  const found = relative(text)
  return found?.kind === 'moving' ? found.secondsBack : null
}

/** Hours, minutes, seconds and days, in this order and without a gap; the rest of the text is not read (`utils.get_time_delta`). */
export function relative(text: string): WrittenDate | null {
  const pattern = /^(?:(\d+)\s+hour)?(?:(\d+)\s+minute)?(?:(\d+)\s+second)?(?:(\d+)\s+day)?/i
  const [, hours, minutes, seconds, daysBack] = pattern.exec(text) ?? []
  if ([hours, minutes, seconds, daysBack].every((part) => part === undefined)) return null
  const [h = 0, m = 0, s = 0, d = 0] = [hours, minutes, seconds, daysBack].map((part) => Number(part ?? 0))
  return { kind: 'moving', secondsBack: h * 3600 + m * 60 + s + d * 86_400 }
}

function fixed(parts: readonly number[], hasZone: boolean): WrittenDate | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  if (hour > 23 || minute > 59 || second > 59) return null
  return { kind: 'fixed', localTime: Date.UTC(year, month - 1, day, hour, minute, second), hasZone }
}
