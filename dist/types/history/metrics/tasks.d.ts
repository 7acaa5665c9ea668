import type { DurationSummary, TaskHistory } from '../../model/history.js';
import { type PipelineRun } from '../records.js';
import { type TaskInRun, type TaskTable } from './task-table.js';
/** More of a task than the report shows: what rules reason with. */
export interface TaskEvidence extends TaskHistory {
    readonly name: string;
    readonly maxAttempts: number | null;
    /** Share of the work of all tasks; parallel tasks count in full. */
    readonly workShare: number | null;
    /** Of each child of a matrix for itself, which is what a timeout limits; as `durationSeconds` for any other task. */
    readonly itemDurations: DurationSummary;
    /** The same counts of failures that another attempt can cure. */
    readonly curable: Positions;
    /** Failed runs in which this was the first task to fail. */
    readonly failurePoint: number;
    /** Runs in which it failed, was started again on the same commit, and then did or did not pass. */
    readonly rerunsPassed: number;
    readonly rerunsFailed: number;
    /** Seconds of every successful execution, in the order of the runs. */
    readonly seconds: readonly number[];
    /** 99th percentile from 20 executions on. */
    readonly secondsP99: number | null;
}
/** Where runs failed, and what came of those that were started again. */
export type Positions = Pick<TaskEvidence, 'failurePoint' | 'rerunsPassed' | 'rerunsFailed'>;
export type TaskNumbers = Omit<TaskEvidence, 'criticalShare' | 'curable' | keyof Positions>;
/** Numbers of every task of the sampled runs, largest share of work first. */
export declare function taskNumbers(runs: readonly PipelineRun[], table: TaskTable): TaskNumbers[];
/** True for an execution that did its work. */
export declare function hasWorked(entry: TaskInRun): boolean;
