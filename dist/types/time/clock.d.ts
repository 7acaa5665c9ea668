import type { Span } from '../text/source.js';
import type { Cron } from './cron.js';
/** What starts a trigger by the time, as its dialect understands it. A template, or a trigger that no clock starts, has none. */
export type Clock = {
    readonly cron: Cron;
} | {
    readonly interval: Interval;
}
/** Starts once at each of some instants, in UTC milliseconds, ascending. */
 | {
    readonly instants: readonly number[];
}
/** A run starts as soon as the last one is over. */
 | {
    readonly isContinuous: true;
} | {
    readonly problems: readonly ClockProblem[];
};
/** Starts at the same distance, whatever the calendar says. */
export interface Interval {
    readonly seconds: number;
    /** The first start in UTC milliseconds; null where it depends on when the schedule was switched on. */
    readonly from: number | null;
}
/** Why a text of a clock is refused. */
export interface ClockProblem {
    /** One sentence without a full stop; may quote the text. */
    readonly message: string;
    /** UTF-16 offsets into the text. */
    readonly within: Span;
}
/** The fields that languages of clocks share, by name and not by place. */
export type ClockField = 'minute' | 'hour' | 'monthDay' | 'month' | 'weekday' | 'year';
/** One thing to say otherwise. Weekdays: Sunday = 0, ascending. */
export type ClockChange = {
    readonly minute: number;
} | {
    readonly monthDay: 'last';
} | {
    readonly weekdays: readonly number[];
};
/** A schedule moved by some minutes, and the pieces of the old text that change. */
export interface ShiftedClock {
    readonly cron: Cron;
    readonly text: string;
    /** Pieces of the old text, in order. */
    readonly edits: readonly {
        readonly within: Span;
        readonly text: string;
    }[];
}
/** How a dialect writes its clocks. Texts are given as the file has them. */
export interface ClockLanguage {
    /** Where a field stands; the whole text where there is no such field. */
    spanOf(text: string, field: ClockField): Span;
    /** The same text with one thing said otherwise; null where the language cannot say it. */
    rewritten(text: string, change: ClockChange): string | null;
    /** The same text so many minutes later (or earlier, below 0), with all else as it is written. Null where the days would change or it cannot be said. */
    shifted(text: string, minutes: number): ShiftedClock | null;
    /** The step with which the whole of a field is written, such as 7 for every seventh minute; null for any other field. */
    stepOf(text: string, field: ClockField): number | null;
    /** By how many days the weekdays that a text names by number come before those of the same numbers in Unix cron; 0 for names, and where numbers mean the same. */
    unixWeekdayShift(text: string): number;
}
