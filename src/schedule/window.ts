import { dayMs, minuteMs } from '../time/calendar.ts'
import type { TimeWindow } from '../time/firings.ts'

/** Longest window of a forecast, in days: ten years and a half. */
export const mostDays = 3830

/**
 * The window in which rules look for meetings, the same on every day and machine: four weeks from Monday 2 March 2026. It holds every day of
 * the week four times, and the DST changes of North America and Europe.
 */
export const referenceWindow: TimeWindow = { from: Date.UTC(2026, 2, 2), to: Date.UTC(2026, 2, 30) }

/** The twelve months from a day (`YYYY-MM-DD`) on, in which rules look at DST changes. */
export function comingYear(today: string): TimeWindow {
  const from = Date.parse(today)
  const day = new Date(from)
  return { from, to: Date.UTC(day.getUTCFullYear() + 1, day.getUTCMonth(), day.getUTCDate()) }
}

/** A window of whole minutes from a UTC time in milliseconds, rounded up, over so many days of 24 hours. */
export function windowFrom(fromUtcMs: number, days: number): TimeWindow {
  const from = Math.ceil(fromUtcMs / minuteMs) * minuteMs
  return { from, to: from + Math.min(days, mostDays) * dayMs }
}

/** Minutes of a window. */
export function minutesOf(window: TimeWindow): number {
  return Math.max(0, Math.round((window.to - window.from) / minuteMs))
}

/** UTC milliseconds of a minute of a window. */
export function utcOf(window: TimeWindow, minute: number): number {
  return window.from + minute * minuteMs
}
