import type { Pipeline } from '../model/pipeline.cjs';
import type { TimeWindow } from '../time/firings.cjs';
import { type ZoneOffsets } from '../time/zone.cjs';
import type { ExpectedSeconds } from './durations.cjs';
import type { Lane } from './lane.cjs';
import type { Reach } from './reach.cjs';
/** What is late where one planned run of a pipeline fails. Times in UTC milliseconds. */
export interface Lateness {
    /** The planned start of that run. */
    readonly at: number;
    /** The zone of the schedule, or UTC. */
    readonly zone: ZoneOffsets;
    /** The next start after it; null where none is known within the window. */
    readonly next: number | null;
    /** The pipeline itself, then those that wait for it. */
    readonly late: readonly LatePipeline[];
}
/** A pipeline whose run then starts late, or not at all. */
export interface LatePipeline {
    readonly pipeline: Pipeline;
    /** When it would start; null where that is not known. */
    readonly startsAt: number | null;
    /** When it usually would be over, by the median; null where its duration or its start is not known. */
    readonly endsAt: number | null;
    /** The deadline that the team has set; null where there is none. */
    readonly due: {
        readonly at: number;
        readonly localTime: string;
        readonly timeZone: string;
    } | null;
    /** The last minute at which the failed run can start again without this deadline being missed; null where that is not known. */
    readonly rerunBy: number | null;
}
/** When pipelines are planned to start. */
export interface Planned {
    readonly window: TimeWindow;
    /** The schedules and sensors of one of them. Its starts by others are not certain. */
    lanesOf(pipeline: Pipeline): readonly Lane[];
}
/** What is late where the first planned run of the origin fails; null for a pipeline of which no planned start is known. */
export declare function latenessOf(reach: Reach, planned: Planned, expected: ExpectedSeconds): Lateness | null;
