import { type PipelineRecord, type PipelineRun } from './records.cjs';
/** The product's own rule for its anomaly baselines: up to 100 runs of 30 days, at least 10 for a verdict. */
export declare const baselineRule: {
    readonly days: 30;
    readonly runs: 100;
    readonly minimum: 10;
};
/** Why a run does not count in a baseline. */
export type Exclusion = 'not over' | 'other branch' | 'restart' | 'too old' | 'beyond the newest 100';
/** Baseline runs of one environment. */
export interface EnvironmentBaseline {
    /** Null for runs without an environment. */
    readonly name: string | null;
    /** By creation, oldest first. */
    readonly runs: readonly PipelineRun[];
}
/** Runs that count, by environment, and how many do not. */
export interface Baseline {
    readonly environments: readonly EnvironmentBaseline[];
    readonly excluded: Readonly<Record<Exclusion, number>>;
}
/** Which time a baseline covers. */
export interface BaselineOptions {
    readonly nowMs: number;
    readonly days?: number;
    /** Counts only runs created at or after this time, for instance the last commit that changed the file. */
    readonly sinceMs?: number;
}
/** The runs that tell what is usual: over, of the default branch, not restarts, of the last days; by environment, largest first. */
export declare function baselineOf(pipeline: PipelineRecord, runs: readonly PipelineRun[], options: BaselineOptions): Baseline;
/** True for a run that repeats another: its completed tasks are skipped, so its times mean nothing. */
export declare function isRestart(run: PipelineRun): boolean;
/** True for a run that says something about success: cancelled and skipped runs do not. */
export declare function isJudged(run: PipelineRun): boolean;
/** Runs by creation, oldest first, ids breaking ties. */
export declare function inTimeOrder(runs: readonly PipelineRun[]): PipelineRun[];
