import type { Path } from '../text/tree.js';
/**
 * What the live platform says about one pipeline, as far as rules reason with it. Null where it was not asked or did not answer. The live
 * checks make it; `core` knows nothing else of them.
 */
export interface PlatformFacts {
    /** Connections of the workspace. */
    readonly connections: readonly KnownConnection[] | null;
    /** Environments of the workspace. */
    readonly environments: readonly KnownEnvironment[] | null;
    /** What the platform's own validator refuses although our schema accepts the file. */
    readonly issues: readonly PlatformIssue[] | null;
}
export interface KnownConnection {
    /** What a file writes. */
    readonly id: string;
    readonly name: string;
    /** `failed`: the last sign-in was refused. `deprecated`: the platform no longer supports it. */
    readonly health: 'failed' | 'deprecated' | 'unknown';
}
export interface KnownEnvironment {
    readonly id: string;
    readonly name: string;
}
/** One objection of the platform's validator. */
export interface PlatformIssue {
    /** Inside the document, with keys as the file writes them; the last step may be absent from it. */
    readonly path: Path;
    /** The platform's own words: a stranger's text. */
    readonly message: string;
}
