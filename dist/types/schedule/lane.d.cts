import { type Pipeline, type Trigger } from '../model/pipeline.cjs';
import type { ZoneOffsets } from '../time/zone.cjs';
import type { Minutes } from './clock-starts.cjs';
/**
 * `exact`: a run starts at that minute. `upper-bound`: at most one run starts, then or for sensors later in the window.
 * `unknown`: a run may start, and the minute is the earliest one.
 */
export type Certainty = 'exact' | 'upper-bound' | 'unknown';
/** What brings runs about; `call` is a task of another pipeline, `data` an update that it waits for. */
export type LaneKind = 'cron' | 'sensor' | 'upstream' | 'data' | 'call';
/** All starts of one pipeline by one cause, within a window. */
export interface Lane {
    readonly pipeline: Pipeline;
    readonly kind: LaneKind;
    /** The name of the trigger, or its place where it has none. */
    readonly label: string;
    /** Absent for calls. */
    readonly trigger?: Trigger;
    /** The zone of the cron expression, with its offsets over the window. */
    readonly offsets?: ZoneOffsets;
    readonly minutes: Minutes;
    readonly certainty: Certainty;
    readonly environments: readonly string[];
    readonly branch: string | null;
    /** Minutes that a sensor's window stays open, where that is written. */
    readonly openMinutes?: number;
    /** Seconds between two looks of a sensor, where that is known. */
    readonly pollSeconds?: number;
}
/** A trigger of which no time is known, and why. */
export interface Untimed {
    readonly pipeline: Pipeline;
    readonly kind: LaneKind | 'webhook';
    readonly label: string;
    /** A clause without a full stop. */
    readonly reason: string;
}
/** The name of a trigger, or its place in the file where it has none. */
export declare function labelOf(trigger: Trigger): string;
/**
 * What the row of each lane is called, in at most so many UTF-16 units: the pipeline, with its trigger where the pipeline has several rows, and with
 * its file where that is not enough. No two rows have one name; of what is too long the pipeline is cut and not the trigger.
 */
export declare function rowNames(lanes: readonly Lane[], most?: number): readonly string[];
