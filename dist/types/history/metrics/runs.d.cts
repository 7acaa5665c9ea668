import { type PipelineRun } from '../records.cjs';
import { type Estimate } from './quantile.cjs';
/** Counts of baseline runs by outcome. */
export interface RunCounts {
    readonly runs: number;
    readonly succeeded: number;
    readonly warning: number;
    readonly failed: number;
    readonly cancelled: number;
}
/**
 * Counts runs by outcome. `runs` are those with a verdict: `succeeded`, with or without warnings, plus `failed`. `warning` is a part of
 * `succeeded`; cancelled and skipped runs count in `cancelled` alone.
 */
export declare function countRuns(runs: readonly PipelineRun[]): RunCounts;
/** Share of judged runs that succeeded, with or without a warning; cancelled and skipped runs are left out. */
export declare function successRate(runs: readonly PipelineRun[]): Estimate | null;
/** Share of judged runs that ended with a warning. */
export declare function warningRate(runs: readonly PipelineRun[]): Estimate | null;
/** Seconds from start to end of a run that did its work, or null. */
export declare function runSeconds(run: PipelineRun): number | null;
/** Durations of the runs that did their work. */
export declare function runDurations(runs: readonly PipelineRun[]): import("../../model/history.cjs").DurationSummary;
/** Seconds from creation to start, of all runs that started. */
export declare function queueDelays(runs: readonly PipelineRun[]): {
    p50: number | null;
    max: number | null;
};
