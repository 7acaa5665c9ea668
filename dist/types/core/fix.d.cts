import type { Span } from './source.cjs';
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
    /** True where the lines that it touches hold what looks like a credential: they must not be shown. */
    readonly isBesideSecret?: boolean;
}
/** Applies edits to a text. Edits that overlap an earlier one are left out. */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
