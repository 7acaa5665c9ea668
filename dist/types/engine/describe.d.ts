import { type Document } from '../text/document.js';
import type { Finding } from './finding.js';
import type { LintRequest, RuleSetting } from './lint.js';
import type { Problem } from './problem.js';
/** A problem with the rule that yielded it and the file that it is about. */
export interface Hit {
    readonly rule: string;
    readonly setting: RuleSetting;
    readonly problem: Problem;
    readonly document: Document;
    /** True for one that a report will rarely list: it can decide, and shows no code. */
    readonly isBrief?: boolean;
}
/** Turns problems into findings without a fingerprint; secrets of each file are looked up once, and nothing that a finding says repeats one. */
export declare function describerOf(request: LintRequest): (hit: Hit) => Finding;
/** By path, line, column, rule. */
export declare function inReadingOrder(a: Finding, b: Finding): number;
/** Code-unit order, whatever the locale. */
export declare function compareText(a: string, b: string): number;
