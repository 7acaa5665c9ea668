import type { Pool } from '../model/team.js';
import { type ValuesOf } from './key.js';
import type { Origin } from './reader.js';
export declare const criticalities: readonly ['high', 'medium', 'low'];
export type Criticality = (typeof criticalities)[number];
/** What a team knows of some of its pipelines and the files have no place for. Durations in seconds. */
export declare const pipelineKeys: {
    owners: import("./key.js").Key<readonly string[]>;
    criticality: import("./key.js").Key<"high" | "low" | "medium" | undefined>;
    alias: import("./key.js").Key<string | undefined>;
    id: import("./key.js").Key<string | undefined>;
    expectedSeconds: import("./key.js").Key<number | undefined>;
    maxSeconds: import("./key.js").Key<number | undefined>;
    finishBy: import("./key.js").Key<string | undefined>;
    timeZone: import("./key.js").Key<string | undefined>;
    freshnessSeconds: import("./key.js").Key<number | undefined>;
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
export declare const pipelineEntries: import("./kinds.js").Kind<readonly PipelineConfig[]>;
export declare const poolKeys: {
    slots: import("./key.js").Key<number>;
    members: import("./key.js").Key<readonly string[]>;
};
/** Something scarce that several pipelines share. */
export declare const pools: import("./kinds.js").Kind<readonly Pool[]>;
export {};
