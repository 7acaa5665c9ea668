import { type Coverage, type Snapshot } from './snapshot.cjs';
/** A directory of the caller's choice; names are plain file names. */
export interface Storage {
    /** The text of a file, or undefined where there is none. */
    read(name: string): Promise<string | undefined>;
    write(name: string, text: string): Promise<void>;
}
/** Name of the one file in the directory of kept history. */
export declare const storeFileName = "orchestra-history.json";
/** Days of history kept: the longest baseline the product itself uses. */
export declare const keptDays = 30;
/** The history of the last review, or an empty one where there is none, where it is damaged or of another workspace address. */
export declare function loadStore(storage: Storage, origin: string, nowMs: number): Promise<Snapshot>;
/** Keeps the history for the next review. False where it could not be written, which harms nothing. */
export declare function saveStore(storage: Storage, snapshot: Snapshot): Promise<boolean>;
/** Both histories in one; a row of `fresh` replaces the one of the same id, and pipelines are those of `fresh`. */
export declare function mergeSnapshots(kept: Snapshot, fresh: Snapshot): Snapshot;
/** One stretch a pipeline: stretches that touch are joined; of separate ones the newest stays. */
export declare function mergeCoverage(all: readonly Coverage[]): Coverage[];
/** Without what is older than `keptDays` and without rows of runs that were dropped or are not over yet. */
export declare function prunedSnapshot(snapshot: Snapshot, nowMs: number): Snapshot;
