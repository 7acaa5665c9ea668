import type { Finding } from './finding.cjs';
/** A finding of the base that the change has mended. */
export interface FixedFinding {
    readonly rule: string;
    readonly path: string;
    readonly message: string;
}
/**
 * Tells new findings from those that the base had. Identity is the fingerprint, never a line; a finding about several things at once is
 * new as soon as one of the things is, and a suppressed one is new where the base did not suppress it. `mended` holds what the base had and
 * the head has no more, in the order of the base; what went with its file is not mended.
 */
export declare function compareWithBase(head: readonly Finding[], base: readonly Finding[], isThere?: (path: string) => boolean): {
    findings: readonly Finding[];
    mended: readonly FixedFinding[];
};
