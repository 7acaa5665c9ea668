/**
 * One look at a text tells most patterns that they need not search it: a pattern has a trace, words without which it cannot match. The look sees
 * the runs of three characters of all words at once and costs about a nanosecond for each character; it may see what is not there, never miss
 * what is.
 */
export interface Trace {
    /** Of each group one word, in small letters, must be in the text. */
    readonly groups: readonly (readonly string[])[];
    /** What a look sees of each group. */
    readonly marks: readonly number[];
}
/** What one look has seen of a text. */
export interface Look {
    readonly text: string;
    readonly marks: number;
    /** The text in small letters, once somebody has asked for it. */
    small: string | undefined;
}
/** The trace of a pattern: of each group, one word must be in the text, in small or capital letters. */
export declare function traceOf(...groups: readonly (readonly string[])[]): Trace;
/** A mark of its own for texts that begin in one of several ways, each of three characters. */
export declare function marksFor(starts: Iterable<string>): Int8Array;
/** The three characters at an offset as a number. */
export declare function runAt(text: string, at: number): number;
/** Looks at a text. */
export declare function lookAt(text: string): Look;
/** Whether a pattern with this trace may match. */
export declare function mayMatch(look: Look, { groups, marks }: Trace): boolean;
