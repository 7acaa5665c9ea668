import { type FilePass } from './file-pass.js';
import { type LintRequest, type LintResult } from './lint-request.js';
/**
 * Runs every rule over every subject, file by file: what one rule has read of a file is at hand for the next, and once the file's findings are
 * described its tree may go. A rule that throws is recorded, and the findings of all others are kept.
 */
export declare function lint(asked: LintRequest): LintResult;
/** The same after a pass that may have been over some of the files already, with the same rules and settings. */
export declare function lintAfter(asked: LintRequest, pass: FilePass): LintResult;
