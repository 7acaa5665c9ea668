import { dayMs, monthNames } from '../time/calendar.ts'
import type { ZoneOffsets } from '../time/zone.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** UTC milliseconds as milliseconds of a clock on the wall, by binary search. UTC itself beyond the offsets. */
export function wallMs(offsets: ZoneOffsets, utcMs: number): number {
  const { stretches } = offsets
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle]?.from ?? 0) <= utcMs) low = middle
    else high = middle - 1
  }
  return utcMs + (stretches[low]?.offsetMs ?? 0)
}

/** `08:05` of a clock on the wall in milliseconds. */
export function clockText(wall: number): string {
  return new Date(wall).toISOString().slice(11, 16)
}

/** `2026-11-23` of a clock on the wall in milliseconds. */
export function dateText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10)
}

/** `Mon 23 Nov` of a clock on the wall in milliseconds. */
export function dayText(wall: number): string {
  const date = new Date(wall)
  return `${weekdays[date.getUTCDay()]?.slice(0, 3)} ${String(date.getUTCDate()).padStart(2)} ${monthNames[date.getUTCMonth()]?.slice(0, 3)}`
}

/** `Monday 23 Nov 2026` of a clock on the wall in milliseconds. */
export function longDayText(wall: number): string {
  const date = new Date(wall)
  return `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${monthNames[date.getUTCMonth()]?.slice(0, 3)} ${date.getUTCFullYear()}`
}

/** `Monday 23 November` of a clock on the wall in milliseconds, with the year where it is not the one that goes without saying. */
export function fullDayText(wall: number, usualYear: string): string {
  const date = new Date(wall)
  const year = String(date.getUTCFullYear())
  const day = `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`
  return year === usualYear ? day : `${day} ${year}`
}

/** Midnight before a time on the wall, in milliseconds. */
export function startOfDay(wall: number): number {
  return Math.floor(wall / dayMs) * dayMs
}

/** The first UTC time in milliseconds at which a clock on the wall shows a time or a later one; undefined beyond the offsets. */
export function utcOfWall(offsets: ZoneOffsets, wall: number): number | undefined {
  for (const { from, to, offsetMs } of offsets.stretches) {
    if (wall < to + offsetMs) return Math.max(from, wall - offsetMs)
  }
  return undefined
}

/** Minutes since midnight of `07:30`. */
export function minuteOfDay(localTime: string): number {
  const [hour = 0, minute = 0] = localTime.split(':').map(Number)
  return hour * 60 + minute
}
