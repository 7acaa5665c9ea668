import type { Config } from '../config/config.js';
import type { LiveRequest, RehearsalRequest } from '../dialects/service.js';
import type { Base } from '../discover/base.js';
import type { StandIn } from '../discover/stand-ins.js';
import type { compareWithBase } from '../engine/compare.js';
import type { ExitCode } from '../engine/errors.js';
import type { Severity } from '../engine/finding.js';
import type { LintRequest, LintResult } from '../engine/lint-request.js';
import type { Gate, Report } from '../engine/report.js';
import type { Profile, RuleRegistry } from '../engine/rule.js';
import type { PipelineAnswer } from '../history/answers.js';
import type { HistoryRequest } from '../history/ask.js';
import type { Files } from '../host.js';
import type { Pipeline } from '../model/pipeline.js';
import type { DbtReach } from '../schedule/blast-radius.js';
/** What to review and how. */
export interface ReviewRequest {
    /** Files, directories and globs; `-` is standard input. */
    readonly paths: readonly string[];
    /** Path of the configuration file. Default: found. */
    readonly config?: string;
    readonly failOn?: Severity | 'never';
    readonly profile?: Profile;
    readonly allowEmpty?: boolean;
    /** Refuse selectors of which none means a file, whatever `allowEmpty` says. */
    readonly mustMatch?: boolean;
    /** Files that are looked at although a `.gitignore` names them. Default: those of `only`. */
    readonly tracked?: ReadonlySet<string>;
    /** Report on these paths only; all others are read for the rules that see the whole workspace. */
    readonly only?: ReadonlySet<string>;
    /** Submodules and links that the change brings where folders may be. */
    readonly standIns?: readonly StandIn[];
    /** The state before the change: tells new findings from existing ones, and decides on the configuration. */
    readonly base?: Base;
    /** The files of the configuration that decides, where they are not to be had from `base`. Default: of the base, else of the host. */
    readonly configFrom?: Files;
    /** Which findings can fail the review where there is a base. Default: the new ones. */
    readonly gate?: Gate;
    /** The rules to run. Default: those of the tool. */
    readonly rules?: RuleRegistry;
    /** Sentences that every output repeats. */
    readonly notices?: readonly string[];
    /** Where run history comes from. Default: a snapshot beside the pipelines, if there. */
    readonly history?: HistoryRequest;
    /** Asks the live platform about what the files say. Default: it is not asked. */
    readonly live?: LiveRequest;
    /** Starts the pipelines under review once the review has passed, and says how they ran. Default: nothing is started. */
    readonly rehearsal?: RehearsalRequest;
    /** True where few of the findings will be shown. Default: all. */
    readonly showsFew?: boolean;
    /** Told what the review is doing, for a person who waits. */
    readonly progress?: (text: string) => void;
    /** Told the exit code as soon as it is known, before run history is asked for. Nothing later changes it. */
    readonly conclude?: (code: ExitCode) => void;
}
export interface Review {
    readonly report: Report;
    readonly exitCode: ExitCode;
    readonly stats: Stats;
}
/** A review with what its report was made of. */
export interface FullReview extends Review {
    readonly material: Material;
}
/** What a report was made of, for outputs that show more than it holds. Nothing in it is masked. */
export interface Material {
    readonly pipelines: readonly Pipeline[];
    readonly config: Config;
    /** What run history says, by the key of a pipeline; empty without one. */
    readonly answers: ReadonlyMap<string, PipelineAnswer>;
    /** What dbt builds in each pipeline, by its key; the manifest at hand is read when this is called. */
    readonly dbtReaches: () => Promise<ReadonlyMap<string, DbtReach>>;
}
/** What `--stats` shows. Times in milliseconds. */
export interface Stats {
    readonly yamlFiles: number;
    readonly pipelineFiles: number;
    readonly passedOver: readonly string[];
    readonly stages: Readonly<Record<string, number>>;
}
/** What is known of the pipelines from outside the files: run history, and what the live platform says. */
export type Outside = Pick<LintRequest, 'baselines' | 'platform'>;
/** The findings with that at hand, of all rules or of those named; new and existing told apart where there is a base. */
export type Judge = (outside: Outside, onlyRules?: (id: string) => boolean) => Pick<LintResult, 'findings' | 'crashed' | 'skipped'> & {
    readonly fixed: ReturnType<typeof compareWithBase>['fixed'];
};
