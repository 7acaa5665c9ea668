import { oncePerObject } from '../text/once-per-object.ts'
import { minuteMs } from './calendar.ts'
import type { Cron } from './cron.ts'
import { localDays, timesOfDay } from './firings.ts'

/** Distances between neighbouring firings by the clock on the wall, DST changes left aside. */
export interface Intervals {
  readonly shortestMinutes: number
  /** The middle one of all distances in order of length; the shorter one where two kinds are equally frequent. */
  readonly typicalMinutes: number
}

/** After this many years the calendar repeats, 2100 and 2200 aside. */
const cycleYears = 28
const referenceYear = 2024

/**
 * The distances of a cron expression over one cycle of the calendar from 2024 on; undefined where it fires no more than once then. Worked out
 * once for each object.
 */
export const intervals = oncePerObject(measured)

function measured(cron: Cron): Intervals | undefined {
  const gaps = gapCounts(cron)
  const [shortestMinutes] = gaps.keys()
  const typicalMinutes = middleOf(gaps)
  return shortestMinutes === undefined || typicalMinutes === undefined ? undefined : { shortestMinutes, typicalMinutes }
}

/** How often each distance in minutes occurs, the shortest distance first. */
function gapCounts(cron: Cron): ReadonlyMap<number, number> {
  const times = timesOfDay(cron)
  const days = referenceDays(cron)
  const overnightMs = (times[0] ?? 0) - (times.at(-1) ?? 0)
  const counts = new Map<number, number>()
  const count = (gapMs: number, weight: number) => counts.set(gapMs / minuteMs, (counts.get(gapMs / minuteMs) ?? 0) + weight)
  for (const [gapMs, weight] of distances(days)) count(gapMs + overnightMs, weight)
  for (const [gapMs, weight] of distances(times)) count(gapMs, weight * days.length)
  return new Map([...counts].sort(([a], [b]) => a - b))
}

/** How often each distance between neighbours occurs. */
function distances(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (let index = 1; index < values.length; index++) {
    const distance = (values[index] ?? 0) - (values[index - 1] ?? 0)
    counts.set(distance, (counts.get(distance) ?? 0) + 1)
  }
  return counts
}

function referenceDays(cron: Cron): readonly number[] {
  const first = cron.years.find((year) => year >= referenceYear) ?? cron.years[0] ?? referenceYear
  return [...localDays(cron, Date.UTC(first, 0, 1), Date.UTC(first + cycleYears, 0, 1))]
}

function middleOf(gaps: ReadonlyMap<number, number>): number | undefined {
  const total = [...gaps.values()].reduce((sum, count) => sum + count, 0)
  let before = 0
  for (const [gap, count] of gaps) {
    before += count
    // One short of the half will do: the night before the first day is not counted.
    if (before * 2 >= total - 1) return gap
  }
  return undefined
}
