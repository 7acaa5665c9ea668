/** What a field of plain numbers may hold, and how a person calls it. */
export interface NumberField {
    readonly label: string;
    readonly min: number;
    readonly max: number;
    /** Names of the values from `min` on; three letters, upper case. */
    readonly names?: readonly string[];
    /** True where a range such as `22-2` goes on past the end, as in Quartz, of which this dialect is a descendant. */
    readonly wraps: boolean;
}
/** Names of the days of the week, Sunday first. */
export declare const weekdayNames: readonly ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** The value ranges of the dialect. */
export declare const numberFields: {
    readonly minute: {
        readonly label: 'minute';
        readonly min: 0;
        readonly max: 59;
        readonly wraps: true;
    };
    readonly hour: {
        readonly label: 'hour';
        readonly min: 0;
        readonly max: 23;
        readonly wraps: true;
    };
    readonly monthDay: {
        readonly label: 'day of month';
        readonly min: 1;
        readonly max: 31;
        readonly wraps: true;
    };
    readonly month: {
        readonly label: 'month';
        readonly min: 1;
        readonly max: 12;
        readonly names: string[];
        readonly wraps: true;
    };
    readonly weekday: {
        readonly label: 'day of week';
        readonly min: 1;
        readonly max: 7;
        readonly names: readonly ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
        readonly wraps: true;
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
