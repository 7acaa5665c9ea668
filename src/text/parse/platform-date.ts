import { daysInMonth } from '../../time/calendar.ts'

/** A date, or a date with a time, as PyYAML's resolver and constructor see it (`yaml/resolver.py`, `yaml/constructor.py`). */
const shape =
  /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+]([0-9]{1,2})(?::([0-9]{2}))?))?)?$/
const resolved = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$|[Tt \t]/
const dayMinutes = 1440

/** True for a text that PyYAML's resolver takes for a date or a time; `2026-1-1` without a time is none. */
export function isPlatformDate(text: string): boolean {
  return resolved.test(text) && shape.test(text)
}

/** Why Python has no such date or time, as the end of a sentence; undefined where it has, and for other texts. */
export function impossibleDate(text: string): string | undefined {
  const parts = shape.exec(text)?.slice(1).map(Number)
  if (!parts) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour, zoneMinute] = parts
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return 'the date does not exist'
  if (hour > 23 || minute > 59 || second > 59) return 'the time does not exist'
  const zone = (zoneHour || 0) * 60 + (zoneMinute || 0)
  return zone < dayMinutes ? undefined : 'the time zone offset does not exist'
}

/** True for what a `!!timestamp` tag accepts besides, such as `2026-1-1`. */
export function isAnyPlatformDate(text: string): boolean {
  return shape.test(text)
}
