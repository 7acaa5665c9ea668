/** A text and where it came from. `path` is relative to the working directory, with `/` on every system. */
export interface Source {
    readonly path: string;
    readonly text: string;
}
/** A half-open range of UTF-16 offsets into `Source.text`. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** A range as people count it: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Range {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** Offsets at which each line of a text begins. Only LF and CR LF end a line. */
export declare function lineStartsOf(text: string): readonly number[];
/** Index of the line that holds `offset`, by binary search. */
export declare function lineIndexAt(starts: readonly number[], offset: number): number;
/** Turns offsets into lines and columns. An empty span becomes an empty range at its start. */
export declare function rangeOf(starts: readonly number[], span: Span): Range;
