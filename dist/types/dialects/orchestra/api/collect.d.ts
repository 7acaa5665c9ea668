import type { PipelineRecord } from '../../../history/records.js';
import { type Snapshot } from '../../../history/snapshot.js';
import { type Storage } from '../../../history/store.js';
import type { HistoryUnavailable } from '../../../history/unavailable.js';
import type { Client } from './client.js';
import type { CollectOptions } from './collection.js';
/** The result of a collection. */
export interface Collected {
    /** What is known, kept history included. */
    readonly snapshot: Snapshot;
    /** HTTP requests made by the client so far. */
    readonly calls: number;
    /** Sentences about what could not be had. */
    readonly missing: readonly string[];
    /** Set where not even the pipelines or their newest runs could be read. */
    readonly unavailable: HistoryUnavailable | null;
}
/** Picks the pipelines whose runs are wanted, of those that the workspace has. */
export type Selection = (pipelines: readonly PipelineRecord[]) => readonly string[];
/** What a review collects unless told. */
export declare const defaultCollect: CollectOptions;
/**
 * Reads run history in the order of its use (pipelines, runs, task runs, error texts, dbt results) until the budget ends, on top of
 * what `storage` keeps. Never throws; an outage leaves what was read before it.
 */
export declare function collectHistory(client: Client, select: Selection, options?: CollectOptions, storage?: Storage): Promise<Collected>;
