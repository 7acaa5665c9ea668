import type { EntryKind, Host } from '../host.js';
/** What stands at a path: the bytes of a file, or only its kind where they are read from disk or is not available. */
export interface Laid {
    readonly kind: EntryKind;
    readonly bytes?: Uint8Array | undefined;
}
/** What is under review, by the paths from the working directory. */
export interface Tree {
    readonly files: ReadonlyMap<string, Laid>;
    /** True for a path that must not be read although it lies on disk: it is no part of what is reviewed. */
    isHidden(path: string): boolean;
    /** True for a directory of the repository: it holds what the tree says, and nothing else. */
    isInside(directory: string): boolean;
}
/** A host whose files are those of a tree. What the tree does not have is read as it lies on disk, but never listed. */
export declare function treeHost(host: Host, tree: Tree): Host;
