import type { Host } from '../host.cjs';
import type { PipelineRecord } from './records.cjs';
import type { Snapshot } from './snapshot.cjs';
/** Where the service of an orchestrator is and who asks. */
export interface ServiceAccess {
    /** Id of the dialect whose service it is. */
    readonly dialect: string;
    /** A key or a token; the secret of the OAuth client, or the password of the user, where `clientId` names one. */
    readonly apiKey: string;
    /** Id of an OAuth client, which is given a token, or the name of a user. */
    readonly clientId?: string;
    /** The part of the service that is asked, where it has several: a tenant. */
    readonly scope?: string;
    /** Default: the public address, where the service has one. */
    readonly baseUrl: string | undefined;
}
/** A pipeline that is asked for. */
export interface WantedPipeline {
    /** Null where it is not known before it is deployed. */
    readonly name: string | null;
    /** Its id in the service, from the configuration. */
    readonly id: string | null;
}
/** What to read of the run history of a workspace. */
export interface HistoryWish {
    /** Default: what a review needs. */
    readonly days: number | undefined;
    /** The clock for reproducible reports. Default: now. */
    readonly now: Date | undefined;
    /** Directory that keeps what was read, for the next review. */
    readonly cache: string | undefined;
    /** `pull`: a person has asked, so that it may take more time and calls than a review does. */
    readonly effort: 'review' | 'pull';
    /** Other time limits than usual, in milliseconds. */
    readonly limits?: {
        readonly callTimeoutMs: number;
        readonly deadlineMs: number;
    };
    /** What is asked for: a service that finds a pipeline by its name does not list all that it has. */
    readonly wanted: readonly WantedPipeline[];
    /** Picks the ids of the pipelines whose runs are wanted, of those that the workspace has. */
    select(pipelines: readonly PipelineRecord[]): readonly string[];
}
/** What was read, or one sentence that says why nothing was. */
export type Pulled = {
    readonly snapshot: Snapshot;
    readonly calls: number;
    readonly missing: readonly string[];
} | {
    readonly reason: string;
    readonly calls: number;
};
/** The run history that the service of an orchestrator has. */
export interface HistorySource {
    /** Days that a review reads. */
    readonly days: number;
    /** Reads it on top of what the cache keeps. Never throws. */
    pull(host: Host, access: ServiceAccess, wish: HistoryWish): Promise<Pulled>;
}
