import type { Effect } from './risk.js';
/** What the words need to know beside the files. */
export interface ChangeView {
    /** UTC milliseconds: first runs of schedules are looked for from here on. */
    readonly now: number;
    /** How this team's credentials begin, beside the shapes that everybody knows. */
    readonly secretPrefixes?: readonly string[];
}
/** What became of the thing that a change is about. */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'renamed' | 'moved' | 'unreadable';
/** One real change. Names and values out of the files stand in double quotes. */
export interface Change extends Effect {
    readonly kind: ChangeKind;
    /** Whom it is about: `Task "Load"`; empty where the sentence begins with that. */
    readonly subject: string;
    /** What changed, with values: `timeout was 1 hour, now 2 hours`. */
    readonly what: string;
    /** The values alone, in the words of the sentence and without quotes around them; null where there was none, or several, or they are hidden. */
    readonly from: string | null;
    readonly to: string | null;
    /** The names of all that it is about, at most 100. */
    readonly names: readonly string[];
    /** The variants (targets, environments) in which it happens, where not all have it. Default: it happens in all. */
    readonly variants?: readonly string[];
}
/** A change of something that is named by its owner. */
export type Fact = Omit<Change, 'subject' | 'names' | 'variants'>;
/** The change as a sentence without a full stop. */
export declare function sentenceOf({ subject, what }: Pick<Change, 'subject' | 'what'>): string;
/** Changes as lines: what is said of one subject stands in one line. */
export declare function linesOf(changes: readonly Change[]): readonly string[];
/** The texts, or whatever is there, of what may be missing. */
export declare function present<T>(...parts: readonly (T | undefined)[]): readonly T[];
