import { median, rounded } from './metrics/quantile.ts'
import { randomFrom, shuffle } from './random.ts'
import { dayMs } from './time.ts'

/** One observation in time order. */
export interface Point {
  readonly timeMs: number
  readonly seconds: number
}

/** Where a series changed its level for good. */
export interface ChangePoint {
  /** Index of the first point after the change. */
  readonly at: number
  readonly before: number
  readonly after: number
  readonly pValue: number
}

/** Fewest observations, and fewest on either side of a change: one odd run must never make a change. */
export const trendRule = { points: 12, side: 5, permutations: 1999, significance: 0.01, ratio: 1.1 } as const

/**
 * The most likely lasting change of level, or null. The test sums ranks (Pettitt 1979), so that outliers weigh no more than their
 * order; its p-value comes from seeded permutations of the series. `looks` is the number of series tested together: the level of
 * significance is divided by it. A change must also move the median by a tenth.
 */
export function changePointOf(points: readonly Point[], looks = 1, seed = 1): ChangePoint | null {
  if (points.length < trendRule.points) return null
  const seconds = points.map((point) => point.seconds)
  const found = strongestSplit(ranksOf(seconds))
  const before = median(seconds.slice(0, found.at)) ?? 0
  const after = median(seconds.slice(found.at)) ?? 0
  const ratio = before === 0 ? 1 : after / before
  if (Math.max(ratio, 1 / ratio) < trendRule.ratio) return null
  const pValue = Math.min(1, permutedShare(ranksOf(seconds), found.strength, seed) * looks)
  return pValue > trendRule.significance ? null : { at: found.at, before, after, pValue: rounded(pValue, 4) }
}

/** Ranks from 1, equal values sharing the mean of theirs. */
export function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const ranks = values.map(() => 0)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end++
    for (let at = start; at < end; at++) ranks[order[at] ?? 0] = (start + 1 + end) / 2
    start = end
  }
  return ranks
}

/** The split whose two sides differ most in rank, scaled so that splits near the ends compare with those in the middle. */
function strongestSplit(ranks: readonly number[]): { at: number; strength: number } {
  const n = ranks.length
  let best = { at: Number(trendRule.side), strength: -1 }
  let sum = 0
  for (let at = 1; at <= n - trendRule.side; at++) {
    sum += ranks[at - 1] ?? 0
    if (at < trendRule.side) continue
    const strength = Math.abs(sum - (at * (n + 1)) / 2) / Math.sqrt(at * (n - at))
    if (strength > best.strength) best = { at, strength }
  }
  return best
}

/** The share of random orders whose strongest split is at least as strong, the observed order counted in. */
function permutedShare(ranks: readonly number[], strength: number, seed: number): number {
  const random = randomFrom(seed)
  const order = [...ranks]
  let asStrong = 1
  for (let round = 0; round < trendRule.permutations; round++) {
    shuffle(order, random)
    if (strongestSplit(order).strength >= strength - 1e-9) asStrong++
  }
  return asStrong / (trendRule.permutations + 1)
}

/** Seconds a day by which the level moves: the median of the slopes of all pairs (Theil and Sen); null for fewer than 12 points. */
export function slopePerDay(points: readonly Point[]): number | null {
  if (points.length < trendRule.points) return null
  const slopes: number[] = []
  for (let first = 0; first < points.length; first++) {
    for (let second = first + 1; second < points.length; second++) {
      const [a, b] = [points[first] as Point, points[second] as Point]
      if (b.timeMs > a.timeMs) slopes.push(((b.seconds - a.seconds) / (b.timeMs - a.timeMs)) * dayMs)
    }
  }
  return median(slopes)
}
