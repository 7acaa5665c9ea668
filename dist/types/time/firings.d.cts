import type { Interval } from './clock.cjs';
import type { Cron } from './cron.cjs';
import type { ZoneOffsets } from './zone.cjs';
/** When something fires within a window. */
export interface Firings {
    /** UTC milliseconds on whole minutes, ascending. */
    readonly at: readonly number[];
    /** True where the limit left firings out. */
    readonly truncated: boolean;
}
/** A window of time in UTC milliseconds, the end exclusive. */
export interface TimeWindow {
    readonly from: number;
    readonly to: number;
}
/**
 * The firings of a cron expression within a window of a zone, at most `limit` of them. A local time that does not exist is
 * skipped, one that comes twice fires at its first coming: schedule types of the EventBridge Scheduler user guide. A cron with `repeated`, `skipped`,
 * `isElapsed` or `repeatsDense` fires as that says.
 * A narrower `window` must lie within that of the offsets.
 */
export declare function firings(cron: Cron, offsets: ZoneOffsets, limit: number, window?: TimeWindow): Firings;
/** The starts of an interval within a window, on whole minutes, at most `limit` of them; several of one minute are one. */
export declare function intervalStarts({ seconds, from }: Interval & {
    readonly from: number;
}, limit: number, window: TimeWindow): Firings;
/** Local times within a half-open window that match, as milliseconds of a clock without offset changes. */
export declare function localTimes(cron: Cron, from: number, to: number): Generator<number>;
/** Starts of the matching days that touch a window of local time. */
export declare function localDays(cron: Cron, from: number, to: number): Generator<number>;
/** Every time of a matching day, ascending, in milliseconds after midnight. */
export declare function timesOfDay(cron: Cron): readonly number[];
