import type { Document } from '../text/document.js';
import type { Finding } from './finding.js';
import type { Hit } from './hit.js';
import { type Naming } from './identity.js';
import type { KinshipLookup, Told } from './told.js';
/** What the base of a change says, for findings of the head to be told from. */
export interface BaseFindings {
    readonly findings: readonly Finding[];
    readonly kinship: KinshipLookup;
    readonly naming: Naming;
    /** True where the change leaves a part, given by its pointer now, as the base has it. */
    isUntouched(document: Document, pointer: string): boolean;
}
/**
 * Findings with their fingerprints: those that are alike in rule, file, place and subject are told apart by their order. Beside a base, what
 * counts old and new things together is told in two; without one, a fingerprint is made when it is asked for.
 */
export declare function identifierOf(base: BaseFindings | undefined): (hits: readonly Hit[]) => readonly Told[];
