import { LateTexts } from '../text/later.js';
import type { Finding, FindingGap, FindingPart, Severity } from './finding.js';
/** What decides on a finding, orders and counts it: known as soon as a rule has spoken. */
export type Decisive = Pick<Finding, 'rule' | 'severity' | 'path' | 'line' | 'column' | 'endLine' | 'endColumn' | 'suppressed' | 'isAdvisory' | 'state' | 'blastRadius' | 'criticality'>;
/** What is shown of a finding. */
export type Description = Pick<Finding, 'message' | 'remedy' | 'task' | 'taskLabel' | 'related' | 'frame' | 'gap'>;
/** Where the rest of a finding comes from when it is asked for. */
export interface Origin extends Pick<Finding, 'pipeline' | 'fingerprint' | 'members' | 'expertise' | 'fix' | 'docs'> {
    /** The family that tells it with others; absent for a finding that is told by itself. */
    readonly family?: string | undefined;
    readonly parts?: readonly FindingPart[] | undefined;
    readonly fixSafety: 'safe' | 'unsafe' | undefined;
    /** Whether its fix can be joined with others of the file; undefined where that must be tried. */
    readonly isInsertion: boolean | undefined;
    /** No fewer UTF-16 units than outputs show of it. */
    readonly mostText: number;
    /** Of a file that is read again to describe it, and its number among the findings of that file. */
    readonly file?: object;
    readonly at?: number;
    describe(): Description;
}
type Change = <T>(value: T) => T;
/**
 * A finding that is described when it is shown: most are only counted, ordered and compared. A copy by `...` has what decides alone; `withMarks`
 * copies it, and `asPlain` makes the plain object that users of the library get.
 */
export declare class LateFinding extends LateTexts implements Finding {
    #private;
    readonly rule: string;
    readonly severity: Severity;
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly suppressed: string | null;
    readonly isAdvisory: boolean;
    readonly state: Finding['state'];
    readonly blastRadius: number;
    readonly criticality: Finding['criticality'];
    constructor(decisive: Decisive, origin: Origin, change?: Change);
    get message(): string;
    get remedy(): string;
    get pipeline(): string | null;
    get task(): string | null;
    get taskLabel(): string | null;
    get fingerprint(): string;
    get members(): readonly string[];
    get expertise(): string | null;
    get fix(): Finding['fix'];
    get related(): Finding['related'];
    get docs(): string;
    get frame(): Finding['frame'];
    get gap(): FindingGap | undefined;
    get parts(): readonly FindingPart[] | undefined;
    /** The family of which it tells a part. */
    get family(): string | undefined;
    /** Of its fix; undefined where it has none. */
    get fixSafety(): 'safe' | 'unsafe' | undefined;
    /** Whether its fix can be joined with others of the file; undefined where that must be tried. */
    get isInsertion(): boolean | undefined;
    /** Which of two findings of a file comes first, where they were put in order while its tree was there; 0 for any other two. */
    orderAgainst(other: LateFinding): number;
    /** No fewer UTF-16 units than outputs show of it. */
    get mostText(): number;
    withMarks(marks: Marks): LateFinding;
    withTexts(change: Change): LateFinding;
    /** The same, described by another source. */
    withOrigin(origin: Origin): LateFinding;
    /** The same with all that it says at hand, so that nothing else is held. */
    settled(): LateFinding;
}
/** What later stages say of a finding. */
export type Marks = Partial<Pick<Finding, 'suppressed' | 'state'>>;
/** The same finding with that said of it. */
export declare function withMarks(finding: Finding, marks: Marks): Finding;
/** The family that tells a finding with others; undefined where there is none. */
export declare function familyOf(finding: Finding): string | undefined;
/** How safe the fix of a finding is; undefined where it has none. */
export declare function fixSafetyOf(finding: Finding): 'safe' | 'unsafe' | undefined;
/** No fewer UTF-16 units than outputs show of a finding that is described later; undefined for any other. */
export declare function mostTextOf(finding: Finding): number | undefined;
/** The finding as a plain object, described in full. */
export declare function asPlain(finding: Finding): Finding;
export {};
