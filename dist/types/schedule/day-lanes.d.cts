import type { ZoneOffsets } from '../time/zone.cjs';
import type { Collision } from './collisions.cjs';
import type { ExpectedSeconds } from './durations.cjs';
import type { Forecast } from './forecast.cjs';
import type { Lane } from './lane.cjs';
/** What the days of a forecast are told from. */
export interface DayView {
    readonly forecast: Forecast;
    readonly collisions: readonly Collision[];
    /** The zone of the clock in the pictures, over the window. */
    readonly zone: ZoneOffsets;
    readonly expected: ExpectedSeconds;
}
/** Runs of one lane on one day, on the clock on the wall, in milliseconds. */
export interface DayLane {
    readonly lane: Lane;
    readonly bars: readonly Bar[];
    readonly starts: number;
}
/** One run, or several that follow closely, on the clock on the wall in milliseconds. */
export interface Bar {
    readonly from: number;
    /** Equal to `from` where nothing is known of the duration. */
    readonly to: number;
    /** True where it meets other runs on something scarce, or many at its start. */
    readonly collides: boolean;
    /** Starts that the bar stands for; more than one where they follow too closely to be drawn. */
    readonly starts: number;
}
/** The lanes that start on the day that begins at a midnight on the wall, in the order of their first start. */
export declare function lanesOfDay(view: DayView, midnight: number, mostBars?: number): readonly DayLane[];
