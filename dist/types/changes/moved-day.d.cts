import type { Pipeline } from '../model/pipeline.cjs';
import { type Bar } from '../schedule/day-lanes.cjs';
/** The day of the first run that the change moves, and what else starts on it. */
export interface MovedDay {
    /** Midnight on the wall, in milliseconds. */
    readonly midnight: number;
    readonly zone: string;
    /** What the change moves, then what starts nearest to it. */
    readonly lanes: readonly MovedDayLane[];
    /** Schedules of that day that are left out. */
    readonly rest: number;
    /** The last release of the time zone data with another time for the first run; absent where releases agree. */
    readonly otherUpTo?: string;
}
/** The starts of one schedule on that day. */
export interface MovedDayLane {
    readonly name: string;
    readonly isMoved: boolean;
    readonly isSensor: boolean;
    readonly bars: readonly Bar[];
}
/** The day of the first run by a moved schedule, seen from a time in UTC milliseconds; undefined where no schedule moves or it never runs. */
export declare function movedDayOf(before: readonly Pipeline[], after: readonly Pipeline[], { now, secretPrefixes }: {
    readonly now: number;
    readonly secretPrefixes?: readonly string[];
}): MovedDay | undefined;
