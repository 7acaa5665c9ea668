/**
 * What run history says about a pipeline, as far as rules reason with it: the environment with most runs. The history layer's evidence has
 * this shape; `core` knows nothing else of it. Seconds throughout.
 */
export interface Baseline {
    /** Null for runs without an environment. */
    readonly environment: string | null;
    /** Runs that succeeded, warned or failed; at least 10. */
    readonly runs: number;
    readonly failed: number;
    readonly durations: Durations;
    /** By the id of the task in the file. */
    readonly tasks: ReadonlyMap<string, TaskBaseline>;
    /** Runs, of all environments, that were under way together with another. */
    readonly overlaps: {
        readonly runs: number;
        readonly mostAtOnce: number;
    };
    /** Tasks, or null for the whole run, that became lastingly slower. */
    readonly slowdowns: readonly Slowdown[];
    /** Chance that a run takes longer than the SLA, where there is one. */
    readonly promiseMiss: {
        readonly share: number;
        readonly runs: number;
        readonly seconds: number;
    } | null;
    /** How often a run ended after the time of day of the SLA; null where there is no such SLA, or it cannot be told. */
    readonly deadlineMiss: DeadlineMiss | null;
}
/** Runs held against a deadline. */
export interface DeadlineMiss {
    readonly share: number;
    readonly runs: number;
    /** `07:30` in the time zone. */
    readonly localTime: string;
    readonly timeZone: string;
}
export interface Durations {
    readonly p50: number | null;
    readonly p95: number | null;
    readonly max: number | null;
}
export interface TaskBaseline {
    /** Runs in which it was executed. */
    readonly runs: number;
    readonly failed: number;
    /** Failed runs in which it was the first task to fail, with an error that another attempt can cure. */
    readonly failurePoint: number;
    /** Of those that were started again on the same commit: how many then passed, and how many did not. */
    readonly rerunsPassed: number;
    readonly rerunsFailed: number;
    /** Share of its runs with more than one attempt. */
    readonly retriedShare: number | null;
    /** Of one execution, which is what a timeout limits: of each child of a matrix for itself. */
    readonly durations: Durations;
    readonly p99: number | null;
    /** Kinds of its errors, most frequent first, and whether trying again can help against each. */
    readonly errors: readonly {
        readonly title: string;
        readonly count: number;
        readonly retryHelps: boolean | null;
    }[];
}
export interface Slowdown {
    readonly task: string | null;
    /** Seconds a week of a steady climb; absent or null for a step. */
    readonly perWeek?: number | null;
    /** ISO 8601, creation of the first slow run. */
    readonly since: string;
    /** False where it may as well have begun on another day. */
    readonly isDated?: boolean;
    readonly commit: string | null;
    readonly before: number;
    readonly after: number;
    readonly runsBefore: number;
    readonly runsAfter: number;
}
