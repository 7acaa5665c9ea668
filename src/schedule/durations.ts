import type { Baseline } from '../model/baseline.ts'
import type { Pipeline } from '../model/pipeline.ts'

/** How long a run of a pipeline takes, in seconds. `n` runs were measured; 0 for an estimate of the team. */
export interface Expected {
  readonly p50: number
  readonly p95: number
  readonly n: number
}

/** What is known about the duration of a pipeline's runs; undefined where nothing is. */
export type ExpectedSeconds = (pipeline: Pipeline) => Expected | undefined

/** What is known about durations: run history first, then what the team expects. */
export function expectedFrom(baselines: ReadonlyMap<string, Baseline>): ExpectedSeconds {
  return (pipeline) => expectedOf(pipeline, baselines.get(pipeline.key) ?? null)
}

/** The same of one pipeline. Of few runs, where no p95 is given, the longest stands for it. */
export function expectedOf({ promises }: Pipeline, baseline: Baseline | null): Expected | undefined {
  const { p50 = null, p95 = null, max = null } = baseline?.durations ?? {}
  const slow = p95 ?? max ?? p50
  if (baseline && slow !== null) return { p50: p50 ?? slow, p95: slow, n: baseline.runs }
  const seconds = promises.expectedSeconds ?? 0
  return seconds > 0 ? { p50: seconds, p95: seconds, n: 0 } : undefined
}

/** Longest time that a run is taken to last, in minutes: a week. */
const longestRun = 10_080

/** Whole minutes that a run holds what it works on: its p95, and the one minute of its start where nothing is known. */
export function heldMinutes(expected: Expected | undefined): number {
  return expected === undefined ? 1 : Math.min(longestRun, Math.max(1, Math.ceil(expected.p95 / 60)))
}
