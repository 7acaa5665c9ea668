import { dayMs, minuteMs } from '../time/calendar.ts'
import type { TimeWindow } from '../time/firings.ts'

/** Longest window of a forecast, in days: ten years and a half. */
export const mostDays = 3830

/**
 * The window in which rules look for meetings, the same on every day and machine: four weeks from Monday 2 March 2026. It holds every day of
 * the week four times, and the DST changes of North America and Europe.
 */
export const referenceWindow: TimeWindow = { from: Date.UTC(2026, 2, 2), to: Date.UTC(2026, 2, 30) }

/** The years in which rules look at DST changes, from the year of the reference window on: a day of the month meets one in some years only. */
export const clockChangeYears: TimeWindow = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2032, 0, 1) }

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
