import type { Host } from '../host.cjs';
import { type HistorySubject, type PipelineAnswer } from './answers.cjs';
import { type ReadersOf, type Snapshot } from './snapshot.cjs';
import type { HistorySource, HistoryWish, ServiceAccess } from './source.cjs';
/** Where run history comes from. */
export type HistoryRequest = FileHistoryRequest | ApiHistoryRequest;
interface HistoryScope {
    readonly days: number | undefined;
    /** `owner/name`; null where unknown. */
    readonly repository: string | null;
    /** The clock for reproducible reports. Default: the time the file was made, or now. */
    readonly now: Date | undefined;
}
export interface FileHistoryRequest extends HistoryScope {
    readonly from: 'file';
    readonly path: string;
}
export interface ApiHistoryRequest extends HistoryScope {
    readonly from: 'api';
    /** The services to ask, one for each orchestrator. */
    readonly services: readonly ServiceAccess[];
    /** Directory that keeps what was read, for the next review. */
    readonly cache: string | undefined;
    /** Other time limits than usual, in milliseconds. */
    readonly limits?: HistoryWish['limits'] & object;
}
/** Reads run history and says what it knows of each pipeline. An outage is an answer; a file that cannot be read is not. */
export declare function askHistory(host: Host, request: HistoryRequest, subjects: readonly HistorySubject[]): Promise<ReadonlyMap<string, PipelineAnswer>>;
/** Id of the dialect whose runs a snapshot holds: of the first with a service, where it names none. */
export declare function dialectOf({ dialect }: Snapshot): string | undefined;
/** The snapshot in a file. Throws OperationalError where there is none. */
export declare function readSnapshotFile(host: Host, path: string): Promise<Snapshot>;
/** Readers of snapshots of every service. */
export declare function snapshotReaders(): Promise<ReadersOf>;
/** The run history of a service. Throws for a dialect that has none. */
export declare function sourceOf({ dialect }: ServiceAccess): Promise<HistorySource>;
export {};
