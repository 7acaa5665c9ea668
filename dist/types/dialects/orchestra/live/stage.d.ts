import type { Subject } from '../../../engine/lint.js';
import type { Host } from '../../../host.js';
import type { PlatformFacts } from '../../../model/platform.js';
import { type ApiLimits } from '../api/world.js';
import { type PlatformAccess } from './world.js';
/** A wish for live checks. */
export interface LiveRequest extends PlatformAccess {
    readonly limits?: ApiLimits;
}
/** What the live checks know, for rules and for the report. */
export interface LiveAnswer {
    /** By the key of a pipeline; empty where nothing could be learnt. */
    readonly facts: ReadonlyMap<string, PlatformFacts>;
    readonly notices: readonly string[];
    /** Why nothing could be learnt; null where something was. */
    readonly unavailable: string | null;
}
/** What the live checks need of the review so far. */
export interface LiveSubjects {
    readonly subjects: readonly Subject[];
    /** True for a path in which our own schema finds an error. */
    isRefused(path: string): boolean;
    readonly secretPrefixes: readonly string[];
}
/** Asks the platform about the pipelines under review. An outage is a notice; nothing is thrown. */
export declare function checkLive(host: Host, request: LiveRequest, about: LiveSubjects): Promise<LiveAnswer>;
