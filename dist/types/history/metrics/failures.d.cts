import { type PipelineRun } from '../records.cjs';
import type { TaskInRun, TaskTable } from './task-table.cjs';
/** The task that a failed run failed at: the first to fail. Later skipped tasks are symptoms. Null where no task failed. */
export declare function failurePointOf(tasks: Iterable<TaskInRun>): string | null;
/** How often each task was where a failed run failed, as far as `isCounted`. */
export declare function failurePoints(runs: readonly PipelineRun[], table: TaskTable, isCounted?: (runId: string, task: string) => boolean): Map<string, number>;
/** A failed run, and the next run of the same commit in the same environment that tells whether it was the code. */
export interface Rerun {
    readonly failed: PipelineRun;
    readonly next: PipelineRun;
    /** Where the first failed; null where its tasks are unknown. */
    readonly task: string | null;
    /** Whether that task, or the run where the task is unknown, then did its work; null where it was not executed. */
    readonly passed: boolean | null;
}
/**
 * Failed runs that were followed by another run of the same commit: a pass without any change of the code is flakiness. Restarts
 * count here, as they are the plainest case. `all` are the runs of one pipeline and environment, whatever their branch.
 */
export declare function rerunsIn(all: readonly PipelineRun[], table: TaskTable): Rerun[];
