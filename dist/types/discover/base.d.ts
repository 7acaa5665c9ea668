import type { Files, Host } from '../host.js';
import type { ChangedFile, Former } from './difference.js';
/** The state before a change. Paths are relative to the working directory. */
export interface Base {
    /** What people call it. */
    readonly label: string;
    /** Files whose content differs, by their name now, with their name before; null for a file that is new. */
    readonly changed: ReadonlyMap<string, string | null>;
    /** Names of files that are gone. */
    readonly removed: readonly string[];
    /** The bytes of a file of the base, by its name there. */
    read(path: string): Promise<Uint8Array | undefined>;
}
/**
 * What a change does to the files that matter. A file that was nothing to review under its former name is new, and one that is nothing to
 * review under its new name is gone.
 */
export declare function filesOfChange(files: readonly ChangedFile[], matters: (path: string) => boolean): Pick<Base, 'changed' | 'removed'> & {
    readonly former: ReadonlyMap<string, Former>;
};
/** The bytes of a former file. Throws BaseUnavailable where git does not hold them, as in a partial clone. */
export declare function bytesOfFormer(path: string, former: Former | undefined, contents: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined;
/**
 * The files of the base under their names there: for the configuration that the base decides on. What the base does not have and the change
 * did not bring is not of this repository, or not tracked, and counts as it lies there.
 */
export declare function hostAtBase(host: Host, base: Base): Files;
