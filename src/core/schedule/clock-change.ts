import { minuteMs } from '../cron/calendar.ts'
import type { Cron } from '../cron/cron.ts'
import { localTimes, type TimeWindow } from '../cron/firings.ts'
import type { ZoneOffsets } from '../cron/zone.ts'

/** A start that a clock change takes away, or whose time comes twice. */
export interface ChangedStart {
  readonly kind: 'skipped' | 'doubled'
  /** The time that the schedule asks for, in milliseconds of the clock on the wall. */
  readonly wall: number
}

/** A schedule with another start so near in time loses nothing that the next start does not bring. */
const nearMs = 180 * minuteMs

/** Clocks change at night: no zone leaves out or repeats an hour between these, in whole hours on the wall. Tested with every zone. */
export const steadyHours = { from: 5, to: 21 } as const

/** True where a schedule starts at an hour that some zone leaves out or repeats: only then are offsets worth their while to look up. */
export function startsAtNight({ hours }: Cron): boolean {
  return hours.some((hour) => hour < steadyHours.from || hour >= steadyHours.to)
}

/**
 * The first start within a window that falls into an hour that a clock change leaves out, and the first one in an hour that comes twice.
 * Starts with a neighbour within three hours are left aside: an hourly schedule misses nothing.
 */
export function changedStarts(cron: Cron, offsets: ZoneOffsets, window: TimeWindow): readonly ChangedStart[] {
  const found = new Map<ChangedStart['kind'], ChangedStart>()
  for (const [index, after] of offsets.stretches.entries()) {
    const before = offsets.stretches[index - 1]
    if (!before || after.from < window.from || after.from >= window.to) continue
    const kind = after.offsetMs > before.offsetMs ? 'skipped' : 'doubled'
    if (found.has(kind)) continue
    const first = after.from + Math.min(before.offsetMs, after.offsetMs)
    const end = after.from + Math.max(before.offsetMs, after.offsetMs)
    const wall = lonelyTime(cron, first, end)
    if (wall !== undefined) found.set(kind, { kind, wall })
  }
  return [...found.values()].sort((a, b) => (a.kind < b.kind ? 1 : a.kind > b.kind ? -1 : 0))
}

/** The first time in a range at which the schedule starts once, with no other start near it. */
function lonelyTime(cron: Cron, first: number, end: number): number | undefined {
  const near = [...localTimes(cron, first - nearMs, end + nearMs)]
  const within = near.filter((wall) => wall >= first && wall < end)
  return within.length === 1 && near.length === 1 ? within[0] : undefined
}
