import { type DirectoryEntry, type EntryKind } from './file-layer.js';
import { type GitCall, type GitResult } from './git-process.js';
import type { Packer } from './text/packed-source.js';
import type { CredentialMask } from './text/secrets/credential-mask.js';
export type { DirectoryEntry, EntryKind } from './file-layer.js';
export type { GitCall, GitResult } from './git-process.js';
/** What a name on disk is. Links are never followed. */
/** Time, as a run sees it. The only clock there is: a test that holds it decides what is late. */
export interface Clock {
    /** Wall-clock time. */
    now(): Date;
    /** Milliseconds on a clock that only moves forward. */
    elapsed(): number;
    /** Resolves after so many milliseconds, or rejects as soon as the signal fires. */
    sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
    /** A signal that fires after so many milliseconds. */
    deadline(milliseconds: number): AbortSignal;
}
/**
 * All of the world that a run may touch. Paths are relative to the working directory, with `/`. Nothing below the entries uses
 * `process`, `node:*` or `fetch` in any other way.
 */
export interface Host extends Clock {
    readonly env: Readonly<Record<string, string | undefined>>;
    /** The same world seen from another directory, given as an absolute path. Default: there is only this one. */
    at?(directory: string): Host;
    /** The names of the directories from the root of the file system to the working directory. Default: not known. */
    readonly directory?: readonly string[];
    /** The releases of the time zone data and of ICU that the process has, such as `2026c` and `78.3`. Default: not known. */
    readonly zoneData?: {
        readonly tz: string;
        readonly icu: string;
    };
    /** True where standard output is a terminal that shows colours. */
    readonly isTerminal: boolean;
    /** True where standard error is a terminal. Default: it is none. */
    readonly isErrorTerminal?: boolean;
    /** What a path is, or undefined where nothing is there. What lies behind a link is a link. */
    kindOf(path: string): Promise<EntryKind | undefined>;
    /** Entries of a directory, sorted by name in code-unit order. Undefined where it cannot be read. */
    list(directory: string): Promise<readonly DirectoryEntry[] | undefined>;
    /** Bytes of a regular file, at most `limit + 1`; undefined where it cannot be read. */
    read(path: string, limit: number): Promise<Uint8Array | undefined>;
    /**
     * Writes a file whole or not at all, and the directories above it; no link is followed. With `was` only where the file still has the bytes
     * that were read. Throws what the system says.
     */
    write(path: string, text: string, was?: Uint8Array): Promise<void>;
    /** The same for two names of one file; undefined where nothing is there. Default: the path. */
    identify?(path: string): string | undefined;
    /** Told of a file of the working directory that counts with a text that git holds. Default: no one is told. */
    noteRead?(path: string): void;
    /** What is masked in all that leaves the program. Default: nothing is known of the run beside the shapes of credentials. */
    readonly credentials?: CredentialMask;
    readInput(limit: number): Promise<Uint8Array>;
    /** Standard input and output as streams of the runtime, for a command that talks with another program. Default: there are none. */
    pipes?(): {
        readonly input: unknown;
        readonly output: unknown;
    };
    out(text: string): void;
    err(text: string): void;
    /** Runs one process of git, without a shell; never throws. Code 127 where git is missing. */
    git(args: readonly string[], call?: GitCall): Promise<GitResult>;
    fetch: typeof fetch;
    /** Has `work` called every so many milliseconds while the process waits for something else; answers what ends that. */
    every?(milliseconds: number, work: () => void): () => void;
    /** Told how many files a run is about to read, so that the runtime makes room. Default: it is not told. */
    makeRoomFor?(files: number): void;
    /** Packs texts that are let go. Default: they are held. */
    packer?(): Packer;
    /** Files that a review holds as a whole; of more, each is let go once its rules have run. Default: 2,000. */
    readonly mostHeld?: number;
    /** Where what is worked out of files may be kept for later runs. Default: nowhere. */
    keptFiles?(): Promise<KeptFiles | undefined>;
    /** Does a long calculation, so that the runtime compiles what it can. Default: the work is done as any other. */
    compilingFully?<T>(work: () => Promise<T>): Promise<T>;
    /** Has `work` done before the process gives way to a request to stop; answers what takes that back. */
    onStop?(work: () => Promise<void>): () => void;
}
/** Files that a run leaves for later ones of the same build, in a directory that only the user may write to. What fails is as if there were none. */
export interface KeptFiles {
    /** The build and the runtime that write them: no others read them. */
    readonly build: string;
    /** Undefined where there is none, or where it has more bytes than the limit. */
    read(name: string, limit: number): Uint8Array | undefined;
    write(name: string): KeptFile | undefined;
}
/** A file that is written piece by piece. */
export interface KeptFile {
    append(bytes: Uint8Array): void;
    /** Puts it in its place, whole. Until then the old one stays. */
    keep(): void;
}
/** Files that can be looked at: those of the workspace, or of a commit. */
export type Files = Pick<Host, 'kindOf' | 'read' | 'credentials'>;
/** The directory in which the process runs, or undefined where it has been removed. */
export declare function workingDirectory(): string | undefined;
/** The clock of the process. */
export declare const processClock: Clock;
/**
 * The world of a real process whose working directory is `directory`. Files are read one after the other: small files on a local disk are
 * read sooner that way than through a pool of threads, and a run starts without loading one.
 */
export declare function nodeHost(directory?: string, keptFiles?: Host['keptFiles']): Host;
/** False once something was left to a stream of the runtime, which may write it later. */
export declare function hasWrittenAll(): boolean;
