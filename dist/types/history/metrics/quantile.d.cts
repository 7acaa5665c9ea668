/** A value with the range that holds the truth in 95 of 100 cases, and the number of observations behind it. */
export interface Estimate {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly n: number;
}
/** Numbers from small to large; the input stays as it is. */
export declare function sortedNumbers(values: Iterable<number>): number[];
/**
 * The quantile by linear interpolation between order statistics at position `p·(n−1)`: type 7 of Hyndman and Fan, what R, NumPy and
 * spreadsheets compute by default. `sorted` must be sorted; null for an empty list.
 */
export declare function quantile(sorted: ArrayLike<number>, p: number): number | null;
/** The middle value (type 7), or null for an empty list. */
export declare function median(values: Iterable<number>): number | null;
/** The value at a position between indices, clamped to the ends. */
export declare function valueAt(sorted: ArrayLike<number>, position: number): number;
/** The 97.5th percentile of the normal distribution: two-sided 95 %. */
export declare const normal975 = 1.959963984540054;
/** A share with its 95 % score interval (Wilson 1927), which stays inside 0 and 1 and works for small counts; null for no trials. */
export declare function shareOf(hits: number, trials: number): Estimate | null;
/** Rounds for reports: seconds to milliseconds, shares to four digits would be lost noise beyond it. */
export declare function rounded(value: number, digits?: number): number;
/** As `rounded`, null staying null. */
export declare function roundedOrNull(value: number | null, digits?: number): number | null;
