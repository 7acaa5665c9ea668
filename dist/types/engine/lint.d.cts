import type { LintRequest, LintResult } from './lint-request.cjs';
/** Runs every rule over every subject. A rule that throws is recorded, and the findings of all others are kept. */
export declare function lint(request: LintRequest): LintResult;
