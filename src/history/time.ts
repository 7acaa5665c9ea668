const isoTime = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|z|[+-]\d\d:?\d\d)?$/

/** Milliseconds of a second. */
export const secondMs = 1000
/** Milliseconds of a minute. */
export const minuteMs = 60 * secondMs
/** Milliseconds of a day. */
export const dayMs = 24 * 60 * minuteMs

/** No clock is further from UTC than 14 hours. */
const furthestOffsetMs = 14 * 60 * minuteMs

/**
 * Milliseconds since 1970 of an ISO 8601 time with any length of fraction and any offset (none means UTC), microseconds kept as a
 * fraction; undefined for anything else.
 */
export function parseTime(text: string): number | undefined {
  return parseUsual(text) ?? parseAny(text)
}

/** Days before each month of a common year. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const

/**
 * The form in which the API writes times, `2026-08-21T12:10:00.123456+00:00` with any fraction or none, or with `Z`: without a pattern, because
 * a history has a million of them. Undefined for all others, among them what is no time.
 */
function parseUsual(text: string): number | undefined {
  const zone = text.endsWith('Z') ? 1 : text.endsWith('+00:00') ? 6 : 0
  const end = text.length - zone
  const isShort = end === 19
  if (zone === 0 || !(isShort || (end > 20 && end <= 29 && text.charCodeAt(19) === 46))) return undefined
  const dashes = text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45 && text.charCodeAt(10) === 84
  if (!dashes || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return undefined
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  const hour = twoDigits(text, 11)
  const minute = twoDigits(text, 14)
  const second = twoDigits(text, 17)
  // From 1970 on, of days that every year has; a number that is none fails every comparison.
  const monthDays = (daysBefore[month] ?? 0) - (daysBefore[month - 1] ?? 0)
  const isUsual = year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= monthDays
  if (!isUsual || !(hour <= 23 && minute <= 59 && second <= 59)) return undefined
  const whole = (daysTo(year, month) + day - 1) * dayMs + hour * 60 * minuteMs + minute * minuteMs + second * secondMs
  if (isShort) return whole
  const fraction = fractionIn(text, 20, end)
  return fraction === undefined ? undefined : whole + fraction * secondMs
}

/** What up to nine digits behind a point are worth: one exact division, rounded as the decimal is. Undefined where one is no digit. */
function fractionIn(text: string, start: number, end: number): number | undefined {
  let digits = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return undefined
    digits = digits * 10 + digit
  }
  return digits / 10 ** (end - start)
}

/** The number that two digits of a text make; NaN for anything else. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** Days from 1970 to the first of a month. */
function daysTo(year: number, month: number): number {
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (year - 1970) * 365 + leapDays + (daysBefore[month - 1] ?? 0) + (isLeap && month > 2 ? 1 : 0)
}

function parseAny(text: string): number | undefined {
  const match = isoTime.exec(text)
  if (!match) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 60) return undefined
  const whole = Date.UTC(year, month - 1, day, hour, minute, second)
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return undefined
  const offset = offsetMs(match[8] ?? 'Z')
  if (Math.abs(offset) > furthestOffsetMs) return undefined
  return whole + Number(`0.${match[7] ?? '0'}`) * secondMs - offset
}

function offsetMs(offset: string): number {
  if (offset === 'Z' || offset === 'z') return 0
  const digits = offset.slice(1).replace(':', '')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  return (offset.startsWith('-') ? -minutes : minutes) * minuteMs
}

/** Milliseconds of a time that a reader has already checked; 0 for null. */
export function timeOf(text: string | null): number {
  return text === null ? 0 : (parseTime(text) ?? 0)
}

/** Seconds from one time to another, or null where either is missing or they run backwards. */
export function secondsBetween(from: string | null, to: string | null): number | null {
  const start = from === null ? undefined : parseTime(from)
  const end = to === null ? undefined : parseTime(to)
  return start === undefined || end === undefined || end < start ? null : (end - start) / secondMs
}

/** The time as `2026-08-21T12:10:00Z`, without a fraction: the form that the API's own clients send. */
export function showTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}
