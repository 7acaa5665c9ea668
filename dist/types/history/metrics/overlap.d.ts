import type { PipelineRun } from '../records.js';
/** Runs of one pipeline that were under way at the same time. */
export interface Overlaps {
    /** Runs that overlapped at least one other. */
    readonly runs: number;
    /** Most runs at the same time. */
    readonly mostAtOnce: number;
    /** The latest pair, by id. */
    readonly latest: readonly [string, string] | null;
}
/** Finds overlaps of all runs, whatever their trigger or branch: a limit of runs counts them all. One that touches is none. */
export declare function overlapsIn(runs: readonly PipelineRun[]): Overlaps;
