import { collectHistory } from '../dialects/orchestra/api/collect.js';
import type { CollectOptions } from '../dialects/orchestra/api/collection.js';
import { type ApiLimits } from '../dialects/orchestra/api/world.js';
import type { Host } from '../host.js';
import type { Snapshot } from './snapshot.js';
import { type HistorySubject, type PipelineAnswer } from './stage.js';
/** Where run history comes from. */
export type HistoryRequest = ({
    readonly from: 'file';
    readonly path: string;
} | {
    readonly from: 'api';
    readonly apiKey: string;
    readonly baseUrl: string | undefined;
    /** Directory that keeps what was read, for the next review. */
    readonly cache: string | undefined;
    readonly limits?: ApiLimits;
}) & {
    readonly days: number | undefined;
    /** `owner/name`; null where unknown. */
    readonly repository: string | null;
    /** The clock for reproducible reports. Default: the time the file was made, or now. */
    readonly now: Date | undefined;
};
/** Reads run history and says what it knows of each pipeline. An outage is an answer; a file that cannot be read is not. */
export declare function askHistory(host: Host, request: HistoryRequest, subjects: readonly HistorySubject[]): Promise<ReadonlyMap<string, PipelineAnswer>>;
/** The snapshot in a file. Throws OperationalError where there is none. */
export declare function readSnapshotFile(host: Host, path: string): Promise<Snapshot>;
type Pulled = {
    readonly snapshot: Snapshot;
    readonly calls: number;
    readonly missing: readonly string[];
} | {
    readonly reason: string;
    readonly calls: number;
};
/** Reads history through the API, on top of what the cache keeps. Never throws. */
export declare function pullHistory(host: Host, request: HistoryRequest & {
    readonly from: 'api';
}, select: Parameters<typeof collectHistory>[1], options?: Partial<CollectOptions>): Promise<Pulled>;
export {};
