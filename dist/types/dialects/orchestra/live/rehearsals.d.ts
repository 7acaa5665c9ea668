import type { Host } from '../../../host.js';
import type { PipelineHistory } from '../../../model/history.js';
import type { Pipeline } from '../../../model/pipeline.js';
import { type Rehearsal, type RehearsalWish } from './rehearsal.js';
import { type PlatformAccess } from './world.js';
/** A wish to see pipelines run before they are merged. */
export interface RehearsalRequest {
    readonly access: PlatformAccess & {
        readonly apiKey: string;
    };
    /** `owner/name`; null where unknown. */
    readonly repository: string | null;
    readonly wish: RehearsalWish;
}
/** A pipeline to rehearse. */
export interface RehearsalTarget {
    readonly pipeline: Pipeline;
    /** Path of its file from the root of the repository. */
    readonly repositoryPath: string;
    /** How it has been running, where that is known. */
    readonly history: PipelineHistory | null;
}
/** One rehearsal, told. */
export interface ToldRehearsal {
    readonly rehearsal: Rehearsal;
    readonly sentences: readonly string[];
}
/** Pipelines that one review starts: more than that was rarely meant. */
export declare const mostRehearsals = 3;
/** Rehearses pipelines one after the other, within one deadline. Of more than `mostRehearsals` none is started. Never throws. */
export declare function rehearseAll(host: Host, request: RehearsalRequest, targets: readonly RehearsalTarget[]): Promise<readonly ToldRehearsal[]>;
