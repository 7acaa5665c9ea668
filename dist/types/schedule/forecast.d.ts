import { type Pipeline } from '../model/pipeline.js';
import type { TimeWindow } from '../time/firings.js';
import type { ExpectedSeconds } from './durations.js';
import { type Lane, type Untimed } from './lane.js';
import { type TriggerGraph } from './trigger-graph.js';
/** What is to start when, within a window. */
export interface Forecast {
    readonly window: TimeWindow;
    /** In the order of the pipelines' keys and of their triggers. Lanes without a start are among them. */
    readonly lanes: readonly Lane[];
    /** Triggers of which no time is known. */
    readonly untimed: readonly Untimed[];
    readonly graph: TriggerGraph;
    /** True where there were more starts than a forecast keeps. */
    readonly truncated: boolean;
}
/** What a forecast may know beside the pipelines. */
export interface ForecastKnowledge {
    readonly expected?: ExpectedSeconds;
}
/** One start in a list of all. */
export interface Start {
    readonly lane: Lane;
    /** Minutes after the start of the window. */
    readonly minute: number;
}
/** Every start of the pipelines within a window of whole minutes. Nothing but the arguments plays a part. */
export declare function forecast(given: readonly Pipeline[], window: TimeWindow, knowledge?: ForecastKnowledge): Forecast;
/** What the triggers of one pipeline say by themselves. */
export interface OwnTimes {
    readonly lanes: readonly Lane[];
    readonly untimed: readonly Untimed[];
    readonly truncated: boolean;
}
/** Tells the schedules and sensors of single pipelines within a window, as they count among all of these. */
export declare function timesAmong(pipelines: readonly Pipeline[], window: TimeWindow): (pipeline: Pipeline) => OwnTimes;
/** All starts in the order of time, then of lanes, at most `limit` of them. */
export declare function startsInOrder({ lanes }: Pick<Forecast, 'lanes'>, limit: number): Generator<Start>;
