/** The offsets of one time zone over a window of time, in the order of time. */
export interface ZoneOffsets {
    readonly zone: string;
    /** UTC milliseconds, inclusive. */
    readonly from: number;
    /** UTC milliseconds, exclusive. */
    readonly to: number;
    /** The first one begins two days before `from`, so that an hour that comes twice is known as such. */
    readonly stretches: readonly Stretch[];
}
/** A time during which the offset stays the same. */
export interface Stretch {
    /** UTC milliseconds, inclusive. */
    readonly from: number;
    /** UTC milliseconds, exclusive. */
    readonly to: number;
    /** Local time minus UTC in milliseconds. */
    readonly offsetMs: number;
}
/**
 * The offsets of a zone over a window by the newest release of the time zone data, found by halving between probes. The window is cut to the years 1970 to 2199.
 * Undefined where this runtime knows no such zone.
 */
export declare function zoneOffsets(zone: string, fromUtcMs: number, toUtcMs: number): ZoneOffsets | undefined;
/** A time on the wall of a zone in UTC milliseconds, the first of two, and one that clocks skip as much later; null where this runtime knows no such zone. */
export declare function instantOf(wallMs: number, zone: string): number | null;
