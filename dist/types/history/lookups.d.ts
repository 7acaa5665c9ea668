import type { Host } from '../host.js';
import type { Reader } from './json-reader.js';
import type { Operation, PipelineRecord, PipelineRun, TaskRun } from './records.js';
import type { ServiceAccess } from './source.js';
/** Half-open: rows at `from` count, rows at `to` do not. Milliseconds since 1970. */
export interface TimeBounds {
    readonly fromMs: number;
    readonly toMs: number;
}
/** Rows within some bounds, all of them unless `missing` says why not. */
export interface Listed<T> {
    readonly rows: readonly T[];
    /** Why rows are missing; null where none is. */
    readonly missing: string | null;
}
/** Ids of pipelines whose rows are wanted; empty for all. */
export type PipelineIds = readonly string[];
/** Single questions about runs. Each throws OperationalError where there is no answer at all. */
export interface Lookups {
    /** Where the answers come from. */
    readonly source: 'snapshot' | 'service';
    /** For what time a snapshot was taken; null for a service, which is asked anew. */
    readonly covered: {
        readonly from: string;
        readonly to: string;
    } | null;
    /** Requests made so far. */
    readonly calls: () => number;
    pipelines(): Promise<readonly PipelineRecord[]>;
    /** By the time of their creation. */
    runs(bounds: TimeBounds, pipelines: PipelineIds): Promise<Listed<PipelineRun>>;
    taskRuns(bounds: TimeBounds, pipelines: PipelineIds): Promise<Listed<TaskRun>>;
    operations(bounds: TimeBounds, taskRunId?: string): Promise<Listed<Operation>>;
    run(runId: string): Promise<PipelineRun>;
    taskRunsOf(runId: string): Promise<Listed<TaskRun>>;
    /** What the platforms said of the tasks of a run. */
    operationsOf(run: PipelineRun): Promise<Listed<Operation>>;
    artifacts(runId: string, taskRunId: string): Promise<readonly string[]>;
    artifact<T>(runId: string, taskRunId: string, file: string, read: Reader<T>): Promise<T>;
}
/** Lookups for one question each, which share the limits of the service: the host decides when a question is given up. */
export type OpenLookups = (host: Host, access: ServiceAccess) => (host: Host) => Lookups;
