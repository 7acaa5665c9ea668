import type { Baseline } from '../model/baseline.js';
import type { PipelineHistory } from '../model/history.js';
import type { Pipeline } from '../model/pipeline.js';
import { type PipelineEvidence } from './evidence.js';
import type { PipelineRecord } from './records.js';
import type { Snapshot } from './snapshot.js';
import type { WantedPipeline } from './source.js';
/** What was read from somewhere, and what could not be had. */
export interface HistorySource {
    readonly snapshot: Snapshot;
    readonly calls: number;
    readonly missing: readonly string[];
}
/** One pipeline under review, with its version before the change. */
export interface HistorySubject {
    readonly pipeline: Pipeline;
    /** Null for a new pipeline; the same one where nothing is compared. */
    readonly before: Pipeline | null;
    /** Path of its file from the root of the repository. */
    readonly repositoryPath: string;
}
export interface HistoryQuestion {
    readonly repository: string | null;
    readonly nowMs: number;
    readonly days: number;
}
/** What history says of one pipeline: for the report, and for rules. */
export interface PipelineAnswer {
    /** How the service names it; null where it is not registered or not known. */
    readonly names: {
        readonly id: string;
        readonly alias: string | null;
    } | null;
    readonly history: PipelineHistory;
    readonly baseline: Baseline | null;
    readonly evidence: PipelineEvidence | null;
}
/** Asks a snapshot about pipelines. Pure: the same snapshot, pipelines and question give the same answers, by pipeline key. */
export declare function answerFrom(source: HistorySource, subjects: readonly HistorySubject[], question: HistoryQuestion): ReadonlyMap<string, PipelineAnswer>;
/** The same answer for every pipeline, where nothing could be read. */
export declare function answerNone(subjects: readonly HistorySubject[], reason: string, calls: number): ReadonlyMap<string, PipelineAnswer>;
/** Ids of the pipelines that are wanted, of those that the workspace has. */
export declare function wantedIds(records: readonly PipelineRecord[], subjects: readonly HistorySubject[], repository: string | null): readonly string[];
/** What of a subject finds it in a service. */
export declare function wantedOf({ pipeline }: HistorySubject): WantedPipeline;
