import type { Hit } from './hit.cjs';
/** What relates a finding to those of the base. */
export interface Kinship {
    /** The fingerprint that the same finding has at the base. */
    readonly former: string;
    /** True where the base has no such finding although the fault was there. */
    readonly isOld: boolean;
    /** Equal for findings that differ in nothing but their order, as the base calls their parts. */
    readonly alike: string;
}
/** The same by the fingerprint of a finding. */
export type KinshipLookup = Pick<ReadonlyMap<string, Kinship>, 'get'>;
/** What identifies a finding here and at the base. */
export interface Identified extends Kinship {
    readonly fingerprint: string;
}
/** A problem with what identifies it. */
export interface Told extends Identified {
    readonly hit: Hit;
    /** Names of what it counts together, as the base calls them. */
    readonly members: readonly string[];
}
