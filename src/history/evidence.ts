import type { DurationSummary, ErrorCluster, Trend } from '../model/history.ts'
import { baselineOf, type EnvironmentBaseline, type Exclusion, isJudged } from './baseline.ts'
import { type CriticalPath, criticalPathOf } from './critical-path.ts'
import type { Dag } from './dag.ts'
import { dagFromRun } from './dag-from-runs.ts'
import { type DbtNodeHistory, dbtNodes } from './dbt/metrics.ts'
import { clustersOf, failuresIn } from './errors/cluster.ts'
import { type Rerun, rerunsIn } from './metrics/failures.ts'
import { type Outlier, outliersIn } from './metrics/outliers.ts'
import { type Overlaps, overlapsIn } from './metrics/overlap.ts'
import { canBeCured, type FailedRuns, positionsIn } from './metrics/positions.ts'
import type { Estimate } from './metrics/quantile.ts'
import { countRuns, queueDelays, type RunCounts, runDurations, successRate, warningRate } from './metrics/runs.ts'
import { type RowCount, rowCounts, type Spend, spendOf } from './metrics/spend.ts'
import { sampledRuns, type TaskTable, taskTableOf } from './metrics/task-table.ts'
import { type TaskEvidence, taskNumbers } from './metrics/tasks.ts'
import type { PipelineRecord, PipelineRun } from './records.ts'
import { type RunSample, samplesOf } from './samples.ts'
import type { Snapshot } from './snapshot.ts'
import { renamedRows, rowsOf, type SnapshotRows } from './snapshot-rows.ts'
import { timeOf } from './time.ts'
import { trendOf } from './trend-history.ts'

/** Everything that history says about a pipeline in one environment: the report's numbers and what rules reason with. */
export interface EnvironmentEvidence extends RunCounts {
  readonly name: string | null
  /** Runs that succeeded, warned or failed. */
  readonly judged: number
  readonly successRate: Estimate | null
  readonly warningRate: Estimate | null
  readonly durationSeconds: DurationSummary
  readonly queueSeconds: { readonly p50: number | null; readonly max: number | null }
  readonly tasks: readonly TaskEvidence[]
  readonly errors: readonly ErrorCluster[]
  readonly trend: Trend | null
  /** Failed runs that were followed by another of the same commit. */
  readonly reruns: readonly Rerun[]
  /** Single runs far from what is usual. */
  readonly outliers: readonly Outlier[]
  readonly criticalPath: CriticalPath | null
  readonly spend: Spend
  readonly rows: readonly RowCount[]
  /** Slowest first. */
  readonly dbtNodes: readonly DbtNodeHistory[]
  /** Creation of the oldest and the newest run. */
  readonly from: string | null
  readonly to: string | null
  readonly samples: readonly RunSample[]
  /** The baseline runs, oldest first, whatever became of them. */
  readonly baselineRuns: readonly PipelineRun[]
  /** What the tasks of those runs did, where it is known. */
  readonly taskTable: TaskTable
}

/** Everything that history says about a pipeline. */
export interface PipelineEvidence {
  readonly pipeline: PipelineRecord
  /** Most runs first. */
  readonly environments: readonly EnvironmentEvidence[]
  /** Runs that do not count, by reason. */
  readonly excluded: Readonly<Record<Exclusion, number>>
  /** Of all runs, whatever their environment: a limit of runs is one for the pipeline. */
  readonly overlaps: Overlaps
}

/** What evidence is computed for. */
export interface EvidenceOptions {
  readonly nowMs: number
  readonly days?: number
  readonly sinceMs?: number
  /** What the file calls a task of the runs, by its id there. Default: the same. */
  readonly taskIds?: ReadonlyMap<string, string>
  /** The graph that the runs had; read from the runs themselves where absent. */
  readonly dag?: Dag
}

/** Computes everything from a snapshot. Pure: the same snapshot and options give the same evidence. */
export function evidenceOf(snapshot: Snapshot, pipeline: PipelineRecord, options: EvidenceOptions): PipelineEvidence {
  const rows = renamedRows(rowsOf(snapshot), options.taskIds)
  const runs = rows.runsOf(pipeline.id)
  const table = taskTableOf(rows.taskRunsOf(pipeline.id))
  const baseline = baselineOf(pipeline, runs, options)
  const environments = baseline.environments.map((environment) => environmentEvidence(rows, environment, table, options))
  return { pipeline, environments, excluded: baseline.excluded, overlaps: overlapsIn(runs) }
}

function environmentEvidence(
  rows: SnapshotRows,
  { name, runs }: EnvironmentBaseline,
  table: TaskTable,
  options: EvidenceOptions,
): EnvironmentEvidence {
  const ids = new Set(runs.map((run) => run.id))
  const operations = rows.operationsIn(ids)
  const pipelineId = runs[0]?.pipelineId
  const numbers = taskNumbers(runs, table)
  const samples = samplesOf(runs, table)
  const dag = options.dag ?? dagOf(runs, table)
  const criticalPath = dag ? criticalPathOf(dag, samples) : null
  const sameEnvironment = rows.runsOf(pipelineId ?? '').filter((run) => run.envName === name)
  const reruns = rerunsIn(sameEnvironment, table).filter(({ failed }) => ids.has(failed.id))
  const failures = failuresIn(rows.taskRunsIn(ids), operations)
  return {
    name,
    ...countRuns(runs),
    judged: runs.filter(isJudged).length,
    successRate: successRate(runs),
    warningRate: warningRate(runs),
    durationSeconds: runDurations(runs),
    queueSeconds: queueDelays(runs),
    tasks: withPositions(numbers, criticalPath, { runs, table, reruns, failures }),
    errors: clustersOf(failures),
    trend: trendOf(runs, table, numbers),
    reruns,
    outliers: outliersIn(runs),
    criticalPath,
    spend: spendOf(operations),
    rows: rowCounts(operations),
    dbtNodes: dbtNodes(operations, rows.dbtResultsIn(ids)),
    from: runs[0]?.createdAt ?? null,
    to: runs.at(-1)?.createdAt ?? null,
    samples,
    baselineRuns: runs,
    taskTable: table,
  }
}

/** The graph of the newest run that did everything. */
function dagOf(runs: EnvironmentBaseline['runs'], table: TaskTable): Dag | null {
  const newest = sampledRuns(runs, table).findLast((run) => run.outcome === 'success')
  const tasks = newest ? table.get(newest.id) : undefined
  return tasks ? dagFromRun(tasks) : null
}

function withPositions(numbers: ReturnType<typeof taskNumbers>, path: CriticalPath | null, failed: FailedRuns): TaskEvidence[] {
  const all = positionsIn(failed, () => true)
  const curable = positionsIn(failed, canBeCured(failed))
  const shares = new Map(path?.tasks.map((position) => [position.task, position.criticalShare]))
  return numbers.map((task) => ({
    ...task,
    criticalShare: shares.get(task.task) ?? null,
    ...all(task.task),
    curable: curable(task.task),
  }))
}

/** Runs after a lasting change that are enough to predict from without those before it. */
const enoughSinceChange = 20

/** The samples to predict from: those since the last step of the whole run where they are enough, else all. */
export function currentSamples(evidence: EnvironmentEvidence): readonly RunSample[] {
  const change = evidence.trend?.change
  if (!change || change.kind === 'climb') return evidence.samples
  const { since } = change
  const recent = evidence.samples.filter((sample) => timeOf(sample.createdAt) >= timeOf(since))
  return recent.filter((sample) => sample.succeeded).length >= enoughSinceChange ? recent : evidence.samples
}
