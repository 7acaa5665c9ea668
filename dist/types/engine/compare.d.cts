import { type Finding, type FixedFinding } from './finding.cjs';
import type { KinshipLookup } from './told.cjs';
/**
 * Tells new findings from those that the base had. Identity is the fingerprint at the base, never a line; a finding about several things at the same time
 * is new as soon as one of the things is, one that has become graver is new, and a suppressed one is new where the base did not suppress it.
 * `fixed` holds what the base had and the head has no more, in the order of the base, as far as `isAnswered` says that silence means something:
 * what went with its file, or cannot be read any more, is not fixed.
 */
export declare function compareWithBase(head: readonly Finding[], base: readonly Finding[], kinship?: KinshipLookup, isAnswered?: (finding: Finding) => boolean): {
    findings: readonly Finding[];
    fixed: readonly FixedFinding[];
};
