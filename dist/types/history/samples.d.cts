import { type TaskTable } from './metrics/task-table.cjs';
import { type PipelineRun } from './records.cjs';
/** What one task did in one run. */
export interface TaskSample {
    /** From first start to last end, attempts and the waits between them included. */
    readonly seconds: number;
    /** Seconds of each child of a matrix; empty for a plain task. */
    readonly items: readonly number[];
    readonly attempts: number;
    /** `skipped` only where the run went on without it, by a condition. */
    readonly outcome: 'done' | 'failed' | 'skipped';
}
/** One run as a whole: resampling whole runs keeps what was slow together, slow together. */
export interface RunSample {
    readonly runId: string;
    readonly createdAt: string;
    readonly completedAt: string | null;
    readonly succeeded: boolean;
    /** Start to end of the run. */
    readonly seconds: number | null;
    readonly tasks: ReadonlyMap<string, TaskSample>;
}
/** Samples of the runs whose tasks are known, oldest first. */
export declare function samplesOf(runs: readonly PipelineRun[], table: TaskTable): RunSample[];
