import type { Source } from '../text/source.cjs';
import type { Finding } from './finding.cjs';
import { type Kinship } from './finding-kinship.cjs';
import type { Hit } from './hit.cjs';
import { type LintRequest, type Subject } from './lint-request.cjs';
import { type Log } from './rule-log.cjs';
/** What the rules about single files and pipelines say: file by file, also while other files are still to be read. */
export interface FilePass {
    /** True for a subject that has been looked at. */
    hasSeen(subject: Subject): boolean;
    /** The findings in a file, without suppressions. Each file is looked at one time; then its tree may go. */
    over(subject: Subject): readonly Finding[];
    /** What each rule about files has said so far. */
    readonly logs: readonly Log[];
    /** Findings of all rules by file. */
    readonly ofFile: Map<Source, number>;
    readonly kinship: Map<string, Kinship>;
}
/** Subjects that are known already matter where a finding in one file tells of another. */
type PassRequest = Omit<LintRequest, 'subjects'> & Partial<Pick<LintRequest, 'subjects'>>;
/** A pass that has seen nothing yet. A rule that throws is recorded, and the findings of all others are kept. */
export declare function filePass({ subjects, ...asked }: PassRequest): FilePass;
export type Teller = (hits: readonly Hit[], reading?: Subject) => readonly Finding[];
/** Makes findings of hits, and notes what relates them to those of the base. */
export declare function tellerOf(request: LintRequest, kinship: Map<string, Kinship>): Teller;
/** A file is looked at, too, where the change touches another one that decides on its pipelines. */
export declare function isLookedAt(request: LintRequest, subject: Subject): boolean;
export {};
