import type { GitCall, Host } from '../host.js';
/** What git wrote, or undefined where it failed. */
export declare function gitText(host: Host, args: readonly string[], call?: GitCall): Promise<string | undefined>;
export interface Commit {
    readonly sha: string;
    /** As the commit itself names them, which holds in a shallow clone too. */
    readonly parents: readonly string[];
}
/** The commit that is checked out, or undefined outside a repository. */
export declare function checkedOutCommit(host: Host): Promise<Commit | undefined>;
/**
 * The names of the commits that expressions such as `HEAD` or `origin/main` mean, in their order; undefined for those that mean none. One
 * process for all of them.
 */
export declare function commitsOf(host: Host, expressions: readonly string[]): Promise<readonly (string | undefined)[]>;
/** Two commits and where their histories parted. */
export interface Parting {
    readonly one: string;
    readonly other: string;
    /** The newest of the commits where they parted; undefined where the history at hand does not say. */
    readonly base: string | undefined;
}
/** How `rev-parse` is asked for two commits and where they parted; nothing where one of them cannot be asked for. */
export declare function partingArguments(one: string, other: string): readonly string[];
/** Reads the lines that answer them: the later commit, the earlier one, and those where they parted. Undefined for any other lines. */
export declare function partingIn(lines: readonly string[]): Parting | undefined;
/** Makes sure that a commit is there: in a shallow clone, that one commit is fetched. False where it is not available. */
export declare function hasCommit(host: Host, sha: string): Promise<boolean>;
/** Where two commits parted, or undefined where the history at hand does not say. */
export declare function mergeBase(host: Host, one: string, other: string): Promise<string | undefined>;
/** A content of the repository under the name by which it was asked for. */
export interface GitObject {
    readonly name: string;
    readonly type: string;
    readonly bytes: Uint8Array;
}
/** The contents that `cat-file --batch` has written, without those that are missing. */
export declare function objectsIn(output: Uint8Array): readonly GitObject[];
type Contents = ReadonlyMap<string, Uint8Array>;
/**
 * The contents behind names, at most `limit + 1` bytes of each; what the repository does not hold, as in a partial clone, is absent. However
 * many there are, one process where they are no larger than the limit on average, else three. A content beyond the budget of the run is filler that
 * is larger than the limit: it is refused for its size and never taken for one that is not there.
 */
export declare function readContents(host: Host, names: Iterable<string>, limit: number): Promise<Contents>;
/** The bytes of one file of a commit; undefined where there is none. */
export declare function contentAt(host: Host, sha: string, path: string): Promise<Uint8Array | undefined>;
/** True for a full SHA-1 commit name that stands for a commit: GitHub writes forty zeros for "none". */
export declare function isCommitSha(value: unknown): value is string;
export {};
