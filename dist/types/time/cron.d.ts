import { type DayRule } from './days.js';
/** Names of the six fields in their order. */
export declare const fieldNames: readonly ['minute', 'hour', 'monthDay', 'month', 'weekday', 'year'];
export type FieldName = (typeof fieldNames)[number];
/** The six fields as words without white space. */
export type CronWords = Readonly<Record<FieldName, string>>;
/** A cron expression that was understood: its words and the numbers they stand for. */
export interface Cron {
    /** Upper case, one space between the fields. */
    readonly text: string;
    /** The fields in upper case. */
    readonly words: CronWords;
    /** Ascending, 0 to 59. */
    readonly minutes: readonly number[];
    /** Ascending, 0 to 23. */
    readonly hours: readonly number[];
    readonly days: DayRule;
    /** Ascending, 1 to 12. */
    readonly months: readonly number[];
    /** Ascending, 1970 to 2199. */
    readonly years: readonly number[];
    /** The last year that has a firing. */
    readonly lastYear: number;
}
/** A refusal of one field or of two that belong together, without knowledge of offsets. */
export interface WordsProblem {
    readonly code: 'field-value' | 'day-fields' | 'never-fires';
    readonly message: string;
    readonly fields: readonly [FieldName, ...FieldName[]];
}
/** Understands six words, or says what is wrong with them. Decided from the fields, never by stepping through time. */
export declare function readWords(given: CronWords): {
    readonly cron: Cron;
} | {
    readonly problems: readonly WordsProblem[];
};
