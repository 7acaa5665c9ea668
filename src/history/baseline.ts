import { addTo } from './multimap.ts'
import { hasFailed, hasSucceeded, type PipelineRecord, type PipelineRun } from './records.ts'
import { dayMs, timeOf } from './time.ts'

/** The product's own rule for its anomaly baselines: up to 100 runs of 30 days, at least 10 for a verdict. */
export const baselineRule = { days: 30, runs: 100, minimum: 10 } as const

/** Why a run does not count in a baseline. */
export type Exclusion = 'not over' | 'other branch' | 'restart' | 'too old' | 'beyond the newest 100'

/** Baseline runs of one environment. */
export interface EnvironmentBaseline {
  /** Null for runs without an environment. */
  readonly name: string | null
  /** By creation, oldest first. */
  readonly runs: readonly PipelineRun[]
}

/** Runs that count, by environment, and how many do not. */
export interface Baseline {
  readonly environments: readonly EnvironmentBaseline[]
  readonly excluded: Readonly<Record<Exclusion, number>>
}

/** Which time a baseline covers. */
export interface BaselineOptions {
  readonly nowMs: number
  readonly days?: number
  /** Counts only runs created at or after this time, for instance the last commit that changed the file. */
  readonly sinceMs?: number
}

/** The runs that tell what is usual: over, of the default branch, not restarts, of the last days; by environment, largest first. */
export function baselineOf(pipeline: PipelineRecord, runs: readonly PipelineRun[], options: BaselineOptions): Baseline {
  const excluded: Record<Exclusion, number> = {
    'not over': 0,
    'other branch': 0,
    restart: 0,
    'too old': 0,
    'beyond the newest 100': 0,
  }
  const oldest = Math.max(options.nowMs - (options.days ?? baselineRule.days) * dayMs, options.sinceMs ?? 0)
  const byEnvironment = new Map<string | null, PipelineRun[]>()
  for (const run of runs) {
    if (run.pipelineId !== pipeline.id) continue
    const reason = exclusionOf(run, pipeline, oldest)
    if (reason) excluded[reason]++
    else addTo(byEnvironment, run.envName, run)
  }
  const environments = [...byEnvironment].map(([name, all]) => {
    const newest = inTimeOrder(all).slice(-baselineRule.runs)
    excluded['beyond the newest 100'] += all.length - newest.length
    return { name, runs: newest }
  })
  environments.sort((a, b) => b.runs.length - a.runs.length || ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
  return { environments, excluded }
}

function exclusionOf(run: PipelineRun, pipeline: PipelineRecord, oldest: number): Exclusion | undefined {
  if (run.outcome === null) return 'not over'
  if (isRestart(run)) return 'restart'
  if (!isOfDefaultBranch(run, pipeline)) return 'other branch'
  return timeOf(run.createdAt) < oldest ? 'too old' : undefined
}

/** True for a run that repeats another: its completed tasks are skipped, so its times mean nothing. */
export function isRestart(run: PipelineRun): boolean {
  return run.triggeredBy.some((trigger) => trigger.isRestart)
}

/** Null is the branch of pipelines that the product stores itself. Without a known default branch nothing can be told apart. */
function isOfDefaultBranch(run: PipelineRun, pipeline: PipelineRecord): boolean {
  return run.branch === null || pipeline.defaultBranch === null || run.branch === pipeline.defaultBranch
}

/** True for a run that says something about success: cancelled and skipped runs do not. */
export function isJudged(run: PipelineRun): boolean {
  return hasSucceeded(run) || hasFailed(run)
}

/** Runs by creation, oldest first, ids breaking ties. */
export function inTimeOrder(runs: readonly PipelineRun[]): PipelineRun[] {
  return [...runs].sort((a, b) => timeOf(a.createdAt) - timeOf(b.createdAt) || (a.id < b.id ? -1 : 1))
}
