/**
 * One look at a text tells most patterns that they need not search it: a pattern has a trace, words without which it cannot match. The look finds
 * all words of all traces in one pass, by their first three characters.
 */
export interface Trace {
    /** Of each group one word must be in the text. */
    readonly groups: readonly Group[];
}
interface Group {
    /** The numbers of its words as bits, thirty to a number. */
    readonly bits: readonly number[];
    /** A single sign, which is looked for by itself. */
    readonly sign: string | undefined;
}
/** What one look has seen of a text. */
export interface Look {
    readonly text: string;
    /** The words that are there, as in a group. */
    readonly bits: number[];
    /** Where a word begins like an issued credential. */
    readonly starts: number[];
    /** Where any of these is, in the order of the text. */
    readonly hits: number[];
}
/** A word of a trace, in small letters, with what stands beside it wherever its pattern matches. */
interface Bounded {
    readonly word: string;
    /** The ASCII signs of which one comes right before it, and right behind it. What is no ASCII may stand there as well. Default: anything may. */
    readonly before?: string;
    readonly after?: string;
    /** True for one that is not written in capitals. */
    readonly isExact?: boolean;
}
/** Blanks and line breaks, which stand for each other where lines are joined. */
export declare const gaps = " \t\n\v\f\r";
/**
 * The trace of a pattern: of each group one word must be in the text, in small or capital letters. Words are written in small letters; single signs
 * are groups of their own, and never the first.
 */
export declare function traceOf(...groups: readonly (readonly (string | Bounded)[])[]): Trace;
/** A trace that all texts have in which a pattern with one of these may match. */
export declare function anyOf(traces: readonly Trace[]): Trace;
/** Has each look note the words that begin with one of these texts of three characters, and continue as a credential may. */
export declare function lookForStarts(starts: Iterable<string>): void;
/** Looks at a text. */
export declare function lookAt(text: string): Look;
/** Whether nothing that a trace or a credential begins with is in a part of the text. */
export declare function isBare({ hits }: Look, start: number, end: number): boolean;
/** Whether a pattern with this trace may match. */
export declare function mayMatch(look: Look, { groups }: Trace): boolean;
export {};
