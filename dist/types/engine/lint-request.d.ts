import type { Baseline } from '../model/baseline.js';
import type { DialectFacts } from '../model/dialect.js';
import type { Checkout, NamedFile } from '../model/named-file.js';
import type { Pipeline } from '../model/pipeline.js';
import type { PlatformFacts } from '../model/platform.js';
import type { Team } from '../model/team.js';
import type { Violation } from '../model/violation.js';
import type { Document } from '../text/document.js';
import type { Finding } from './finding.js';
import type { BaseFindings } from './finding-kinship.js';
import type { RuleSetting } from './hit.js';
import type { Crash, Skipped } from './report.js';
import type { FileOrigin, RuleRegistry } from './rule.js';
import type { Kinship } from './told.js';
/** One file under review, with all that the earlier stages know of it. */
export interface Subject {
    readonly document: Document;
    readonly origin: FileOrigin;
    /** True where a dialect recognises the content. */
    readonly isPipeline: boolean;
    /** The dialect that recognises it, or whose pipelines it resembles most. Default: that of its first pipeline. */
    readonly nearest?: DialectFacts | null;
    readonly violations: readonly Violation[];
    readonly pipelines: readonly Pipeline[];
    /** Files of the checkout that it cannot do without. Default: none is known. */
    readonly namedFiles?: readonly NamedFile[];
    /**
     * The same with all that a tree is needed for, for one pass over the file: it is let go with the answer. Absent where the subject holds all of
     * it itself.
     */
    readonly atHand?: () => Subject;
}
export interface LintRequest {
    readonly subjects: readonly Subject[];
    readonly rules: RuleRegistry;
    settingOf(rule: string, path: string): RuleSetting;
    /** What is equal for paths for which all rules are set alike. Default: each path may have settings of its own. */
    settingsGroupOf?(path: string): object;
    docsOf(rule: string): string;
    /** How this team's credentials begin, beside the shapes that everybody knows. */
    readonly secretPrefixes?: readonly string[];
    /** `YYYY-MM-DD`, for suppressions that end and rules about the coming months. */
    readonly today: string;
    /** Findings of these paths only. Rules about the whole workspace see all subjects all the same. */
    readonly only?: ReadonlySet<string>;
    /** Run history by the key of a pipeline. */
    readonly baselines?: ReadonlyMap<string, Baseline>;
    /** What the live platform says, by the key of a pipeline. */
    readonly platform?: ReadonlyMap<string, PlatformFacts>;
    /** The files around the pipelines. Default: not known. */
    readonly checkout?: Checkout;
    /** What the team says of all pipelines together. Default: nothing. */
    readonly team?: Team;
    /** Told before each file how many have been looked at, of how many. */
    readonly onFile?: (done: number, all: number) => void;
    /** True where few findings are shown: those of files that are let go are described by reading the file again. Default: all are described. */
    readonly showsFew?: boolean;
    /** Paths that the change under review touches. Default: nothing is compared. */
    readonly touched?: ReadonlySet<string>;
    /** What the base of the change says. Default: nothing is compared. */
    readonly base?: BaseFindings;
}
export interface LintResult {
    readonly findings: readonly Finding[];
    /** What relates them to the findings of the base, by fingerprint. */
    readonly kinship: ReadonlyMap<string, Kinship>;
    readonly crashed: readonly Crash[];
    readonly skipped: readonly Skipped[];
}
/** False for a file whose findings are not told. */
export declare function isReviewed(request: LintRequest, document: Document): boolean;
