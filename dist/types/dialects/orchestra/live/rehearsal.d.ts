import type { TaskRun } from '../../../history/records.js';
/** What to start, and where. */
export interface RehearsalWish {
    /** Name or id of the environment. */
    readonly environment: string;
    /** Branch of the definition; undefined for the pipeline's default one. */
    readonly branch: string | undefined;
    readonly commit: string | undefined;
    /** Id of the job that asks, for the record on the other side. */
    readonly ciRunId: string | undefined;
    /** How long to wait for the end, in seconds; the run is cancelled after it. */
    readonly deadlineSeconds: number;
}
/** How a rehearsal ended. */
export type Outcome = 'succeeded' | 'warning' | 'failed'
/** Someone else cancelled it. */
 | 'cancelled'
/** The limit of active runs was reached: nothing ran. */
 | 'skipped'
/** Not over at the deadline; we cancelled it. */
 | 'overdue'
/** The job that asked was stopped; we cancelled it. */
 | 'stopped'
/** It runs, or may run, and we cannot see how it ends. */
 | 'lost'
/** Nothing was started. */
 | 'refused';
/** A task that failed, with the best error text that the platform has. */
export interface FailedTask {
    readonly task: string;
    readonly name: string;
    readonly text: string | null;
}
/** What a rehearsal found out. */
export interface Rehearsal {
    readonly outcome: Outcome;
    /** Why nothing ran, or what we do not know; in our own words but for the platform's in double quotes. */
    readonly reason: string | null;
    readonly runId: string | null;
    /** From start to end. */
    readonly seconds: number | null;
    readonly queueSeconds: number | null;
    readonly tasks: readonly TaskRun[];
    readonly failures: readonly FailedTask[];
    /** True where we asked for the run to be cancelled and the platform did not take it. */
    readonly cancelFailed: boolean;
}
/** A rehearsal of which nothing ran, or nothing is known. */
export declare function withoutRun(outcome: Outcome, reason: string | null, runId?: string | null): Rehearsal;
