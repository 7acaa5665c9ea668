import type { Document, Place } from '../text/document.cjs';
import { type Path } from '../text/tree.cjs';
import type { Problem } from './problem.cjs';
/** What makes a finding the same finding in two versions of a file: never a line. */
export interface Identity {
    readonly rule: string;
    readonly path: string;
    readonly place: string;
    readonly subject: string;
    /** Names of the things that it counts together. */
    readonly members: readonly string[];
}
/** How the parts of a file are called: as they are written, or as the base of the change calls them. */
export interface Naming {
    /** The file and the steps of a place; entries of lists by what they say of themselves, not by their number. */
    place(document: Document, path: Path): {
        readonly file: string;
        readonly steps: readonly string[];
    };
    /** A JSON pointer to an entity, or to a place in one, with its file; any other text is as it is. */
    part(document: Document, text: string): string;
    /** The text of a scalar, or of the piece of it; empty where there is none. */
    found(document: Document, place: Place): string;
}
export declare const asWritten: Naming;
/**
 * What a problem is, in the words of a naming. The subject tells it from others at the same place, and its parts may come in
 * any order; where the rule gives none, it is the text found there.
 */
export declare function identityOf(rule: string, problem: Problem, document: Document, naming: Naming): Identity;
/** Equal for identities that differ in their members alone. */
export declare function alikeOf({ rule, path, place, subject }: Identity): string;
/** Fingerprints of identities, of which those that are alike are counted. */
export declare function counter(): (identity: Identity, alike: string) => string;
/** The pointers of a path from the whole to the root. */
export declare function pointersAbove(path: Path): Iterable<{
    readonly key: string;
    readonly length: number;
}>;
