import { type Severity } from '../model/severity.cjs';
import type { Remedy } from '../model/wish.cjs';
import type { Fix } from '../text/fix.cjs';
import type { Range } from '../text/source.cjs';
import type { Gap } from './problem.cjs';
export { type Severity, severities } from '../model/severity.cjs';
/** True where `severity` is at least as grave as `threshold`. */
export declare function isAtLeast(severity: Severity, threshold: Severity): boolean;
/** Another place that explains a finding. */
export interface Related extends Range {
    readonly message: string;
    readonly path: string;
}
/** What the engine makes of a problem: everything a renderer needs, nothing it must look up. */
export interface Finding extends Range {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    /** What to do about it, in one sentence. */
    readonly remedy: string;
    /** Relative to the working directory, with `/`. */
    readonly path: string;
    /** Name of the pipeline, or null for a finding about a file as such. */
    readonly pipeline: string | null;
    /** Id of the task as the file writes it, or null. */
    readonly task: string | null;
    /** What people call that task. */
    readonly taskLabel: string | null;
    /** Hex digits; the same for the same defect of the same file wherever its lines move. */
    readonly fingerprint: string;
    /** Why it does not count, or null. */
    readonly suppressed: string | null;
    /** True where it rests on run history or on the live platform: then it never decides on the verdict. */
    readonly isAdvisory: boolean;
    /** Whether the base of the change had it, and suppressed it where it is suppressed; null where there is no base. */
    readonly state: 'new' | 'existing' | null;
    /** Stable names of the things that one finding counts together; empty for a finding about one thing. */
    readonly members: readonly string[];
    /** How many tasks the defect reaches: the task and all that wait for it, or all tasks of the pipeline. 0 for a file as such. */
    readonly blastRadius: number;
    /** How much the team depends on the pipeline, from its configuration. */
    readonly criticality: 'high' | 'medium' | 'low' | null;
    /** The specialist who can fix it, or null. */
    readonly expertise: string | null;
    readonly fix: Fix | null;
    readonly related: readonly Related[];
    /** Address of the rule's page. */
    readonly docs: string;
    /** What the rules of a family found in one pipeline, the gravest first; absent for a finding of one rule. */
    readonly parts?: readonly FindingPart[] | undefined;
    /** How the finding is told together with others of its family; absent for a rule without one. */
    readonly gap?: FindingGap | undefined;
    /**
     * Lines of source around the range with secrets already masked. Empty where nothing may be shown.
     */
    readonly frame: readonly FrameLine[];
}
/** What one rule of a family found. */
export type FindingPart = Pick<Finding, 'rule' | 'severity' | 'message' | 'remedy' | 'fingerprint' | 'fix' | 'docs'>;
/** What a pipeline lacks, and the family of rules that lists it. */
export interface FindingGap extends Gap {
    readonly family: string;
    /** How the message of the family begins. */
    readonly lead: string;
    /** Address of the family's page. */
    readonly docs: string;
    /** What to write, below a key of the root; absent where only the remedy says it. */
    readonly entry?: NonNullable<Remedy['gap']>;
}
/** The ids under which a finding is counted, configured and suppressed: of its parts, else its own. */
export declare function ruleIdsOf({ rule, parts }: Pick<Finding, 'rule' | 'parts'>): readonly string[];
/** What is wrong and what to do about it, in sentences; a finding with parts ends with their ids. */
export declare function textOf(finding: Finding): string;
/** What to do about a finding, in one sentence: where a name is misspelt, the fix says it all. */
export declare function adviceOf({ message, remedy, fix }: Pick<Finding, 'message' | 'remedy' | 'fix'>): string;
export interface FrameLine {
    readonly line: number;
    readonly text: string;
}
/** A finding of the base that the change has fixed. */
export interface FixedFinding {
    readonly rule: string;
    readonly path: string;
    readonly message: string;
}
