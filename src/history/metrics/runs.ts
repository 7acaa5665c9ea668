import type { Outcome } from '../../model/dialect.ts'
import { isJudged } from '../baseline.ts'
import { hasSucceeded, type PipelineRun } from '../records.ts'
import { secondsBetween } from '../time.ts'
import { durationSummary, fewest } from './durations.ts'
import { type Estimate, quantile, roundedOrNull, shareOf, sortedNumbers } from './quantile.ts'

/** Counts of baseline runs by outcome. */
export interface RunCounts {
  readonly runs: number
  readonly succeeded: number
  readonly warning: number
  readonly failed: number
  readonly cancelled: number
}

/**
 * Counts runs by outcome. `runs` are those with a verdict: `succeeded`, with or without warnings, plus `failed`. `warning` is a part of
 * `succeeded`; cancelled and skipped runs count in `cancelled` alone.
 */
export function countRuns(runs: readonly PipelineRun[]): RunCounts {
  const count = (...ends: readonly Outcome[]) => runs.filter(({ outcome }) => outcome !== null && ends.includes(outcome)).length
  return {
    runs: runs.filter(isJudged).length,
    succeeded: runs.filter((run) => hasSucceeded(run)).length,
    warning: count('warning'),
    failed: count('failure', 'timeout'),
    cancelled: runs.filter((run) => !isJudged(run)).length,
  }
}

/** Share of judged runs that succeeded, with or without a warning; cancelled and skipped runs are left out. */
export function successRate(runs: readonly PipelineRun[]): Estimate | null {
  const judged = runs.filter(isJudged)
  return shareOf(judged.filter((run) => hasSucceeded(run)).length, judged.length)
}

/** Share of judged runs that ended with a warning. */
export function warningRate(runs: readonly PipelineRun[]): Estimate | null {
  const judged = runs.filter(isJudged)
  return shareOf(judged.filter((run) => run.outcome === 'warning').length, judged.length)
}

/** Seconds from start to end of a run that did its work, or null. */
export function runSeconds(run: PipelineRun): number | null {
  return hasSucceeded(run) ? secondsBetween(run.startedAt, run.completedAt) : null
}

/** Durations of the runs that did their work. */
export function runDurations(runs: readonly PipelineRun[]) {
  return durationSummary(runs.flatMap((run) => runSeconds(run) ?? []))
}

/** Seconds from creation to start, of all runs that started. */
export function queueDelays(runs: readonly PipelineRun[]): { p50: number | null; max: number | null } {
  const sorted = sortedNumbers(runs.flatMap((run) => secondsBetween(run.createdAt, run.startedAt) ?? []))
  const p50 = sorted.length < fewest.p50 ? null : roundedOrNull(quantile(sorted, 0.5))
  return { p50, max: roundedOrNull(sorted.at(-1) ?? null) }
}
