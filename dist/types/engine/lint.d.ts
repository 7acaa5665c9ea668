import { type FilePass } from './file-pass.js';
import type { Finding } from './finding.js';
import type { KinshipBook } from './late-identity.js';
import { type LintRequest, type LintResult } from './lint-request.js';
/**
 * Runs every rule over every subject, file by file: what one rule has read of a file is at hand for the next, and once the file has been
 * looked at its tree may go. A rule that throws is recorded, and the findings of all others are kept.
 */
export declare function lint(asked: LintRequest): LintResult;
/** What `lint` answers, for callers that show few of the findings: each is described when it is shown. */
export interface LateResult extends Omit<LintResult, 'findings' | 'kinship'> {
    readonly findings: readonly Finding[];
    readonly kinship: KinshipBook;
}
/**
 * The same with findings that are described when they are shown, after a pass that may have been over some of the files already, with the same
 * settings and the rules of their dialects.
 */
export declare function lintAfter(asked: LintRequest, earlier: FilePass | undefined): LateResult;
