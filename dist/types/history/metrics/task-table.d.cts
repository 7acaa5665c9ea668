import type { Outcome } from '../../model/dialect.cjs';
import { type PipelineRun, type TaskRun } from '../records.cjs';
/** One task in one run; the rows of a matrix are one task. */
export interface TaskInRun {
    /** The key in the file. */
    readonly task: string;
    readonly name: string;
    /** Null while it is not over. */
    readonly outcome: Outcome | null;
    /** True where it, or a child of its matrix, started. */
    readonly executed: boolean;
    readonly startedAt: string | null;
    readonly completedAt: string | null;
    /** From the first start to the last end, attempts included. */
    readonly seconds: number | null;
    /** The children of a matrix, or the task itself. */
    readonly items: readonly TaskRun[];
    readonly isMatrix: boolean;
    /** Seconds of each execution that did its work, each child of a matrix for itself. */
    readonly itemSeconds: readonly number[];
    /** Seconds of starting compute, one for each execution that did its work; empty where the service does not tell them apart. */
    readonly setupSeconds: readonly number[];
    /** Most attempts of any item; null where the API says nothing. */
    readonly attempts: number | null;
    readonly dependsOn: readonly string[];
}
/** Tasks by run id, then by task. */
export type TaskTable = ReadonlyMap<string, ReadonlyMap<string, TaskInRun>>;
/** Arranges task runs by run and task. Children belong to the task of their matrix parent, whatever they call themselves. */
export declare function taskTableOf(taskRuns: Iterable<TaskRun>): TaskTable;
/**
 * The runs whose tasks tell what is usual: the newest ones without a gap. Where calls were short, single failed runs further back have
 * task runs too; counting those would make every task look worse.
 */
export declare function sampledRuns(runs: readonly PipelineRun[], table: TaskTable): PipelineRun[];
