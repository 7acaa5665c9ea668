import type { EntryKind, Host } from '../host.js';
/** A name that git tracks. Paths are those of the repository. */
export interface TreeEntry {
    readonly path: string;
    readonly kind: EntryKind;
    /** The name of its content. */
    readonly blob: string;
    /** True where a sparse checkout leaves the file out on purpose. */
    readonly isSparse: boolean;
}
/** What a mode of git means; a submodule is neither a file nor a directory of this repository. */
export declare function kindOfMode(mode: string): EntryKind;
/** Everything in the tree of a commit. Empty where git cannot tell. */
export declare function entriesAt(host: Host, sha: string): Promise<readonly TreeEntry[]>;
/** Everything in the index: of several versions of a file that is being merged, one. Empty where git cannot tell. */
export declare function entriesInIndex(host: Host, index: string | undefined): Promise<readonly TreeEntry[]>;
/** What git knows of a working tree. Paths are those of the repository. */
export interface Listing {
    readonly tracked: readonly TreeEntry[];
    /** Files that git neither tracks nor ignores. */
    readonly untracked: readonly string[];
}
/** Everything in the index and what lies beside it, of one process. Empty where git cannot tell. */
export declare function filesKnown(host: Host): Promise<Listing>;
