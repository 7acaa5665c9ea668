import { textIn, type Value } from './value.ts'

/** What dag-factory 1.1.0 makes of `start_date` and `end_date` (`utils.get_datetime`). */
export type WrittenDate =
  /** A day or an instant; the zone of the text is thrown away. UTC milliseconds of the local time. */
  | { readonly kind: 'fixed'; readonly localTime: number; readonly hasZone: boolean }
  /** Counted from the day of parsing. */
  | { readonly kind: 'moving' }
  /** Refused. */
  | { readonly kind: 'invalid' }
  | { readonly kind: 'unknown' }

const absolute = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/** Reads a date as it is written. */
export function dateIn(value: Value | undefined): WrittenDate {
  const text = textIn(value)?.trim()
  if (text === undefined) return { kind: 'unknown' }
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = absolute.exec(text) ?? []
  if (year !== undefined) {
    const localTime = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
    return { kind: 'fixed', localTime, hasZone: zone !== undefined }
  }
  if (/\d\s*(?:hour|minute|second|day)s?\b/i.test(text)) return { kind: 'moving' }
  if (text === 'now') return { kind: 'moving' }
  return /^\d+ (?:week|month|year)s?$/.test(text) ? { kind: 'invalid' } : { kind: 'unknown' }
}
