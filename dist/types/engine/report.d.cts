import type { PipelineChange } from '../changes/changes.cjs';
import type { MovedDay } from '../changes/moved-day.cjs';
import type { DialectFacts } from '../model/dialect.cjs';
import type { Drawing } from '../model/drawing.cjs';
import type { PipelineHistory } from '../model/history.cjs';
import type { BlastRadius } from '../schedule/blast-radius.cjs';
import type { Later } from '../text/later.cjs';
import type { Account } from './account.cjs';
import { type Finding, type FixedFinding, type Severity } from './finding.cjs';
export type Verdict = 'pass' | 'fail' | 'broken';
export interface Summary {
    /** Pipeline files that were read, broken ones included. */
    readonly files: number;
    readonly pipelines: number;
    readonly tasks: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly suppressed: number;
}
/** What other pipelines may call a pipeline by. */
export interface KnownNames {
    readonly id: string;
    readonly alias: string | null;
}
export interface PipelineSummary {
    readonly path: string;
    readonly name: string;
    readonly dialect: string;
    /** The product that runs it, with the address of its documentation and the commands that try a change outside production. */
    readonly product?: Pick<DialectFacts, 'title' | 'documentation' | 'trials'>;
    readonly groups: number;
    readonly tasks: number;
    readonly schedules: number;
    /** Who answers for it, from the configuration; not in the JSON report. */
    readonly owners?: readonly string[];
    /** Null where no one has asked. */
    readonly history: PipelineHistory | null;
    /** How the orchestrator's API names it, where run history tells. Not part of the JSON report. */
    readonly names?: KnownNames;
    /** Names of its tasks by id, where there is history that speaks of them. Not part of the JSON report. */
    readonly taskLabels?: ReadonlyMap<string, string>;
    /** Its tasks and what they wait for; null where that is too much for a picture. Drawn when it is shown. Not part of the JSON report. */
    readonly picture?: Later<Drawing | null>;
}
/** The changed part of one pipeline with what stands next to it. */
export interface NeighbourhoodPicture {
    readonly path: string;
    readonly pipeline: string;
    readonly drawing: Drawing;
    /** Tasks and groups of it that are left out. */
    readonly rest: number;
}
/** A rule or a file that was passed over on purpose, and why. */
export interface Skipped {
    readonly subject: string;
    readonly reason: string;
    /** Findings of a rule that are not listed. Not part of the JSON report. */
    readonly more?: {
        readonly rule: string;
        readonly count: number;
    };
}
/** A defect of ours: which rule or file, and the message with no stack in it. */
export interface Crash {
    readonly subject: string;
    readonly path: string | null;
    readonly message: string;
}
/** Most bytes of a report that is read again (`fork-report`): about three times those of ten thousand findings. */
export declare const mostReportBytes: number;
/** Severities that can fail a review, and none of them. */
export declare const thresholds: readonly ["error", "warning", "note", "never"];
export type Threshold = (typeof thresholds)[number];
export declare const defaultThreshold: Threshold;
export declare const gates: readonly ['new', 'all'];
/** Which findings can fail a review that has a base: those that the change brings, or all. */
export type Gate = (typeof gates)[number];
/** What the review was compared with. */
export interface Comparison {
    /** What people call the base: a branch, a tag, or the first digits of a commit. */
    readonly base: string;
    readonly gate: Gate;
    readonly fixed: readonly FixedFinding[];
}
/** Everything a review found. The same input gives the same report; renderers add nothing to it. */
export interface Report {
    readonly version: 1;
    readonly verdict: Verdict;
    readonly threshold: Severity | 'never';
    readonly summary: Summary;
    /** Null where there is no base: then every finding counts. */
    readonly comparison: Comparison | null;
    /** What the change does to each pipeline, in words; empty where there is no base. */
    readonly changes: readonly PipelineChange[];
    /** What depends on what the change touches, pipeline by pipeline; absent where there is no base. */
    readonly blastRadius?: readonly BlastRadius[];
    /** The changed part of each pipeline, to be drawn; absent where there is no base. Not part of the JSON report. */
    readonly neighbourhoods?: readonly NeighbourhoodPicture[];
    /** The day of the first run that the change moves; absent where it moves none. Not part of the JSON report. */
    readonly movedDay?: MovedDay;
    /** What became of every YAML file of the change, or of all that was looked at; absent where that is not known. */
    readonly account?: Account;
    /** Sorted by path, line, column, rule; suppressed ones included. */
    readonly findings: readonly Finding[];
    readonly pipelines: readonly PipelineSummary[];
    /** A sentence that readers need before all else, right below the verdict; absent where there is none. Not part of the JSON report. */
    readonly caution?: string;
    /** Sentences about the review itself that every output repeats. */
    readonly notices: readonly string[];
    readonly skipped: readonly Skipped[];
    readonly crashed: readonly Crash[];
}
/** Which commit of which repository was reviewed. */
export interface Provenance {
    /** Address of the repository, without credentials. */
    readonly repositoryUri: string;
    readonly revisionId?: string;
    readonly branch?: string;
}
/** What a renderer may vary; never what is true. */
export interface View {
    readonly color: boolean;
    /** Only the findings and the verdict. */
    readonly quiet: boolean;
    /** Most findings shown open; the rest is counted. Undefined: all. */
    readonly maxFindings: number | undefined;
    /**
     * What a terminal shows of the findings: `page` the gravest in full and the rest counted, `all` each in full, `counts` none of them; each
     * with a table by rule. Default: each in full, without the table.
     */
    readonly extent?: 'page' | 'all' | 'counts';
    /** Whether a terminal shows the id of a rule as a link to its page. Default: not. */
    readonly links?: boolean;
    /** One of our own lines to print after the summary, for instance from `--stats`. */
    readonly remarks: readonly string[];
    /** Which commit was reviewed, for formats that say so. Default: not known. */
    readonly provenance?: Provenance;
}
