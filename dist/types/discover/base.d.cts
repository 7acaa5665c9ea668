import type { Files, Host } from '../host.cjs';
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
 * The base of the working tree: where its branch parted from `ref`, or `ref` itself. Files that git does not track yet count as new.
 * Throws OperationalError where the directory is no repository or the ref names nothing.
 */
export declare function baseOf(host: Host, ref: string): Promise<Base>;
/**
 * The files of the base under their names there: for the configuration that the base decides on. What the base does not have and the change
 * did not bring is not of this repository, or not tracked, and counts as it lies there.
 */
export declare function hostAtBase(host: Host, base: Base): Files;
