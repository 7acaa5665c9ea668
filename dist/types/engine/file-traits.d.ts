import type { NamedFile } from '../model/named-file.js';
import type { Violation } from '../model/violation.js';
import type { Document } from '../text/document.js';
/** What a file can have; most files have none of it, and then the rules about it are passed over. */
export declare const fileTraits: readonly [
/** Something about its text that the reader tells, such as a key that is written twice. */
'text-problem', 
/** Something that the schema or catalogue of its dialect says against it. */
'violation', 
/** A file of the checkout that it cannot do without. */
'named-file'];
export type FileTrait = (typeof fileTraits)[number];
/** Traits of a file as the bits of one number. */
export declare function fileTraitSet(of: readonly FileTrait[]): number;
interface FileFacts {
    readonly document: Document;
    readonly violations: readonly Violation[];
    readonly namedFiles?: readonly NamedFile[];
}
/** True for a file that has all of these; a file is validated only where it is asked for what that finds. */
export declare function hasFileTraits(file: FileFacts, about: number): boolean;
export {};
