import { type Estimate, normal975, quantile, valueAt } from './quantile.ts'

const tail = 0.025

/**
 * A quantile with its 95 % interval. The bounds are order statistics, interpolated between the two whose exact binomial coverage
 * encloses 95 %, so nothing is assumed about the distribution. Where there are too few observations for an upper bound (under 72
 * for p95), it is the larger of the maximum and the bound of a log-normal tail. `independent` is the number of observations behind
 * `sorted`, which may hold several draws of each.
 */
export function quantileEstimate(sorted: readonly number[], p: number, independent: number): Estimate | null {
  const value = quantile(sorted, p)
  if (value === null || independent < 1) return null
  const at = (rank: number) => valueAt(sorted, ((rank - 0.5) / independent) * sorted.length - 0.5)
  const cumulative = binomialCumulative(independent, p)
  const lowRank = lowerRank(cumulative)
  const highRank = upperRank(cumulative, independent)
  const low = lowRank === null ? (sorted[0] ?? value) : at(lowRank)
  const high = highRank === null ? Math.max(sorted.at(-1) ?? value, logNormalBound(sorted, p, independent)) : at(highRank)
  return { value, low: Math.min(low, value), high: Math.max(high, value), n: independent }
}

/** P(B ≤ k) for k = 0 to n, where B counts the observations at or below the true quantile. */
function binomialCumulative(n: number, p: number): number[] {
  const cumulative: number[] = []
  let logMass = n * Math.log(1 - p)
  let sum = 0
  for (let k = 0; k <= n; k++) {
    sum += Math.exp(logMass)
    cumulative.push(Math.min(1, sum))
    logMass += Math.log((n - k) / (k + 1)) + Math.log(p / (1 - p))
  }
  return cumulative
}

/** The rank whose order statistic lies above the true quantile in 2.5 of 100 cases. */
function lowerRank(cumulative: readonly number[]): number | null {
  if ((cumulative[0] ?? 1) > tail) return null
  let rank = 1
  while ((cumulative[rank] ?? 1) <= tail) rank++
  const below = cumulative[rank - 1] ?? 0
  const above = cumulative[rank] ?? 1
  return rank + (tail - below) / (above - below)
}

/** The rank whose order statistic lies below the true quantile in 2.5 of 100 cases, or null where even the largest does more often. */
function upperRank(cumulative: readonly number[], n: number): number | null {
  const beyond = (rank: number) => 1 - (cumulative[rank - 1] ?? 0)
  if (beyond(n) > tail) return null
  let rank = n
  while (rank > 1 && beyond(rank - 1) <= tail) rank--
  return rank - (tail - beyond(rank)) / (beyond(rank - 1) - beyond(rank))
}

/** Upper 97.5 % bound of a log-normal quantile, by the usual approximation of the one-sided tolerance factor (Natrella 1963). */
function logNormalBound(sorted: readonly number[], p: number, n: number): number {
  if (n < 3 || (sorted[0] ?? 0) <= 0) return 0
  const logs = sorted.map(Math.log)
  const mean = logs.reduce((sum, next) => sum + next, 0) / logs.length
  const variance = logs.reduce((sum, next) => sum + (next - mean) ** 2, 0) / logs.length
  const deviation = Math.sqrt((variance * n) / (n - 1))
  const z = normalQuantile(p)
  const a = 1 - normal975 ** 2 / (2 * (n - 1))
  const b = z ** 2 - normal975 ** 2 / n
  if (a <= 0) return 0
  return Math.exp(mean + (deviation * (z + Math.sqrt(Math.max(0, z ** 2 - a * b)))) / a)
}

/** The quantile of the standard normal distribution, by bisection of its distribution function; good to 1e-6 for p in (0.001, 0.999). */
function normalQuantile(p: number): number {
  let low = -4
  let high = 4
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (normalBelow(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The distribution function of the standard normal distribution, error below 1e-7 (Abramowitz and Stegun 26.2.17). */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const upper = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
  return z >= 0 ? 1 - upper : upper
}
