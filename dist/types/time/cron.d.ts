import { type DayRule } from './days.js';
/** When something starts, as sets of values. What the text looked like is the affair of the language that it was written in. */
export interface Cron {
    /** The text in one spelling, whatever its case and spaces; two texts may mean the same. */
    readonly text: string;
    /**
     * Ascending, 0 to 59; only 0 where the language has no seconds. Times are counted by the minute: several seconds of one minute are one firing, and
     * `startsPerDay` alone counts each of them.
     */
    readonly seconds: readonly number[];
    /** Ascending, 0 to 59. */
    readonly minutes: readonly number[];
    /** Ascending, 0 to 23. */
    readonly hours: readonly number[];
    readonly days: DayRule;
    /** Ascending, 1 to 12. */
    readonly months: readonly number[];
    /** Ascending, within `firstYear` and `finalYear`. */
    readonly years: readonly number[];
    /** The last year that has a firing. */
    readonly lastYear: number;
    /** Of a local time that comes twice: whether it fires again where the next firing is less than two hours away (cron-utils). Default: it fires once. */
    readonly repeatsDense?: boolean;
    /** At which coming a local time that comes twice fires, where it fires once. Default: the first. */
    readonly repeated?: 'last';
    /**
     * What becomes of the times that clocks leave out when they go forward. `later`: the first of them fires as much later as is left out, and the others up to
     * that time do not (Airflow). Default: none fires.
     */
    readonly skipped?: 'later';
    /**
     * Whether the time from one firing to the next is read off the wall and then passes as elapsed time (Airflow, every hour): of an hour that comes twice both
     * fire; after days without a firing, one comes an hour early or late, and the following ones where the clock says.
     */
    readonly isElapsed?: boolean;
}
/** The years within which a schedule is looked at. */
export declare const firstYear = 1970;
export declare const finalYear = 2199;
/** Every year that is looked at, for a language without years. */
export declare const allYears: readonly number[];
/** What a language yields: without seconds the first one, without years all of them. */
export type CronValues = Pick<Cron, 'text' | 'minutes' | 'hours' | 'days' | 'months'> & Partial<Pick<Cron, 'seconds' | 'years' | 'repeatsDense' | 'repeated' | 'skipped' | 'isElapsed'>>;
/** The schedule of some values; undefined where it never fires. Decided from the values, never by stepping through time. */
export declare function cronOf({ seconds, years, ...values }: CronValues): Cron | undefined;
/** True where no year is left out. */
export declare function isEveryYear({ years }: Cron): boolean;
