import type { Operation } from '../records.cjs';
/** What the operations of runs cost, where the platform says so. */
export interface Spend {
    /** Runs with at least one number. */
    readonly runs: number;
    readonly creditsPerRun: number | null;
    readonly costPerRun: number | null;
    /** Null where there are several or none. */
    readonly currency: string | null;
}
/** Medians over the runs of the sums of their operations; null where no operation holds a number. */
export declare function spendOf(operations: readonly Operation[]): Spend;
/** Rows that one object received. */
export interface RowCount {
    readonly object: string;
    readonly runs: number;
    readonly median: number;
    readonly latest: number;
    /** `latest` over the median of the earlier ones; null where that is zero or missing. */
    readonly latestRatio: number | null;
}
/** Rows by object, from successful operations that hold a number; those that deviate most come first. */
export declare function rowCounts(operations: readonly Operation[]): RowCount[];
