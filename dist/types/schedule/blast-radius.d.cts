import type { Certitude } from './identity.cjs';
import type { Lateness } from './lateness.cjs';
import type { Reach, ReachReason } from './reach.cjs';
/** What a change of a pipeline reaches, in names that are fit to be shown. The `blastRadius` of the JSON report. */
export interface BlastRadius {
    readonly path: string;
    readonly pipeline: string;
    readonly kind: 'new' | 'deleted' | 'changed';
    /** Tasks that the change touches; empty where it touches the pipeline as such. */
    readonly changed: readonly NamedTask[];
    /** Tasks of the pipeline that wait for those. */
    readonly tasks: readonly NamedTask[];
    readonly pipelines: readonly DependentPipeline[];
    /** Tasks, of all these pipelines, that give data to people or other systems. */
    readonly published: readonly PublishedData[];
    /** What dbt builds in these tasks and all that hangs on it; null where no manifest is at hand, or none of the tasks runs dbt. */
    readonly dbt: DbtReach | null;
    /** Of all these pipelines, sorted. */
    readonly owners: readonly string[];
    /** The highest of all these pipelines; null where nothing is said of any. */
    readonly criticality: Criticality | null;
    /** What is late where the next planned run fails; null where no planned run is known, or a failure does not end the run. */
    readonly late: LateRuns | null;
    /** How many entries of each list are left out. */
    readonly omitted: {
        readonly tasks: number;
        readonly pipelines: number;
        readonly published: number;
    };
}
export type Criticality = 'high' | 'medium' | 'low';
/** A task by its id in the file and what people call it. */
export interface NamedTask {
    readonly task: string;
    readonly name: string;
}
export interface DependentPipeline {
    readonly path: string;
    readonly pipeline: string;
    readonly reason: ReachReason;
    /** The pipeline that it depends on directly. */
    readonly via: string;
    /** The task that calls or updates, for `called` and `updated` one of `via`, for `waits` one of the pipeline itself; null for all other reasons. */
    readonly task: string | null;
    /** The data that is updated; for `updated` only. */
    readonly asset?: string;
    readonly by: Certitude;
    readonly owners: readonly string[];
    readonly criticality: Criticality | null;
}
export interface PublishedData extends NamedTask {
    readonly path: string;
    readonly pipeline: string;
    /** The product that shows or receives the data. */
    readonly to: string;
    /** The one thing there, such as a dataset; null where that is not known. */
    readonly target: string | null;
}
/** Unique ids of dbt. */
export interface DbtReach {
    readonly models: readonly string[];
    readonly exposures: readonly string[];
    /** Tasks whose command cannot be resolved with the manifest, and why. */
    readonly unknown: readonly {
        readonly path: string;
        readonly task: string;
        readonly reason: string;
    }[];
    readonly omittedModels: number;
}
/** `08:00` on the wall of a zone each. */
export interface LateRuns {
    readonly at: string;
    readonly localTime: string;
    readonly timeZone: string;
    /** The next start by the schedule; null where none is known within a week. */
    readonly nextAt: string | null;
    readonly nextLocalTime: string | null;
    readonly pipelines: readonly LateRun[];
}
export interface LateRun {
    readonly path: string;
    readonly pipeline: string;
    /** On the clock of the schedule; null where it depends on durations that are not known. */
    readonly startsAt: string | null;
    /** The deadline of the team. */
    readonly finishBy: {
        readonly localTime: string;
        readonly timeZone: string;
    } | null;
    /** The last time, on the clock of the schedule, at which a new start keeps the deadline; null where that is not known. */
    readonly rerunBy: string | null;
    /** True where the deadline is missed even without a failure. */
    readonly isMissed: boolean;
}
/** What is known beside the reach. */
export interface RadiusView {
    readonly kind: BlastRadius['kind'];
    readonly isWhole: boolean;
    readonly lateness: Lateness | null;
    readonly dbt: DbtReach | null;
    readonly show: (name: string) => string;
}
/** The reach of a change in names. */
export declare function blastRadiusOf(reach: Reach, { kind, isWhole, lateness, dbt, show }: RadiusView): BlastRadius;
