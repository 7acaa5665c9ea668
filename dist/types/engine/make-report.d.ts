import type { PipelineChange } from '../changes/changes.js';
import type { MovedDay } from '../changes/moved-day.js';
import type { PipelineHistory } from '../model/history.js';
import type { Account } from './account.js';
import { type Finding, type Severity } from './finding.js';
import type { Subject } from './lint-request.js';
import type { Comparison, Crash, KnownNames, Report, Skipped, Verdict } from './report.js';
export interface ReportParts {
    readonly subjects: readonly Subject[];
    readonly findings: readonly Finding[];
    readonly crashed: readonly Crash[];
    readonly skipped: readonly Skipped[];
    readonly threshold: Severity | 'never';
    readonly comparison: Comparison | null;
    /** What the change does to each pipeline. Default: nothing is compared. */
    readonly changes?: readonly PipelineChange[];
    /** The day of the first run that the change moves. Default: it moves none. */
    readonly movedDay?: MovedDay;
    /** What became of every YAML file. Default: not said. */
    readonly account?: Account;
    readonly notices: readonly string[];
    /** Run history by the key of a pipeline. */
    readonly histories?: ReadonlyMap<string, PipelineHistory>;
    /** How the orchestrator's API names pipelines, by their keys. Default: not known. */
    readonly names?: ReadonlyMap<string, KnownNames>;
}
/** Puts a report together; the verdict follows from its parts alone. */
export declare function reportOf(parts: ReportParts): Report;
/** How many findings count, by severity, and how many do not. */
export declare function countsOf(findings: readonly Finding[]): Pick<Report['summary'], 'errors' | 'warnings' | 'notes' | 'suppressed'>;
/** True where a finding can fail the review. */
export declare function counts(finding: Finding, comparison: Comparison | null): boolean;
/** What the verdict rests on, and nothing else. A fault of ours is never a pass. */
export declare function verdictOf({ findings, comparison, crashed, threshold, }: Pick<Report, 'findings' | 'comparison' | 'crashed' | 'threshold'>): Verdict;
