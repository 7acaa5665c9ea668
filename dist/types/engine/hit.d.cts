import type { Document } from '../text/document.cjs';
import type { Severity } from './finding.cjs';
import type { OptionValue } from './options.cjs';
import type { Problem } from './problem.cjs';
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
