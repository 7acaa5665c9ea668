/** What a field of plain numbers may hold, and how a person calls it. */
export interface NumberField {
    readonly label: string;
    readonly min: number;
    readonly max: number;
    /** Names of the values from `min` on; three letters, upper case. */
    readonly names?: readonly string[];
    /** True where a range such as `22-2` continues past the end, as in Quartz, of which this dialect is a descendant. */
    readonly wraps: boolean;
    /** The largest step after `*` or one value that the scheduler takes; 0 where it takes none, undefined where none is known. */
    readonly mostStep?: number;
}
/** Names of the days of the week, Sunday first. */
export declare const weekdayNames: readonly ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/**
 * The value ranges of the dialect. Steps: the day-of-week row of the scheduler's table has no `/`; the others are the limits of Quartz
 * (`CronExpression.checkIncrementRange`), and EventBridge refuses a minute step of 60 as well (aws/aws-sdk-js#4212).
 */
export declare const numberFields: {
    readonly minute: {
        readonly label: 'minute';
        readonly min: 0;
        readonly max: 59;
        readonly wraps: true;
        readonly mostStep: 59;
    };
    readonly hour: {
        readonly label: 'hour';
        readonly min: 0;
        readonly max: 23;
        readonly wraps: true;
        readonly mostStep: 23;
    };
    readonly monthDay: {
        readonly label: 'day of month';
        readonly min: 1;
        readonly max: 31;
        readonly wraps: true;
        readonly mostStep: 31;
    };
    readonly month: {
        readonly label: 'month';
        readonly min: 1;
        readonly max: 12;
        readonly names: string[];
        readonly wraps: true;
        readonly mostStep: 12;
    };
    readonly weekday: {
        readonly label: 'day of week';
        readonly min: 1;
        readonly max: 7;
        readonly names: readonly ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
        readonly wraps: true;
        readonly mostStep: 0;
    };
    readonly year: {
        readonly label: 'year';
        readonly min: 1970;
        readonly max: 2199;
        readonly wraps: false;
    };
};
/** A refusal: one sentence without a full stop. */
export interface Refusal {
    readonly refused: string;
}
/** Narrows a result to its refusal. */
export declare function isRefusal(value: object): value is Refusal;
/** Every value of a field, ascending. */
export declare function allValues(field: NumberField): readonly number[];
/** Reads a list of values, ranges and steps in upper case into ascending numbers. */
export declare function parseNumbers(text: string, field: NumberField): readonly number[] | Refusal;
/** The distinct numbers in ascending order. */
export declare function ascending(values: Iterable<number>): readonly number[];
/** Reads one number or name in upper case; the caller quotes the field. */
export declare function parseValue(text: string, field: NumberField): number | undefined;
/** One member of a field: `*`, a value or a range, with or without a step. */
export interface Item {
    /** The first and the last value that can come out. */
    readonly from: number;
    readonly to: number;
    /** 1 where none is written. */
    readonly step: number;
    /** True for `a-b`, where the author says where it ends. */
    readonly isRange: boolean;
}
/** Reads one member of a list in upper case, or says why the scheduler refuses it. */
export declare function parseItem(item: string, field: NumberField): Item | Refusal;
/** The values of a member in the order in which they come; a range that goes past the end wraps. */
export declare function valuesOf({ from, to, step }: Item, field: NumberField): readonly number[];
