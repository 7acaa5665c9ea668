/** Which days of a month a schedule asks for. `either`: days that one of two rules asks for; `both`: those that both ask for. */
export type DayRule = {
    readonly kind: 'every';
} | MonthDays | Weekdays | ({
    readonly kind: 'either';
} & TwoRules) | ({
    readonly kind: 'both';
} & TwoRules);
export interface TwoRules {
    readonly monthDays: MonthDays;
    readonly weekdays: Weekdays;
}
/** Days counted within the month. */
export interface MonthDays {
    readonly kind: 'month-days';
    /** Ascending, 1 to 31. */
    readonly days: readonly number[];
    /** Days counted from the end of the month, 0 = the last (`L`, `L-2`). */
    readonly fromEnd: readonly number[];
    /** `15W`: the weekday (Monday to Friday) nearest to that day, within the month. */
    readonly nearest: readonly number[];
    /** `L-3W`: the weekday nearest to that day counted from the end of the month. Default: none. */
    readonly nearestFromEnd?: readonly number[];
    /** `LW`: the last weekday (Monday to Friday) of the month. */
    readonly lastWorkday: boolean;
    /** True where `31W` is the weekday nearest to the last day of a shorter month, as croniter has it. Default: such a month has none. */
    readonly isWithinMonth?: boolean;
}
/** Days counted within the week. */
export interface Weekdays {
    readonly kind: 'weekdays';
    /** Ascending, Sunday = 0. */
    readonly weekdays: readonly number[];
    /** `6L`: the last such day of the month. Sunday = 0. */
    readonly last: readonly number[];
    /** `3#2`: the second such day of the month, for each of them. Sunday = 0. */
    readonly nth: readonly {
        readonly weekday: number;
        readonly nth: number;
    }[];
}
/** The days of one month that a rule asks for; bit 0 stands for the first of the month. */
export declare function daysOfMonth(rule: DayRule, year: number, month: number): number;
