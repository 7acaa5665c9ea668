import type { PipelineRun } from '../records.ts'
import { secondsBetween, timeOf } from '../time.ts'
import { withoutWeekly } from '../weekly.ts'
import { fewest } from './durations.ts'
import { median } from './quantile.ts'
import { runSeconds } from './runs.ts'

/** A single run far from what is usual: worth reporting, and no reason to change anything. */
export interface Outlier {
  readonly runId: string
  readonly createdAt: string
  readonly seconds: number
  readonly queueSeconds: number | null
  /** True where the product itself calls it an anomaly. */
  readonly isFlagged: boolean
}

/** Beyond this many robust standard deviations a run stands out; 5 is rare even for skewed durations. */
const farAway = 5
/** Makes the median absolute deviation comparable to a standard deviation. */
const madScale = 1.4826

/** Runs that succeeded and took far longer than usual for their weekday, or that the product flags; oldest first. */
export function outliersIn(runs: readonly PipelineRun[]): Outlier[] {
  const timed = runs.flatMap((run) => {
    const seconds = runSeconds(run)
    return seconds === null ? [] : [{ run, seconds }]
  })
  const alike = withoutWeekly(timed.map(({ run, seconds }) => ({ timeMs: timeOf(run.createdAt), seconds })))
  const limit = timed.length < fewest.p50 ? Number.POSITIVE_INFINITY : limitOf(alike)
  return timed
    .filter(({ run }, index) => (alike[index] ?? 0) > limit || run.hasAnomalies)
    .map(({ run, seconds }) => ({
      runId: run.id,
      createdAt: run.createdAt,
      seconds,
      queueSeconds: secondsBetween(run.createdAt, run.startedAt),
      isFlagged: run.hasAnomalies,
    }))
}

function limitOf(seconds: readonly number[]): number {
  const middle = median(seconds) ?? 0
  const deviation = median(seconds.map((value) => Math.abs(value - middle))) ?? 0
  // Runs that are all but equal have no spread to measure by: a fiftieth of the median stands for it.
  return middle + farAway * Math.max(deviation * madScale, middle / 50)
}
