export interface GitResult {
    readonly code: number;
    readonly stdout: Uint8Array;
    readonly stderr: string;
}
/** What one call of git needs besides its arguments. */
export interface GitCall {
    /** What git reads from its standard input. Default: nothing. */
    readonly input?: string;
    /** The file of the index that counts. Default: that of the repository. */
    readonly index?: string;
    /** True for a call that may fetch from the remote repository. Default: nothing is fetched, not even by a partial clone. */
    readonly mayFetch?: boolean;
    /** Most bytes that git may write; it is stopped at more. Default: 256 MiB. */
    readonly most?: number;
}
/**
 * Runs git without a shell on the repository of a directory. Never throws: code 127 where git is missing, 128 outside of a repository.
 *
 * The repository is the one whose `.git` lies in the directory or nearest above it. Git does not search by itself: it would take a folder of
 * the checkout that looks like a bare repository for one, and run what its configuration names.
 */
export declare function runGit(directory: string, args: readonly string[], call?: GitCall): Promise<GitResult>;
