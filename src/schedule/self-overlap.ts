import type { Minutes } from './clock-starts.ts'
import { type Expected, heldMinutes } from './durations.ts'
import type { Lane } from './lane.ts'
import { sortedTogether } from './minutes.ts'

/** What becomes of the starts of one pipeline in one environment and branch when runs take longer than the time between them. */
export interface SelfOverlap {
  /** Starts within the window. */
  readonly starts: number
  /** Starts at which an earlier run still continues. Under a limit only those that are skipped. */
  readonly late: number
  /** Most runs at one minute; never more than the limit. */
  readonly peak: number
  /** The first such start. */
  readonly first: number
  /** Shortest time between two starts, in minutes. */
  readonly shortest: number
}

/** Lanes of one pipeline that count against the same limit: those of the same environment and branch. */
export function lanesByLimit(lanes: readonly Lane[]): readonly (readonly Lane[])[] {
  const groups = new Map<string, Lane[]>()
  for (const lane of lanes) {
    for (const environment of lane.environments.length > 0 ? lane.environments : [null]) {
      const key = JSON.stringify([environment, lane.branch])
      groups.set(key, [...(groups.get(key) ?? []), lane])
    }
  }
  return [...groups.values()]
}

/**
 * Plays the starts through; of an unknown duration only starts at the same minute meet. With a limit a start that would exceed it is skipped, and a limit that is never reached is no overlap;
 * 0 is no limit. Undefined where no two runs meet.
 */
export function selfOverlap(lanes: readonly Lane[], expected: Expected | undefined, limit = 0): SelfOverlap | undefined {
  const minutes = sortedTogether(lanes.map((lane) => lane.minutes))
  const { late, peak, first } = played(minutes, heldMinutes(expected), limit)
  return late === 0 ? undefined : { starts: minutes.length, late, peak, first, shortest: shortestGap(minutes) }
}

function played(minutes: Minutes, length: number, limit: number) {
  const running: number[] = []
  let oldest = 0
  let late = 0
  let peak = 0
  let first = 0
  for (const minute of minutes) {
    while (oldest < running.length && (running[oldest] ?? 0) + length <= minute) oldest++
    const active = running.length - oldest
    const isLate = limit > 0 ? active >= limit : active > 0
    if (isLate && late++ === 0) first = minute
    if (limit === 0 || !isLate) running.push(minute)
    peak = Math.max(peak, running.length - oldest)
  }
  return { late, peak, first }
}

function shortestGap(minutes: Minutes): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let at = 1; at < minutes.length; at++) shortest = Math.min(shortest, (minutes[at] ?? 0) - (minutes[at - 1] ?? 0))
  return shortest
}
