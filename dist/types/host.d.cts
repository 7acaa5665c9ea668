/** What a name on disk is. Links are never followed. */
export type EntryKind = 'file' | 'directory' | 'link' | 'other';
export interface DirectoryEntry {
    readonly name: string;
    readonly kind: EntryKind;
}
export interface GitResult {
    readonly code: number;
    readonly stdout: Uint8Array;
    readonly stderr: string;
}
/**
 * All of the world that a run may touch. Paths are relative to the working directory, with `/`. Nothing below the entries uses
 * `process`, `node:*` or `fetch` in any other way.
 */
export interface Host {
    readonly env: Readonly<Record<string, string | undefined>>;
    /** True where standard output is a terminal that shows colours. */
    readonly isTerminal: boolean;
    /** What a path is, or undefined where nothing is there or where it lies behind a link. */
    kindOf(path: string): Promise<EntryKind | undefined>;
    /** Entries of a directory, sorted by name in code-unit order. Undefined where it cannot be read. */
    list(directory: string): Promise<readonly DirectoryEntry[] | undefined>;
    /** Bytes of a regular file, at most `limit + 1`; undefined where it cannot be read. */
    read(path: string, limit: number): Promise<Uint8Array | undefined>;
    /** Writes a file, and the directories above it. Throws what the system says. */
    write(path: string, text: string): Promise<void>;
    readInput(limit: number): Promise<Uint8Array>;
    out(text: string): void;
    err(text: string): void;
    /** Wall-clock time. */
    now(): Date;
    /** Milliseconds on a clock that only moves forward. */
    elapsed(): number;
    /** Runs git without a shell; never throws. Code 127 where git is missing. */
    git(args: readonly string[]): Promise<GitResult>;
    fetch: typeof fetch;
    /** Waits. Default: by the timers of the process. */
    sleep?(milliseconds: number): Promise<void>;
    /** Has `work` done before the process gives way to a request to stop; answers what takes that back. */
    onStop?(work: () => Promise<void>): () => void;
}
/** Files that can be looked at: those of the workspace, or of a commit. */
export type Files = Pick<Host, 'kindOf' | 'read'>;
/**
 * The world of a real process whose working directory is `directory`. Files are read one after the other: small files on a local disk are
 * read sooner that way than through a pool of threads, and a run starts without loading one.
 */
export declare function nodeHost(directory?: string): Host;
