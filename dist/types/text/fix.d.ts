import type { Span } from './source.js';
/** Replaces the text of `span` by `text`. */
export interface Edit {
    readonly span: Span;
    readonly text: string;
}
/** `safe`: cannot change what the pipeline does except for the defect. `unsafe`: a person should look at it. */
export interface Fix {
    readonly title: string;
    readonly safety: 'safe' | 'unsafe';
    readonly edits: readonly Edit[];
    /** What the edits insert, where they insert settings at the root and do nothing else: such fixes of one file can be joined. */
    readonly insertion?: Insertion;
    /** True where the lines that it touches hold a possible credential: they must not be shown. */
    readonly isBesideSecret?: boolean;
}
/** A YAML value to write: a number or text as it stands, or a mapping of such. */
export type Written = string | number | {
    readonly [key: string]: Written;
};
/** Settings to insert at the root of a file. */
export interface Insertion {
    /** By the key of a mapping of the root, for instance `configuration`. */
    readonly settings: Readonly<Record<string, Readonly<Record<string, Written>>>>;
    /** Lines in block style from column 0, for the end of the document. */
    readonly lines: readonly string[];
}
/** Applies edits to a text. Edits that overlap an earlier one are left out. */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
