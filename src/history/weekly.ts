import { median } from './metrics/quantile.ts'
import { randomFrom, shuffle } from './random.ts'
import { ranksOf } from './ranks.ts'
import { dayMs } from './time.ts'

/** One observation in time order. */
export interface Point {
  readonly timeMs: number
  readonly seconds: number
}

/** A weekday is known by at least this many runs; so is the rest of the week. */
const fewestOnDay = 3
const permutations = 999
const significance = 0.01
/** A weekday that differs by less from the others is no pattern worth a correction. */
const leastFactor = 1.25

/**
 * How long runs of each weekday take beside the others, as factors from Sunday on in UTC; null where no weekday differs. A weekday with too few
 * runs has the factor 1. Tested by ranks (Kruskal and Wallis 1952) against seeded permutations at 1 %.
 */
export function weekdayFactors(points: readonly Point[], seed = 1): readonly number[] | null {
  const days = points.map(({ timeMs }) => weekdayOf(timeMs))
  const known = days.filter((day) => days.filter((other) => other === day).length >= fewestOnDay)
  if (new Set(known).size < 2) return null
  const seconds = points.map((point) => point.seconds)
  const usual = median(seconds) ?? 0
  if (usual <= 0) return null
  const factors = Array.from({ length: 7 }, (_, day) => {
    const own = seconds.filter((_, index) => days[index] === day)
    return own.length < fewestOnDay ? 1 : (median(own) ?? usual) / usual
  })
  if (!factors.some((factor) => factor > 0 && Math.max(factor, 1 / factor) >= leastFactor)) return null
  return isPattern(ranksOf(seconds), days, seed) ? factors.map((factor) => (factor > 0 ? factor : 1)) : null
}

/** Runs as long as they would have been on an ordinary day, so that like is compared with like. */
export function withoutWeekly(points: readonly Point[]): readonly number[] {
  const factors = weekdayFactors(points)
  return points.map(({ timeMs, seconds }) => seconds / (factors?.[weekdayOf(timeMs)] ?? 1))
}

/** 0 for Sunday; the first day of the epoch was a Thursday. */
function weekdayOf(timeMs: number): number {
  return (((Math.floor(timeMs / dayMs) + 4) % 7) + 7) % 7
}

function isPattern(ranks: readonly number[], days: readonly number[], seed: number): boolean {
  const random = randomFrom(seed)
  const observed = spreadOf(ranks, days)
  const order = [...ranks].sort((a, b) => a - b)
  let asStrong = 1
  for (let round = 0; round < permutations; round++) {
    shuffle(order, random)
    if (spreadOf(order, days) >= observed - 1e-9) asStrong++
  }
  return asStrong / (permutations + 1) <= significance
}

/** Sum of squared rank sums over their sizes: what the test of Kruskal and Wallis grows with. */
function spreadOf(ranks: readonly number[], days: readonly number[]): number {
  const sums = new Float64Array(7)
  const counts = new Float64Array(7)
  for (let index = 0; index < ranks.length; index++) {
    const day = days[index] ?? 0
    sums[day] = (sums[day] ?? 0) + (ranks[index] ?? 0)
    counts[day] = (counts[day] ?? 0) + 1
  }
  let spread = 0
  for (let day = 0; day < 7; day++) if ((counts[day] ?? 0) > 0) spread += (sums[day] ?? 0) ** 2 / (counts[day] ?? 1)
  return spread
}
