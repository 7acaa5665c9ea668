import type { Forecast, Prediction, Range95 } from '../model/history.ts'
import { baselineRule } from './baseline.ts'
import { criticalPathOf } from './critical-path.ts'
import type { Dag } from './dag.ts'
import { gainsOf } from './gains.ts'
import { fewest } from './metrics/durations.ts'
import { type Estimate, rounded, shareOf } from './metrics/quantile.ts'
import { quantileEstimate } from './metrics/quantile-interval.ts'
import type { RunSample } from './samples.ts'
import { type Simulation, simulate } from './simulate.ts'

/** What a prediction is made of. */
export interface PredictionInput {
  readonly environment: string | null
  readonly samples: readonly RunSample[]
  /** The graph as it is on the default branch, whose runs the samples are; null for a new pipeline. */
  readonly before: Dag | null
  /** The graph of the pull request. */
  readonly after: Dag
  readonly slaSeconds: number | null
  readonly seed?: number
}

/** Predicts the duration of the changed graph beside today's; null where there is a circle or fewer than 10 successful runs. */
export function predict(input: PredictionInput): Prediction | null {
  const succeeded = input.samples.filter((sample) => sample.succeeded).length
  if (succeeded < baselineRule.minimum) return null
  const seed = input.seed ?? 1
  const observed = input.before ?? input.after
  const before = simulate(observed, input.samples, { seed, observed })
  const after = simulate(input.after, input.samples, { seed, observed })
  if (!before || !after) return null
  const gains = gainsOf(input.after, input.samples, { seed, observed }, criticalPathOf(input.after, input.samples))
  return {
    environment: input.environment,
    runs: input.samples.length,
    slaSeconds: input.slaSeconds,
    before: forecastOf(before, input),
    after: forecastOf(after, input),
    unknownTasks: after.unknownTasks,
    ...gains,
    notes: notesOf(input, after),
  }
}

/** Quantiles, risk and failures of a simulation, each with its interval. */
function forecastOf(simulation: Simulation, input: Pick<PredictionInput, 'samples' | 'slaSeconds'>): Forecast {
  const { completed, independent, draws } = simulation
  const enough = (least: number, p: number) => (independent < least ? null : shown(quantileEstimate(completed, p, independent)))
  const failing = input.samples.length === 0 ? null : scaledShare(draws - completed.length, draws, input.samples.length)
  const sla = input.slaSeconds
  const late = sla === null ? 0 : completed.filter((seconds) => seconds > sla).length
  return {
    p50: enough(fewest.p50, 0.5),
    p95: enough(fewest.p95, 0.95),
    slaMiss: sla === null || independent < fewest.p50 ? null : scaledShare(late, completed.length, independent),
    failing,
  }
}

/** A share of draws, with the interval that the independent observations behind them allow. */
function scaledShare(hits: number, draws: number, independent: number): Range95 | null {
  return draws === 0 ? null : shown(shareOf((hits / draws) * independent, independent), 4)
}

function shown(estimate: Estimate | null, digits = 3): Range95 | null {
  if (!estimate) return null
  const { value, low, high, n } = estimate
  return { value: rounded(value, digits), low: rounded(low, digits), high: rounded(high, digits), n }
}

function notesOf(input: PredictionInput, after: Simulation): string[] {
  const notes: string[] = []
  if (after.unknownTasks.length > 0) notes.push('Tasks without history count as 0 seconds: the real run takes longer')
  const conditional = new Set(input.before?.nodes.filter((node) => node.isConditional).map((node) => node.task))
  if (input.after.nodes.some((node) => node.isConditional && !conditional.has(node.task)))
    notes.push('A condition without history is assumed to be always true')
  const few = fewRunsNote(input.samples.length, after.independent)
  if (few !== null) notes.push(few)
  if (!input.before) notes.push('The definition of the past runs is unknown: waits between tasks are taken from this one')
  return notes
}

/** Why there is no 95th percentile: too few runs, or too few that succeed with the change. */
function fewRunsNote(runs: number, succeeding: number): string | null {
  if (succeeding >= fewest.p95) return null
  if (runs < fewest.p95) return `Fewer than ${fewest.p95} runs: no 95th percentile`
  return `Only ${succeeding} of ${runs} past runs succeed in the simulation: no 95th percentile`
}
