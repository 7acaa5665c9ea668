import type { Files } from '../host.js';
import type { ChangedFile } from './difference.js';
import type { TreeEntry } from './tree.js';
import type { Laid } from './tree-host.js';
/** What a change puts in the place of a folder: git has no files of this repository below it. */
export interface StandIn {
    readonly path: string;
    readonly kind: 'submodule' | 'link';
}
/**
 * The submodules and links that a change brings or moves, by their paths in the repository. One with a YAML name is looked at as any other
 * file. A link to a folder that git tracks hides nothing. `disk` is asked where the source of the change does not know what a path is.
 */
export declare function standInsOf(files: readonly ChangedFile[], { disk, tracked, contents }: Known): Promise<readonly StandIn[]>;
/** Which of the changed files are none, and have no YAML name: git lists a submodule or a link to a folder as a file. */
export declare function noFilesIn(files: readonly ChangedFile[], disk: Known['disk']): Promise<{
    file: ChangedFile;
    kind: import("../file-layer.js").EntryKind | undefined;
}[]>;
interface Known {
    readonly disk: Pick<Files, 'kindOf'>;
    /** Everything that git tracks. */
    readonly tracked: readonly TreeEntry[];
    readonly contents: ReadonlyMap<string, Uint8Array>;
}
/** The contents that tell where the links of a change lead. */
export declare function addressesIn(files: readonly ChangedFile[]): readonly string[];
/** The stand-ins as what lies at their paths: a submodule is a directory whose files are those on disk. */
export declare function laidStandIns(standIns: readonly StandIn[]): readonly (readonly [string, Laid])[];
/** True for a directory that lies in a submodule of the change. */
export declare function isInSubmodule(standIns: readonly StandIn[], directory: string): boolean;
export {};
