import type { EnvironmentEvidence } from '../history/evidence.ts'
import { hasSucceeded, type PipelineRun } from '../history/records.ts'
import { secondsBetween } from '../history/time.ts'
import type { Pipeline } from '../model/pipeline.ts'
import type { RunFact, RunsFacts } from '../render/report/facts.ts'
import { statusOf } from './status.ts'
import { waterfallOf } from './waterfall.ts'

const mostRows = 8

/** What the runs of one environment say, for charts and tables. */
export function runsFacts(pipeline: Pipeline, environment: EnvironmentEvidence): RunsFacts {
  const { name, baselineRuns, outliers, criticalPath, tasks, taskTable, rows } = environment
  const standOut = new Set(outliers.map(({ runId }) => runId))
  const labels = new Map([
    ...tasks.map((task) => [task.task, task.name] as const),
    ...pipeline.tasks.map((task) => [task.id, task.label] as const),
  ])
  const known = baselineRuns.filter((run) => taskTable.has(run.id) && secondsOf(run) !== null)
  const waterfall = (run: PipelineRun | undefined) =>
    run ? waterfallOf(run, statusOf(run), taskTable.get(run.id), labels) : null
  return {
    environment: name,
    runs: baselineRuns.map((run) => runFact(run, standOut)),
    criticalPath: criticalPath?.path.map((task) => labels.get(task) ?? task) ?? [],
    labels,
    usual: waterfall(medianRun(known.filter((run) => hasSucceeded(run)))),
    longest: waterfall(byDuration(known).at(-1)),
    costPerRun: costWords(environment.spend),
    rows: rows.slice(0, mostRows).map(({ object, latest, median, runs }) => ({ object, latest, median, runs })),
  }
}

function runFact(run: PipelineRun, standOut: ReadonlySet<string>): RunFact {
  return { at: run.createdAt, status: statusOf(run), seconds: secondsOf(run), isOutlier: standOut.has(run.id) }
}

function secondsOf({ startedAt, completedAt }: PipelineRun): number | null {
  return secondsBetween(startedAt, completedAt)
}

/** Of an even number the shorter of the two in the middle: a run that there was. */
function medianRun(runs: readonly PipelineRun[]): PipelineRun | undefined {
  return byDuration(runs)[Math.floor((runs.length - 1) / 2)]
}

function byDuration(runs: readonly PipelineRun[]): readonly PipelineRun[] {
  return [...runs].sort((a, b) => (secondsOf(a) ?? 0) - (secondsOf(b) ?? 0) || (a.id < b.id ? -1 : 1))
}

function costWords({ costPerRun, creditsPerRun, currency }: EnvironmentEvidence['spend']): string {
  const cost = costPerRun === null ? [] : [`${Math.round(costPerRun * 100) / 100}${currency === null ? '' : ` ${currency}`}`]
  const credits = creditsPerRun === null ? [] : [`${Math.round(creditsPerRun * 1000) / 1000} credits`]
  return [...cost, ...credits].join(', ')
}
