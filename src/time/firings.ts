import { dayMs, hourMs, minuteMs } from './calendar.ts'
import type { Interval } from './clock.ts'
import type { Cron } from './cron.ts'
import { daysOfMonth } from './days.ts'
import { withoutSparseRepeats, type ZonedMoment } from './sparse-repeats.ts'
import type { ZoneOffsets } from './zone.ts'

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
 * skipped, one that comes twice fires at its first coming: schedule types of the EventBridge Scheduler user guide. One of `repeated` fires at its
 * last (Quartz). A cron whose dense
 * times repeat fires as `withoutSparseRepeats` says.
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
  for (const [index, stretch] of offsets.stretches.entries()) {
    const localFrom = Math.max(
      Math.max(from, stretch.from) + stretch.offsetMs,
      cron.repeated === 'last' ? Number.NEGATIVE_INFINITY : seenUntil,
    )
    const next = cron.repeated === 'last' ? offsets.stretches[index + 1] : undefined
    const comesAgainFrom = next ? next.from + next.offsetMs : Number.POSITIVE_INFINITY
    const localTo = Math.min(Math.min(to, stretch.to) + stretch.offsetMs, comesAgainFrom)
    for (const localMs of localTimes(cron, localFrom, localTo)) yield localMs - stretch.offsetMs
    seenUntil = Math.max(seenUntil, stretch.to + stretch.offsetMs)
  }
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
  const first = new Date(from)
  for (const year of cron.years) {
    if (year < first.getUTCFullYear()) continue
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
