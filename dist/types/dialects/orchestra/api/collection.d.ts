import type { DbtResults, Operation, PipelineRun, TaskRun } from '../../../history/records.js';
import type { Coverage, Snapshot } from '../../../history/snapshot.js';
import type { HistoryUnavailable } from '../../../history/unavailable.js';
import type { Client } from './client.js';
/** What to collect. */
export interface CollectOptions {
    /** Days of runs to have. */
    readonly days: number;
    /** `problems`: operations of failed and warned tasks only; `all` also gives rows, costs and dbt nodes, at many more calls. */
    readonly operations: 'problems' | 'all';
}
/** A collection under way. Each step adds to it; the first outage ends it. */
export interface Collection {
    readonly client: Client;
    readonly options: CollectOptions;
    readonly pipelineIds: readonly string[];
    /** Newest bound of everything that is asked; fixed, so that pages do not shift. */
    readonly nowMs: number;
    readonly kept: Snapshot;
    /** True where an earlier review has read all of the window but its newest part. */
    readonly isWarm: boolean;
    readonly runs: PipelineRun[];
    readonly taskRuns: TaskRun[];
    readonly operations: Operation[];
    readonly dbtResults: DbtResults[];
    readonly coverage: Coverage[];
    /** What could not be had, in sentences. */
    readonly missing: string[];
    stopped: HistoryUnavailable | null;
}
/** Ends the collection with an outage, and says what is missing for it. */
export declare function stop(collection: Collection, what: string, why: HistoryUnavailable): void;
/** All runs of the pipelines, kept and fresh, a fresh one in place of its kept self. */
export declare function runsOf(collection: Collection): readonly PipelineRun[];
/** Ids of runs whose task runs are at hand. */
export declare function runsWithTasks(collection: Collection): Set<string>;
