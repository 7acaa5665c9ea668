export type EntryKind = 'file' | 'directory' | 'link' | 'other';
export interface DirectoryEntry {
    readonly name: string;
    readonly kind: EntryKind;
}
declare const system: typeof import("node:fs");
/** What the file layer asks of the system. */
export type Disk = Pick<typeof system, 'accessSync' | 'closeSync' | 'fchmodSync' | 'fchownSync' | 'fstatSync' | 'fsyncSync' | 'lstatSync' | 'mkdirSync' | 'openSync' | 'readdirSync' | 'readSync' | 'renameSync' | 'rmdirSync' | 'unlinkSync' | 'writeFileSync'>;
/** Files as they are reached from one directory. No link is followed in any step of a path. */
export interface FileLayer {
    /** What a path is; `link` also for what lies behind one. */
    kindOf(path: string): EntryKind | undefined;
    list(directory: string): readonly DirectoryEntry[] | undefined;
    /** Bytes of a regular file, at most `limit + 1`. */
    read(path: string, limit: number): Uint8Array | undefined;
    /** The same for two names of one file. */
    identify(path: string): string | undefined;
    /**
     * Writes a file whole or not at all, and the directories above it. With `was` only where the file still has these bytes. Throws what the
     * system says, or FileRefusal.
     */
    write(path: string, text: string, was?: Uint8Array): void;
}
export declare function fileLayer(home: string, disk?: Disk): FileLayer;
export {};
