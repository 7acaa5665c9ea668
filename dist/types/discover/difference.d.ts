import type { EntryKind, Host } from '../host.js';
import { type Commit } from './git.js';
export type ChangeStatus = 'added' | 'modified' | 'removed' | 'renamed';
export interface ChangedFile {
    readonly path: string;
    /** The name before, for a renamed file. */
    readonly previousPath: string | null;
    readonly status: ChangeStatus;
    /** What it was before, where that is known; null for a file that was not there. */
    readonly before?: Former | null;
    /** What it is now, where git has told; null for a file that is gone. */
    readonly after?: Former | null;
}
/** A file as git keeps it. */
export interface Former {
    readonly kind: EntryKind;
    /** The name of its content. */
    readonly blob: string;
}
/** The states that are compared: a commit, or the tree of one, and another one or the index. */
export interface Ends {
    readonly base: string;
    readonly head: string | {
        readonly index: string | undefined;
    };
}
/** Which files a comparison looks at. Default: all. */
export interface Scope {
    /** YAML files, what is no file and may stand in the place of a folder of them, and the configuration of this path. */
    readonly yamlAnd: string | undefined;
}
/** The commit that is checked out. */
export interface Head extends Commit {
    /** What differs from its first parent, no renames looked for, where git has told it with the commit. */
    readonly brought?: readonly ChangedFile[];
}
/**
 * The commit that is checked out and what it brings, of one process: with a merge commit, as GitHub makes one for a pull request, that is all that
 * is asked. Where the history ends at the commit, git is asked for its parents by another one. Undefined outside a repository.
 */
export declare function headWithChange(host: Host): Promise<Head | undefined>;
/**
 * What differs between two states, sorted by path, renamed files found however many there are; undefined where git cannot tell. The
 * working tree is never looked at: git would run the filters that the repository configures. Two processes at most: renames are looked for
 * among the YAML files alone, and only where some have come and others gone. `known` is what has been told already, without renames.
 */
export declare function differenceOf(host: Host, ends: Ends, scope?: Scope, known?: readonly ChangedFile[]): Promise<readonly ChangedFile[] | undefined>;
/** Reads `--raw -z`: modes, contents and a status, then one name, or two for a rename. A change of the file mode alone is none. */
export declare function parseDifference(output: string): readonly ChangedFile[];
