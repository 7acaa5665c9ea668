import type { LintRequest, LintResult } from './lint-request.cjs';
/**
 * Runs every rule over every subject, file by file: what one rule has read of a file is at hand for the next, and once the file's findings are
 * described its tree may go. A rule that throws is recorded, and the findings of all others are kept.
 */
export declare function lint(asked: LintRequest): LintResult;
