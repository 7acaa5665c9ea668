import { oncePerObject } from '../text/once-per-object.ts'
import { dayMs, minuteMs } from '../time/calendar.ts'
import type { Cron } from '../time/cron.ts'
import { localTimes, type TimeWindow } from '../time/firings.ts'
import type { ZoneOffsets } from '../time/zone.ts'

/** Starts that a DST change takes away, or whose times come twice. */
export interface ChangedStart {
  readonly kind: 'skipped' | 'doubled'
  /** The times that the schedule asks for on the first such day, ascending, in milliseconds of the clock on the wall. */
  readonly walls: readonly number[]
  /** True where the schedule has no other start on that day. */
  readonly isWholeDay: boolean
}

/** A schedule with another start so near in time loses nothing that the next start does not bring. */
const nearMs = 180 * minuteMs

/** Clocks change at night: no zone leaves out or repeats an hour between these, in whole hours on the wall. Tested with every zone. */
export const steadyHours = { from: 5, to: 21 } as const

/**
 * True where a DST change of some zone may take away or repeat starts that have no other start near: only then are offsets worth their while to
 * look up, because the first look loads the time zone data of the runtime.
 */
export const mayMeetChange = oncePerObject(
  (cron: Cron) => cron.hours.some((hour) => hour < steadyHours.from || hour >= steadyHours.to) && hasLonelyStarts(cron),
)

/** No zone leaves out or repeats more than this. Tested with every zone. */
export const longestChangeMs = 120 * minuteMs

/** True where starts of a day that follow each other closely all lie within what a change can take. */
function hasLonelyStarts({ hours, minutes }: Cron): boolean {
  const times = hours
    .flatMap((hour) => minutes.map((minute) => (hour * 60 + minute) * minuteMs))
    .sort((one, other) => one - other)
  let first = times[0] ?? 0
  for (const [index, time] of times.entries()) {
    const next = times[index + 1] ?? Number.POSITIVE_INFINITY
    if (next - time < nearMs) continue
    if (time - first < longestChangeMs) return true
    first = next
  }
  return false
}

/**
 * The starts that fall into an hour that a DST change leaves out, and those in an hour that comes twice, each on the first day within
 * a window on which that happens. Times with a neighbour outside of that hour and within three hours are left aside: an hourly
 * schedule misses nothing.
 */
export function changedStarts(cron: Cron, offsets: ZoneOffsets, window: TimeWindow): readonly ChangedStart[] {
  const hits = new Map<ChangedStart['kind'], (readonly number[])[]>()
  for (const [index, after] of offsets.stretches.entries()) {
    const before = offsets.stretches[index - 1]
    if (!before || after.from < window.from || after.from >= window.to) continue
    const kind = after.offsetMs > before.offsetMs ? 'skipped' : 'doubled'
    const first = after.from + Math.min(before.offsetMs, after.offsetMs)
    const end = after.from + Math.max(before.offsetMs, after.offsetMs)
    hits.set(kind, [...(hits.get(kind) ?? []), lonelyTimes(cron, first, end)])
  }
  return [...hits]
    .sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0))
    .flatMap(([kind, days]) => {
      const walls = days.find((times) => times.length > 0)
      if (!walls) return []
      return [{ kind, walls, isWholeDay: isWholeDay(cron, walls) }]
    })
}

/** The times in a range at which the schedule starts, where no other start is near it. */
function lonelyTimes(cron: Cron, first: number, end: number): readonly number[] {
  const near = [...localTimes(cron, first - nearMs, end + nearMs)]
  return near.every((wall) => wall >= first && wall < end) ? near : []
}

function isWholeDay(cron: Cron, walls: readonly number[]): boolean {
  const day = Math.floor((walls[0] ?? 0) / dayMs) * dayMs
  return [...localTimes(cron, day, day + dayMs)].length === walls.length
}
