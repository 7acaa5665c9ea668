import { type RowReaders } from './readers.js';
import type { DbtResults, Operation, PipelineRecord, PipelineRun, TaskRun } from './records.js';
import { type Outcome } from './unavailable.js';
/** For one pipeline: the time for which runs were read completely. */
export interface Coverage {
    readonly pipelineId: string;
    readonly from: string;
    readonly to: string;
}
/** Run history as a file: what `--history` reads, what `history pull` writes, and what the cache keeps. */
export interface Snapshot {
    readonly version: 1;
    /** Id of the dialect whose service it was read from. Default: the one that files without it are of. */
    readonly dialect?: string;
    /** When it was read from the API. */
    readonly takenAt: string;
    /** Base URL of the API it was read from; null where unknown. */
    readonly origin: string | null;
    readonly coverage: readonly Coverage[];
    readonly pipelines: readonly PipelineRecord[];
    readonly runs: readonly PipelineRun[];
    readonly taskRuns: readonly TaskRun[];
    readonly operations: readonly Operation[];
    readonly dbtResults: readonly DbtResults[];
}
/** Largest snapshot file: 100 MiB. */
export declare const mostSnapshotBytes: number;
/** Version of the file format; a reader refuses any other. */
export declare const snapshotVersion = 1;
/** A snapshot that holds nothing yet. */
export declare function emptySnapshot(takenAt: string, origin: string | null): Snapshot;
/** Rows that are repeated count once: the last one, though never one that is under way where another is over. */
export declare function onceEach<T>(rows: readonly T[], keyOf: (row: T) => string, isOver?: (row: T) => boolean): T[];
/** The readers for the rows of a dialect; null stands for a file that names none, undefined for an unknown one. */
export type ReadersOf = (dialect: string | null) => RowReaders | undefined;
/** Reads the text of a snapshot file; every row is checked, error texts are redacted again. */
export declare function parseSnapshot(text: string, readersOf: ReadersOf): Outcome<Snapshot>;
/** The text of a snapshot: one row a line, in a fixed order, so that equal histories give equal files. */
export declare function renderSnapshot(snapshot: Snapshot): string;
