import type { Document } from '../text/document.cjs';
import type { Finding } from './finding.cjs';
import type { Hit } from './hit.cjs';
import { type Naming } from './identity.cjs';
/** What the base of a change says, for findings of the head to be told from. */
export interface BaseFindings {
    readonly findings: readonly Finding[];
    readonly kinship: ReadonlyMap<string, Kinship>;
    readonly naming: Naming;
    /** True where the change leaves a part, given by its pointer now, as the base has it. */
    isUntouched(document: Document, pointer: string): boolean;
}
/** What relates a finding to those of the base. */
export interface Kinship {
    /** The fingerprint that the same finding has at the base. */
    readonly former: string;
    /** True where the base has no such finding although the fault was there. */
    readonly isOld: boolean;
    /** Equal for findings that differ in nothing but their order, as the base calls their parts. */
    readonly alike: string;
}
/** A problem with what identifies it here and at the base. */
interface Told extends Kinship {
    readonly hit: Hit;
    readonly fingerprint: string;
    /** Names of what it counts together, as the base calls them. */
    readonly members: readonly string[];
}
/**
 * Findings with their fingerprints: those that are alike in rule, file, place and subject are told apart by their order. Beside a base, what
 * counts old and new things together is told in two.
 */
export declare function identifierOf(base: BaseFindings | undefined): (hits: readonly Hit[]) => readonly Told[];
export {};
