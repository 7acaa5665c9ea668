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
