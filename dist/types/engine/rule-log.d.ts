import type { Document } from '../text/document.js';
import type { Source } from '../text/source.js';
import type { Hit } from './hit.js';
import { type LintRequest } from './lint-request.js';
import type { Problem } from './problem.js';
import type { Crash } from './report.js';
import type { Rule } from './rule.js';
/** What one rule has said. */
export interface Log {
    readonly id: string;
    readonly rule: Rule;
    /** What it has said and no one has taken yet, one list for all logs of a pass: in the order of the rules, as they run one after the other. */
    readonly hits: Hit[];
    readonly crashed: Crash[];
    /** Its findings of each file so far, and those that are left out. */
    readonly counts: Map<Source, number>;
    readonly left: Map<Source, number>;
    /** Findings of all rules so far. */
    readonly ofFile: Map<Source, number>;
}
/** The empty log of a rule; `ofFile` and `hits` are the same for all rules of a pass. */
export declare function logOf(id: string, rule: Rule, ofFile: Map<Source, number>, hits: Hit[]): Log;
/** Notes what a run of a rule finds, in that document where the problem names no other. */
export declare function note<C>(request: LintRequest, log: Log, document: Document | undefined, rule: {
    check(context: C): Iterable<Problem>;
}, context: C): void;
