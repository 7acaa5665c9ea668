import type { Trigger } from '../model/pipeline.js';
import type { Cron } from '../time/cron.js';
import { type TimeWindow } from '../time/firings.js';
import { type ZoneOffsets } from '../time/zone.js';
/** Ascending minutes after the start of a window. Lanes with the same times share one array. */
export type Minutes = Uint32Array;
/** When a schedule or sensor goes off within a window, or why that is not known. */
export type ClockStarts = {
    readonly minutes: Minutes;
    readonly offsets: ZoneOffsets;
    /** True where an excluded date is a template, so that some of the starts may not happen. */
    readonly mayBeFewer: boolean;
    readonly truncated: boolean;
} | {
    readonly reason: string;
};
/** Works out starts within one window. Zones, and triggers with the same text, are worked out once. */
export interface Clock {
    readonly window: TimeWindow;
    /** The starts of a trigger with a cron expression; undefined for a trigger without one. */
    startsOf(trigger: Trigger): ClockStarts | undefined;
    /** The minutes of a cron expression in a zone on other than some dates. */
    minutesOf(cron: Cron, zone: string, excluded: readonly string[]): Minutes;
    offsetsOf(zone: string): ZoneOffsets | undefined;
}
/** The offsets of zones over a window, each worked out once; undefined for a name that is no zone. */
export declare function zonesOver(window: TimeWindow): (zone: string) => ZoneOffsets | undefined;
/** A clock over a window. */
export declare function clockOver(window: TimeWindow): Clock;
