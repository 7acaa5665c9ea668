import type { Document } from '../text/document.js';
import type { Severity } from './finding.js';
import type { OptionValue } from './options.js';
import type { Problem } from './problem.js';
/** What a rule is set to for one file. */
export interface RuleSetting {
    readonly severity: Severity | 'off';
    readonly options: Readonly<Record<string, OptionValue>>;
}
/** A problem with the rule that yielded it and the file that it is about. */
export interface Hit {
    readonly rule: string;
    /** The first id that the rule had: fingerprints outlive a new name. */
    readonly firstId: string;
    readonly setting: RuleSetting;
    readonly problem: Problem;
    readonly document: Document;
    /** True for one that a report will rarely list: it can decide, and shows no code. */
    readonly isBrief?: boolean;
}
