import type { DurationSummary, ErrorCluster, Trend } from '../model/history.cjs';
import { type Exclusion } from './baseline.cjs';
import { type CriticalPath } from './critical-path.cjs';
import type { Dag } from './dag.cjs';
import { type DbtNodeHistory } from './dbt/metrics.cjs';
import { type Rerun } from './metrics/failures.cjs';
import { type Outlier } from './metrics/outliers.cjs';
import { type Overlaps } from './metrics/overlap.cjs';
import type { Estimate } from './metrics/quantile.cjs';
import { type RunCounts } from './metrics/runs.cjs';
import { type RowCount, type Spend } from './metrics/spend.cjs';
import { type TaskTable } from './metrics/task-table.cjs';
import { type TaskEvidence } from './metrics/tasks.cjs';
import type { PipelineRecord, PipelineRun } from './records.cjs';
import { type RunSample } from './samples.cjs';
import type { Snapshot } from './snapshot.cjs';
/** Everything that history says about a pipeline in one environment: the report's numbers and what rules reason with. */
export interface EnvironmentEvidence extends RunCounts {
    readonly name: string | null;
    /** Runs that succeeded, warned or failed. */
    readonly judged: number;
    readonly successRate: Estimate | null;
    readonly warningRate: Estimate | null;
    readonly durationSeconds: DurationSummary;
    readonly queueSeconds: {
        readonly p50: number | null;
        readonly max: number | null;
    };
    readonly tasks: readonly TaskEvidence[];
    readonly errors: readonly ErrorCluster[];
    readonly trend: Trend | null;
    /** Failed runs that were followed by another of the same commit. */
    readonly reruns: readonly Rerun[];
    /** Single runs far from what is usual. */
    readonly outliers: readonly Outlier[];
    readonly criticalPath: CriticalPath | null;
    readonly spend: Spend;
    readonly rows: readonly RowCount[];
    /** Slowest first. */
    readonly dbtNodes: readonly DbtNodeHistory[];
    /** Creation of the oldest and the newest run. */
    readonly from: string | null;
    readonly to: string | null;
    readonly samples: readonly RunSample[];
    /** The baseline runs, oldest first, whatever became of them. */
    readonly baselineRuns: readonly PipelineRun[];
    /** What the tasks of those runs did, where it is known. */
    readonly taskTable: TaskTable;
}
/** Everything that history says about a pipeline. */
export interface PipelineEvidence {
    readonly pipeline: PipelineRecord;
    /** Most runs first. */
    readonly environments: readonly EnvironmentEvidence[];
    /** Runs that do not count, by reason. */
    readonly excluded: Readonly<Record<Exclusion, number>>;
    /** Of all runs, whatever their environment: a limit of runs is one for the pipeline. */
    readonly overlaps: Overlaps;
}
/** What evidence is computed for. */
export interface EvidenceOptions {
    readonly nowMs: number;
    readonly days?: number;
    readonly sinceMs?: number;
    /** What the file calls a task of the runs, by its id there. Default: the same. */
    readonly taskIds?: ReadonlyMap<string, string>;
    /** The graph that the runs had; read from the runs themselves where absent. */
    readonly dag?: Dag;
}
/** Computes everything from a snapshot. Pure: the same snapshot and options give the same evidence. */
export declare function evidenceOf(snapshot: Snapshot, pipeline: PipelineRecord, options: EvidenceOptions): PipelineEvidence;
/** The samples to predict from: those since the last step of the whole run where they are enough, else all. */
export declare function currentSamples(evidence: EnvironmentEvidence): readonly RunSample[];
