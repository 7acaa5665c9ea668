import type { Span } from './source.cjs';
import type { Path } from './tree.cjs';
/** Where a person writes in a YAML text, which need not be readable at that moment: told by columns, dashes and brackets alone. */
export interface Cursor {
    readonly offset: number;
    /** The steps from the root to the mapping, item or value that is written in. */
    readonly path: Path;
    /** `key`: at the beginning of an entry, or of an item that may become a text. `value`: behind a key, or inside of a text. */
    readonly position: 'key' | 'value';
    /** What stands between the beginning of the word and the cursor, without its opening quote. */
    readonly typed: string;
    /** The word, the part behind the cursor included. */
    readonly span: Span;
    /** For each step of the path, the root first, the entries of that mapping with the text behind their keys. */
    readonly levels: readonly ReadonlyMap<string, string>[];
    /** The text of the value up to the cursor: what an expression is looked for in. */
    readonly before: string;
}
/** The cursor at an offset. Linear in the length of the text. */
export declare function cursorAt(text: string, offset: number): Cursor;
