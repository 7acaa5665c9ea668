import { type Pipeline } from '../model/pipeline.cjs';
import type { Pool } from '../model/team.cjs';
import { type ExpectedSeconds } from './durations.cjs';
import type { Forecast } from './forecast.cjs';
/**
 * `thing`: more runs at the same time on one connector or dataset than it takes. `pool`: the same for a pool of the configuration. `crowd`: many
 * pipelines start at one minute. `self-overlap`: a run starts while one of the same pipeline, environment and branch continues.
 */
export type CollisionKind = 'thing' | 'pool' | 'crowd' | 'self-overlap';
/** Minutes after the start of a window, the end exclusive. */
export interface MinuteSpan {
    readonly from: number;
    readonly to: number;
}
/** Runs that meet, every time that the very same ones do. */
export interface Collision {
    readonly kind: CollisionKind;
    /** What they meet on, in words. */
    readonly on: string;
    /** In the order of their keys. */
    readonly pipelines: readonly Pipeline[];
    /** Minutes after the start of the window: the first time, and the first minute after it. */
    readonly from: number;
    readonly to: number;
    /** How often in the window. */
    readonly times: number;
    /** The first of these times, from and to, in their order. */
    readonly spans: readonly MinuteSpan[];
    /** Most at one minute. */
    readonly peak: number;
}
/** What counts as a collision. */
export interface CollisionLimits {
    readonly expected?: ExpectedSeconds;
    readonly pools?: readonly Pool[];
    /** So many pipelines at one minute are a crowd. */
    readonly crowd?: number;
}
/** Fewest pipelines at one minute that count as a crowd, unless told otherwise. */
export declare const usualCrowd = 5;
/** All collisions of the certain starts of a forecast, in the order of their first time. Runs from before the window are not seen. */
export declare function collisionsIn(forecast: Forecast, limits?: CollisionLimits): readonly Collision[];
/** Of these only the runs that meet on one thing or in one pool that a wanted pipeline uses. */
export declare function resourceCollisionsIn(forecast: Forecast, { expected, pools }: CollisionLimits, isWanted?: (pipeline: Pipeline) => boolean): readonly Collision[];
