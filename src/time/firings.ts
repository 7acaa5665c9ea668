import { dayMs, hourMs, minuteMs } from './calendar.ts'
import type { Interval } from './clock.ts'
import type { Cron } from './cron.ts'
import { daysOfMonth } from './days.ts'
import { withoutSparseRepeats, type ZonedMoment } from './sparse-repeats.ts'
import type { Stretch, ZoneOffsets } from './zone.ts'

/** When something fires within a window. */
export interface Firings {
  /** UTC milliseconds on whole minutes, ascending. */
  readonly at: readonly number[]
  /** True where the limit left firings out. */
  readonly truncated: boolean
}

/** A window of time in UTC milliseconds, the end exclusive. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

/**
 * The firings of a cron expression within a window of a zone, at most `limit` of them. A local time that does not exist is
 * skipped, one that comes twice fires at its first coming: schedule types of the EventBridge Scheduler user guide. A cron with `repeated`, `skipped`,
 * `isElapsed` or `repeatsDense` fires as that says.
 * A narrower `window` must lie within that of the offsets.
 */
export function firings(cron: Cron, offsets: ZoneOffsets, limit: number, window: TimeWindow = offsets): Firings {
  const at: number[] = []
  for (const utcMs of firingTimes(cron, offsets, window)) {
    if (at.length >= limit) return { at, truncated: true }
    at.push(utcMs)
  }
  return { at, truncated: false }
}

/** The starts of an interval within a window, on whole minutes, at most `limit` of them; several of one minute are one. */
export function intervalStarts(
  { seconds, from }: Interval & { readonly from: number },
  limit: number,
  window: TimeWindow,
): Firings {
  const at: number[] = []
  const step = Math.max(seconds * 1000, 1)
  for (let next = Math.max(0, Math.ceil((window.from - from) / step)); from + next * step < window.to; next++) {
    const minute = Math.floor((from + next * step) / minuteMs) * minuteMs
    if (minute < window.from || at.at(-1) === minute) continue
    if (at.length >= limit) return { at, truncated: true }
    at.push(minute)
  }
  return { at, truncated: false }
}

function* firingTimes(cron: Cron, offsets: ZoneOffsets, window: TimeWindow): Generator<number> {
  if (cron.repeatsDense === true) {
    const isDense = cron.seconds.length > 1
    yield* withoutSparseRepeats(everyTime(cron, offsets, window.from), { ...window, known: offsets.to, isDense })
    return
  }
  const from = Math.max(window.from, offsets.from)
  const to = Math.min(window.to, offsets.to)
  let seenUntil = Number.NEGATIVE_INFINITY
  let moved = Number.NEGATIVE_INFINITY
  for (const [index, stretch] of offsets.stretches.entries()) {
    moved = Math.max(moved, movedTime(cron, offsets.stretches[index - 1], stretch, moved))
    if (moved >= stretch.from && moved < stretch.to && moved >= from && moved < to) yield moved
    const start = Math.max(from, stretch.from, moved + minuteMs) + stretch.offsetMs
    const end = Math.min(to, stretch.to) + stretch.offsetMs
    const localFrom = isFirstComing(cron) ? Math.max(start, seenUntil) : start
    const localTo = cron.repeated === 'last' ? Math.min(end, comesAgainFrom(offsets.stretches[index + 1])) : end
    for (const localMs of localTimes(cron, localFrom, localTo)) yield localMs - stretch.offsetMs
    seenUntil = Math.max(seenUntil, stretch.to + stretch.offsetMs)
  }
}

function isFirstComing({ repeated, isElapsed }: Cron): boolean {
  return repeated === undefined && isElapsed !== true
}

/** When the first time fires that is counted by the clock before a change and comes after it; before all time where there is none. */
function movedTime(cron: Cron, before: Stretch | undefined, after: Stretch, moved: number): number {
  if (!before || moved >= after.from || (cron.skipped !== 'later' && cron.isElapsed !== true)) return Number.NEGATIVE_INFINITY
  const end = cron.isElapsed === true ? Number.POSITIVE_INFINITY : after.from + after.offsetMs
  const [first] = localTimes(cron, after.from + before.offsetMs, end)
  return first === undefined ? Number.NEGATIVE_INFINITY : first - before.offsetMs
}

/** The local time with which a stretch begins: what comes before it and is later has another coming. */
function comesAgainFrom(next: Stretch | undefined): number {
  return next ? next.from + next.offsetMs : Number.POSITIVE_INFINITY
}

/** Every moment whose local time matches, repeated hours twice, from an hour before `from` on. */
function* everyTime(cron: Cron, offsets: ZoneOffsets, from: number): Generator<ZonedMoment> {
  for (const { offsetMs, ...stretch } of offsets.stretches) {
    const [start, end] = [Math.max(offsets.from, from - hourMs, stretch.from), Math.min(offsets.to, stretch.to)]
    for (const localMs of localTimes(cron, start + offsetMs, end + offsetMs)) yield { at: localMs - offsetMs, offsetMs }
  }
}

/** Local times within a half-open window that match, as milliseconds of a clock without offset changes. */
export function* localTimes(cron: Cron, from: number, to: number): Generator<number> {
  const times = timesOfDay(cron)
  for (const day of localDays(cron, from, to)) {
    for (const time of times) {
      const at = day + time
      if (at >= to) return
      if (at >= from) yield at
    }
  }
}

/** Starts of the matching days that touch a window of local time. */
export function* localDays(cron: Cron, from: number, to: number): Generator<number> {
  if (!(from < to)) return
  const firstYear = new Date(from).getUTCFullYear()
  for (const year of cron.years) {
    if (year < firstYear) continue
    for (const month of cron.months) {
      const start = Date.UTC(year, month - 1, 1)
      if (start >= to) return
      let bits = start + 31 * dayMs <= from ? 0 : daysOfMonth(cron.days, year, month)
      for (let day = start; bits !== 0; day += dayMs, bits >>= 1) {
        if (day >= to) return
        if ((bits & 1) === 1 && day + dayMs > from) yield day
      }
    }
  }
}

/** Every time of a matching day, ascending, in milliseconds after midnight. */
export function timesOfDay(cron: Cron): readonly number[] {
  return cron.hours.flatMap((hour) => cron.minutes.map((minute) => (hour * 60 + minute) * minuteMs))
}
