import { type Refusal } from './numbers.cjs';
/** Which days of a month a cron expression asks for. */
export type DayRule = {
    readonly kind: 'every';
} | {
    readonly kind: 'month-days';
    /** Ascending, 1 to 31. */
    readonly days: readonly number[];
    /** Days counted from the end of the month, 0 = the last (`L`, `L-2`). */
    readonly fromEnd: readonly number[];
    /** `15W`: the weekday (Monday to Friday) nearest to that day, within the month. */
    readonly nearest: readonly number[];
    /** `LW`: the last weekday (Monday to Friday) of the month. */
    readonly lastWorkday: boolean;
} | {
    readonly kind: 'weekdays';
    /** Ascending, Sunday = 0. */
    readonly weekdays: readonly number[];
    /** `6L`: the last such day of the month. Sunday = 0. */
    readonly last: readonly number[];
    /** `3#2`: the second such day of the month. Sunday = 0. */
    readonly nth: {
        readonly weekday: number;
        readonly nth: number;
    } | undefined;
};
/** Reads the day-of-month field in upper case. Undocumented Quartz forms `LW` and `L-n` are taken as Quartz takes them. */
export declare function parseMonthDays(text: string): DayRule | Refusal;
/** Reads the day-of-week field in upper case, Sunday = 1 or SUN. A bare `L` is the last day of the week, Saturday. */
export declare function parseWeekdays(text: string): DayRule | Refusal;
/** The days of one month that a rule asks for; bit 0 stands for the first of the month. */
export declare function daysOfMonth(rule: DayRule, year: number, month: number): number;
