import type { Operation, PipelineRecord, PipelineRun, TaskRun } from '../../../history/records.js';
import { type Reader } from '../../../history/shape.js';
import { type Outcome } from '../../../history/unavailable.js';
import type { Connection } from './connection.js';
import { type Page } from './pages.js';
import { type Transport } from './request.js';
import { type ApiLimits, type ApiWorld } from './world.js';
/** Half-open in our reading; both bounds are always sent. At most seven days apart. */
export interface Window {
    readonly from: string;
    readonly to: string;
}
/** Filters of operations; the API takes one status and one task run. */
export interface OperationFilter {
    readonly status?: string;
    readonly taskRunId?: string;
}
/** The reading part of the public API. Every method is one paced, budgeted request with its retries; none throws. */
export interface Client {
    readonly transport: Transport;
    /** All pipelines of the workspace, unpaginated. */
    pipelines(): Promise<Outcome<readonly PipelineRecord[]>>;
    runs(window: Window, pipelineIds: readonly string[], page: number): Promise<Outcome<Page<PipelineRun>>>;
    taskRuns(window: Window, pipelineIds: readonly string[], page: number): Promise<Outcome<Page<TaskRun>>>;
    taskRunsOf(runId: string, page: number): Promise<Outcome<Page<TaskRun>>>;
    operations(window: Window, filter: OperationFilter, page: number): Promise<Outcome<Page<Operation>>>;
    artifact<T>(runId: string, taskRunId: string, filename: string, read: Reader<T>): Promise<Outcome<T>>;
}
/** The largest pages that each list allows. */
export declare const pageSize = 100;
/** The largest page of the task runs of one run. */
export declare const runPageSize = 50;
/** A client whose budget starts to run now. */
export declare function createClient(connection: Connection, world: ApiWorld, limits?: ApiLimits): Client;
/** The address of a task run below the base URL. */
export declare function taskRunPath(runId: string, taskRunId: string): string;
