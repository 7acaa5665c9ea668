import type { DurationSummary } from '../../model/history.ts'
import { quantile, roundedOrNull, sortedNumbers } from './quantile.ts'

/** Fewest observations for a median and for a 95th percentile; below, only the maximum says something. */
export const fewest = { p50: 10, p95: 20 } as const

/** Median, 95th percentile and maximum of durations in seconds, null where there are too few. */
export function durationSummary(seconds: readonly number[]): DurationSummary {
  const sorted = sortedNumbers(seconds)
  return {
    p50: sorted.length < fewest.p50 ? null : roundedOrNull(quantile(sorted, 0.5)),
    p95: sorted.length < fewest.p95 ? null : roundedOrNull(quantile(sorted, 0.95)),
    max: roundedOrNull(sorted.at(-1) ?? null),
  }
}
