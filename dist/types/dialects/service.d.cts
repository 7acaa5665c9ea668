import type { Subject } from '../engine/lint-request.cjs';
import type { OpenLookups } from '../history/lookups.cjs';
import type { RowReaders } from '../history/readers.cjs';
import type { HistorySource, ServiceAccess } from '../history/source.cjs';
import type { Host } from '../host.cjs';
import type { PipelineHistory } from '../model/history.cjs';
import type { Pipeline } from '../model/pipeline.cjs';
import type { PlatformFacts } from '../model/platform.cjs';
/** What the service of an orchestrator can be asked. Each part is loaded when it is used; null where it does not exist. */
export interface Service {
    /** Readers of the rows of its run history, as snapshots keep them. */
    readonly rows: () => Promise<RowReaders>;
    readonly history: () => Promise<HistorySource>;
    /** Single questions about its runs. Default: there are none. */
    readonly lookups?: () => Promise<OpenLookups>;
    readonly live: (() => Promise<LiveChecks>) | null;
    readonly rehearsals: (() => Promise<Rehearsals>) | null;
}
/** A wish for live checks. */
export interface LiveRequest {
    /** Id of the dialect whose service is asked. */
    readonly dialect: string;
    /** Null for what needs no key. */
    readonly apiKey: string | null;
    /** Default: the product's own address. */
    readonly baseUrl: string | undefined;
}
/** What the live checks need of the review so far. */
export interface LiveSubjects {
    readonly subjects: readonly Subject[];
    /** True for a path in which our own schema finds an error. */
    isRefused(path: string): boolean;
    readonly secretPrefixes: readonly string[];
}
/** What the live checks know, for rules and for the report. */
export interface LiveAnswer {
    /** By the key of a pipeline; empty where nothing could be learnt. */
    readonly facts: ReadonlyMap<string, PlatformFacts>;
    readonly notices: readonly string[];
    /** Why nothing could be learnt; null where something was. */
    readonly unavailable: string | null;
}
/** Asks the service about the pipelines under review. An outage is a notice; nothing is thrown. */
export interface LiveChecks {
    check(host: Host, request: LiveRequest, about: LiveSubjects): Promise<LiveAnswer>;
}
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
/** A wish to see pipelines run before they are merged. */
export interface RehearsalRequest {
    readonly access: ServiceAccess;
    /** `owner/name`; null where unknown. */
    readonly repository: string | null;
    readonly wish: RehearsalWish;
}
/** A pipeline to rehearse. */
export interface RehearsalTarget {
    readonly pipeline: Pipeline;
    /** Path of its file from the root of the repository. */
    readonly repositoryPath: string;
    /** How it has been running, where that is known. */
    readonly history: PipelineHistory | null;
}
/** How a rehearsal ended. */
export type RehearsalOutcome = 'succeeded' | 'warning' | 'failed'
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
/** One rehearsal, told in sentences. */
export interface RehearsalReport {
    readonly outcome: RehearsalOutcome;
    readonly sentences: readonly string[];
}
/** Starts pipelines and waits for their ends. Never throws. */
export interface Rehearsals {
    rehearse(host: Host, request: RehearsalRequest, targets: readonly RehearsalTarget[]): Promise<readonly RehearsalReport[]>;
}
