import type { Source } from '../text/source.cjs';
import { type ToldFacts } from './kept-facts.cjs';
import type { LateFinding } from './late-finding.cjs';
import { KinshipBook } from './late-identity.cjs';
import { type LintRequest, type Subject } from './lint-request.cjs';
import { type Log } from './rule-log.cjs';
import { type Suppression } from './suppress.cjs';
/** What the rules about single files and pipelines say: file by file, also while other files are still to be read. */
export interface FilePass {
    /** True for a subject that has been looked at. */
    hasSeen(subject: Subject): boolean;
    /** Runs the rules over a file, one time; then its tree may go. */
    over(subject: Subject): void;
    /** The facts that are kept of a file that has been looked at; undefined where nothing of it may be written down. */
    told(subject: Subject): readonly ToldFacts[] | undefined;
    /** Takes the facts of an earlier run for a look at a file whose findings are not told; false where they do not tell all that will be asked for. */
    recall(subject: Subject, told: readonly ToldFacts[]): boolean;
    /** The findings in a file, without suppressions: the first time that they are asked for. They are not kept. */
    take(subject: Subject): readonly LateFinding[];
    /** The suppressions in a file that has been looked at. */
    suppressionsIn(subject: Subject): readonly Suppression[];
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
