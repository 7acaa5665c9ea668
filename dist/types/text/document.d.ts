import type { Fix } from './fix.js';
import { type Source, type Span } from './source.js';
import { type Node, type Path } from './tree.js';
/** A symbolic place: rules name it, the engine turns it into lines once. */
export interface Place {
    readonly path: Path;
    /** What to underline: the key, the value (default), or both. */
    readonly part?: 'key' | 'value' | 'pair';
    /** A piece of the scalar at `path`, as indices into its decoded value. */
    readonly within?: Span;
    /** Default: the document of which is spoken. */
    readonly document?: Document;
}
/** Why a text cannot be read in exactly one way, or is read differently by other readers. */
export interface TextProblem {
    readonly code: TextProblemCode;
    /** One sentence in our own words, with no source text in it. */
    readonly message: string;
    readonly span: Span;
    readonly fix?: Fix;
    /** What to do about it, where that is not the same for all problems of its code. */
    readonly remedy?: string;
}
export type TextProblemCode = 'syntax' | 'duplicate-key' | 'unknown-alias' | 'several-documents' | 'merge-conflict' | 'encoding' | 'control-character' | 'line-break' | 'too-large' | 'tag' | 'refused' | 'yaml-1-1' | 'hidden-character' | 'not-a-file';
/** A parsed text. Any text yields one: what could not be read is in `problems`. */
export interface Document {
    readonly source: Source;
    readonly lineStarts: readonly number[];
    /** Undefined for an empty text and where nothing could be read. */
    readonly root: Node | undefined;
    readonly problems: readonly TextProblem[];
    /** The ASCII characters at the beginning of a file that is no text of ours: enough to tell what it would be. */
    readonly glimpse?: string;
}
/** A document whose lines are counted when something asks for them. */
export declare function withLines<T extends Pick<Document, 'source'>>(document: T): T & Pick<Document, 'lineStarts'>;
/** True where the text cannot be read in exactly one way, so that what was read of it is not to be trusted. */
export declare function isBroken(document: Document): boolean;
/** A document for a text that nothing can be read from, for instance a file that is no text. */
export declare function unreadableDocument(source: Source, problem: TextProblem, glimpse?: string): Document;
/**
 * Where a place is written. The nearest existing ancestor stands in for a place that is absent: its key, so that a missing key
 * is shown at the line of its parent.
 */
export declare function locate(document: Document, place: Place): Span;
