import type { Pool } from '../model/team.cjs';
import { type ValuesOf } from './key.cjs';
import type { Origin } from './reader.cjs';
export declare const criticalities: readonly ['high', 'medium', 'low'];
export type Criticality = (typeof criticalities)[number];
/** What a team knows of some of its pipelines and the files have no place for. Durations in seconds. */
export declare const pipelineKeys: {
    owners: import("./key.cjs").Key<readonly string[]>;
    criticality: import("./key.cjs").Key<"high" | "low" | "medium" | undefined>;
    alias: import("./key.cjs").Key<string | undefined>;
    id: import("./key.cjs").Key<string | undefined>;
    expectedSeconds: import("./key.cjs").Key<number | undefined>;
    maxSeconds: import("./key.cjs").Key<number | undefined>;
    finishBy: import("./key.cjs").Key<string | undefined>;
    timeZone: import("./key.cjs").Key<string | undefined>;
    freshnessSeconds: import("./key.cjs").Key<number | undefined>;
};
type PipelineValues = ValuesOf<typeof pipelineKeys>;
/** The same, for the pipelines that an entry means. */
export interface PipelineConfig extends Omit<PipelineValues, 'finishBy' | 'timeZone'> {
    /** A path or glob of files, or the exact name of a pipeline. */
    readonly match: string;
    readonly finishBy: {
        readonly localTime: string;
        readonly timeZone: string;
    } | undefined;
    readonly origin: Origin;
}
/** What the team says of its pipelines, by path, glob or exact name. */
export declare const pipelineEntries: import("./kinds.cjs").Kind<readonly PipelineConfig[]>;
export declare const poolKeys: {
    slots: import("./key.cjs").Key<number>;
    members: import("./key.cjs").Key<readonly string[]>;
};
/** Something scarce that several pipelines share. */
export declare const pools: import("./kinds.cjs").Kind<readonly Pool[]>;
export {};
