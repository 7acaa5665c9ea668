import type { Source } from '../text/source.cjs';
import type { LateFinding } from './late-finding.cjs';
import { KinshipBook } from './late-identity.cjs';
import { type LintRequest, type Subject } from './lint-request.cjs';
import { type Log } from './rule-log.cjs';
/** What the rules about single files and pipelines say: file by file, also while other files are still to be read. */
export interface FilePass {
    /** True for a subject that has been looked at. */
    hasSeen(subject: Subject): boolean;
    /** Runs the rules over a file, one time; then its tree may go. */
    over(subject: Subject): void;
    /** The findings in a file, without suppressions: the first time that they are asked for. They are not kept. */
    take(subject: Subject): readonly LateFinding[];
    /** What each rule about files has said so far. */
    readonly logs: readonly Log[];
    /** Findings of all rules by file. */
    readonly ofFile: Map<Source, number>;
    readonly kinship: KinshipBook;
}
/** Subjects that are known already matter where a finding in one file tells of another. */
type PassRequest = Omit<LintRequest, 'subjects'> & Partial<Pick<LintRequest, 'subjects'>>;
/**
 * A pass over the files that an earlier one has not seen, which knew the rules of fewer dialects, and fewer files. A rule that throws is recorded,
 * and the findings of all others are kept.
 */
export declare function filePass({ subjects, ...asked }: PassRequest, earlier?: FilePass): FilePass;
/** A file is looked at, too, where the change touches another one that decides on its pipelines. */
export declare function isLookedAt(request: LintRequest, subject: Subject): boolean;
export {};
