/** What an error text means. */
export type ErrorKind = 'auth' | 'permission' | 'timeout' | 'statement-timeout' | 'network' | 'resource-conflict' | 'rate-limit' | 'service-outage' | 'capacity' | 'missing-object' | 'dbt-compilation' | 'data-test' | 'stale-source' | 'sql' | 'python-dependency' | 'python-code' | 'missing-secret' | 'connector' | 'container' | 'unknown';
/** `few-runs`: no environment has enough runs for a verdict; counts are given all the same. */
export type HistoryStatus = 'ok' | 'few-runs' | 'not-registered' | 'unavailable' | 'off';
/** The `history` of a pipeline in the JSON report. Null stands for a number that has no basis. */
export interface PipelineHistory {
    readonly status: HistoryStatus;
    /** A sentence where the status is not `ok`, or where something is missing. */
    readonly reason: string | null;
    /** Requests made to the API in the whole review; 0 for a history that was read from a file. */
    readonly calls: number;
    /** Creation of the oldest and the newest run that counts. */
    readonly from: string | null;
    readonly to: string | null;
    readonly environments: readonly EnvironmentHistory[];
    readonly prediction: Prediction | null;
}
/** Seconds; p50 from 10 observations, p95 from 20. */
export interface DurationSummary {
    readonly p50: number | null;
    readonly p95: number | null;
    readonly max: number | null;
}
/** Baseline runs of one environment, in numbers. */
export interface EnvironmentHistory {
    readonly name: string | null;
    /** Baseline runs with a verdict: `succeeded` plus `failed`. */
    readonly runs: number;
    /** With or without warnings. */
    readonly succeeded: number;
    /** Those of `succeeded` that ended with a warning. */
    readonly warning: number;
    readonly failed: number;
    /** Cancelled and skipped runs: they count in none of the other numbers. */
    readonly cancelled: number;
    readonly durationSeconds: DurationSummary;
    readonly queueSeconds: {
        readonly p50: number | null;
        readonly max: number | null;
    };
    readonly tasks: readonly TaskHistory[];
    readonly errors: readonly ErrorCluster[];
    readonly trend: Trend | null;
}
/** One task over the baseline runs. */
export interface TaskHistory {
    /** The key of the task in the file; children of a matrix count together. */
    readonly task: string;
    /** Runs in which it was executed. */
    readonly runs: number;
    /** Of these, runs in which it, or a child of its matrix, failed. */
    readonly failed: number;
    /** True where it ran for each item of a matrix: its durations then are those of the whole fan-out. */
    readonly fanOut: boolean;
    /** Of executions that succeeded, from first start to last end: all children of a matrix together, attempts included. */
    readonly durationSeconds: DurationSummary;
    /** Median of what starting compute took of an execution that succeeded; absent where the service does not tell it apart. */
    readonly setupSeconds?: number;
    /** Share of its runs with more than one attempt. */
    readonly retriedShare: number | null;
    /** Share of successful runs in which it lay on the critical path. */
    readonly criticalShare: number | null;
}
/** Equal failures, counted together. */
export interface ErrorCluster {
    readonly kind: ErrorKind;
    /** Ids, numbers, times and names replaced by placeholders; secrets masked. */
    readonly text: string;
    /** Task runs that it hit. */
    readonly count: number;
    readonly firstSeen: string;
    readonly lastSeen: string;
    /** Keys of the tasks, in order of frequency. */
    readonly tasks: readonly string[];
}
/** A lasting change of duration. */
export interface Change {
    /** `step`: from one run to the next. `climb`: steadily over all runs, where a line fits better than a step. */
    readonly kind: 'step' | 'climb';
    /** Creation of the first run after a step; of the first run of a climb. */
    readonly since: string;
    /** False where the step may as well lie on another day: the odds for the day of `since` are below nine in ten. */
    readonly isDated: boolean;
    /** Commit of the first run after a step; null for a climb, and where the odds for it are below nine in ten. */
    readonly commit: string | null;
    /** Medians before and after a step; the level of a climb at its first and at its last run. */
    readonly beforeSeconds: number;
    readonly afterSeconds: number;
    /** By how much a climb rises in a week, negative where it falls; null for a step. */
    readonly secondsPerWeek: number | null;
    /** `afterSeconds` over `beforeSeconds`. */
    readonly ratio: number;
    readonly runsBefore: number;
    readonly runsAfter: number;
    /**
     * How often a series without any change looks like this, by permutation, corrected for runs that resemble their neighbours and for the number of
     * tasks looked at.
     */
    readonly pValue: number;
}
/** Whether runs became slower or faster. */
export interface Trend {
    readonly direction: 'slower' | 'faster' | 'steady';
    /** Of the whole run; null where it is steady. */
    readonly change: Change | null;
    /** Median slope (Theil and Sen) of the run's duration. */
    readonly slopeSecondsPerDay: number | null;
    readonly tasks: readonly (Change & {
        readonly task: string;
    })[];
}
/** A number with its 95 % interval and the count of runs it rests on. */
export interface Range95 {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly n: number;
}
/** Durations and risks of one graph. */
export interface Forecast {
    readonly p50: Range95 | null;
    readonly p95: Range95 | null;
    /** Probability that a run that completes takes longer than the SLA; null without a SLA. */
    readonly slaMiss: Range95 | null;
    /** Share of runs that fail. */
    readonly failing: Range95 | null;
}
/** Today's graph beside the one of the pull request. */
export interface Prediction {
    readonly environment: string | null;
    /** Runs that it rests on. */
    readonly runs: number;
    readonly slaSeconds: number | null;
    readonly before: Forecast;
    readonly after: Forecast;
    /** Tasks of the pull request without any history: counted as taking no time, so that `after` is a lower bound. */
    readonly unknownTasks: readonly string[];
    /** Which tasks to shorten, best first: what the median would gain if the task took half its time. */
    readonly shorten: readonly {
        readonly task: string;
        readonly savedSeconds: number;
    }[];
    /** What the median would gain without a dependency, or with all items of a matrix at the same time. */
    readonly parallelise: readonly {
        readonly task: string;
        /** The dependency; null for a matrix. */
        readonly after: string | null;
        readonly savedSeconds: number;
    }[];
    /** What the numbers do not cover, in sentences. */
    readonly notes: readonly string[];
}
