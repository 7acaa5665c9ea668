import type { Baseline } from '../model/baseline.cjs';
import type { DialectFacts } from '../model/dialect.cjs';
import type { Fact } from '../model/fact.cjs';
import type { Graph, Reach } from '../model/graph.cjs';
import type { Checkout, NamedFile } from '../model/named-file.cjs';
import type { Expertise, Pipeline } from '../model/pipeline.cjs';
import type { PlatformFacts } from '../model/platform.cjs';
import type { Team } from '../model/team.cjs';
import type { Trait } from '../model/traits.cjs';
import type { Violation } from '../model/violation.cjs';
import type { Document } from '../text/document.cjs';
import type { Secret, StraySecret } from '../text/secrets/document-secrets.cjs';
import type { FileTrait } from './file-traits.cjs';
import type { Severity } from './finding.cjs';
import type { OptionSchema, OptionsOf } from './options.cjs';
import type { Problem } from './problem.cjs';
import type { JudgedSuppression } from './suppress.cjs';
/** What every rule says about itself; the docs page, the configuration schema and SARIF are made of it. */
export interface RuleDescription<S extends OptionSchema = OptionSchema> {
    /** The rule as an instruction or a fact in standard terms ("Tests should …", "Ids must …"), without a full stop. */
    readonly summary: string;
    /** Why a breach matters. */
    readonly why: string;
    /** What to do about a breach, as one sentence. */
    readonly remedy: string;
    readonly severity: Severity;
    /** The mildest profile that has the rule on. Default: `minimal` for errors, else `recommended`. */
    readonly profile?: Profile;
    readonly since: string;
    /** Ids that it had once; suppressions, settings and options that name one mean the rule. */
    readonly formerIds?: readonly string[];
    /** Only for these dialects. Default: all. */
    readonly dialects?: readonly string[];
    readonly options?: S;
    /**
     * A rule that needs run history (`baseline`) or the live platform is passed over without it, and what it finds never decides on the
     * verdict.
     */
    readonly needs?: 'baseline' | 'platform';
    /** True for a rule that can say why a file cannot be read; all other rules about pipelines pass over such files. */
    readonly readsBrokenFiles?: boolean;
    /** The specialist who can fix it. */
    readonly expertise?: Expertise;
    /** Id of the family of rules that it belongs to: what it finds in a pipeline is told together with what the others find there. */
    readonly family?: string;
    /** Pages of the product's documentation or of the format that the rule rests on. */
    readonly sources?: readonly string[];
}
export declare const profiles: readonly ['minimal', 'recommended', 'strict'];
export type Profile = (typeof profiles)[number];
export declare const defaultProfile: Profile;
export interface DocumentContext<S extends OptionSchema = OptionSchema> {
    readonly document: Document;
    readonly violations: readonly Violation[];
    /** Literals that look like credentials. */
    readonly secrets: readonly Secret[];
    /** Those outside of values: in comments, in keys, in text that could not be read. */
    readonly straySecrets: readonly StraySecret[];
    /** Why the file was looked at: its content, its name on the command line, or its past. */
    readonly origin: FileOrigin;
    /** True where a dialect recognises the content. */
    readonly isPipeline: boolean;
    /** The dialect that recognises it, or whose pipelines it resembles most; null where there is none. */
    readonly nearest: DialectFacts | null;
    /** Files of the checkout that it cannot do without. */
    readonly namedFiles: readonly NamedFile[];
    /** The files around the pipelines; null where they are not known. */
    readonly checkout: Checkout | null;
    readonly options: OptionsOf<S>;
}
export type FileOrigin = 'content' | 'named' | 'configured' | 'neighbour' | 'base';
export interface PipelineContext<S extends OptionSchema = OptionSchema> {
    readonly pipeline: Pipeline;
    readonly graph: Graph;
    /** Searches of the graph; beyond a budget linear in its size they answer undefined. */
    readonly reach: Reach;
    /** What run history says; null where it is not known well enough. */
    readonly baseline: Baseline | null;
    /** What the live platform says; null where it was not asked. */
    readonly platform: PlatformFacts | null;
    /** The day of the review, `YYYY-MM-DD` in UTC. */
    readonly today: string;
    readonly options: OptionsOf<S>;
}
export interface WorkspaceContext<S extends OptionSchema = OptionSchema> {
    readonly pipelines: readonly Pipeline[];
    /** Run history by the key of a pipeline, where it is known well enough. */
    readonly baselines: ReadonlyMap<string, Baseline>;
    /** What the team says of all pipelines together. */
    readonly team: Team;
    /** Paths that the change under review touches; null where nothing is compared. */
    readonly touched: ReadonlySet<string> | null;
    /** False for a file whose findings are not told: a rule may leave them out. */
    isReviewed(document: Document): boolean;
    readonly options: OptionsOf<S>;
}
/** Sees one file, readable or not. */
export interface DocumentRule<S extends OptionSchema = OptionSchema> extends RuleDescription<S> {
    readonly scope: 'document';
    /** What it looks at: it is passed over where the file lacks one of these, so it must be silent there. Tested as for pipelines. Default: every file. */
    readonly about?: readonly FileTrait[];
    check(context: DocumentContext<S>): Iterable<Problem>;
}
/** Sees one pipeline that could be read. */
export interface PipelineRule<S extends OptionSchema = OptionSchema> extends RuleDescription<S> {
    readonly scope: 'pipeline';
    /**
     * What it looks at: it is passed over where the pipeline lacks one of these, so it must be silent there. A test runs it without this on all
     * files and fails where it is not. Default: it looks at every pipeline.
     */
    readonly about?: readonly Trait[];
    check(context: PipelineContext<S>): Iterable<Problem>;
}
/** Sees all pipelines at the same time. Its problems name their document. */
export interface WorkspaceRule<S extends OptionSchema = OptionSchema> extends RuleDescription<S> {
    readonly scope: 'workspace';
    /**
     * What it asks of tasks and trees: where all rules about all pipelines say it, these are let go file by file, and what is not among the facts
     * costs a second reading of the file. Default: anything, and no file is let go.
     */
    readonly facts?: readonly Fact<unknown>[];
    check(context: WorkspaceContext<S>): Iterable<Problem>;
}
export interface SuppressionContext<S extends OptionSchema = OptionSchema> {
    readonly suppressions: readonly JudgedSuppression[];
    /** Ids of all rules. */
    readonly known: readonly string[];
    /** Ids of the rules that had what they need, so that their silence means something. */
    readonly asked: readonly string[];
    readonly options: OptionsOf<S>;
}
/** Sees the suppressions of one file after all other rules have spoken. What it reports cannot be suppressed. */
export interface SuppressionRule<S extends OptionSchema = OptionSchema> extends RuleDescription<S> {
    readonly scope: 'suppression';
    check(context: SuppressionContext<S>): Iterable<Problem>;
}
/**
 * Finds nothing of its own: what the rules of the family find in one pipeline is one finding under its id. A setting or a suppression of the
 * family is one of each of its rules.
 */
export interface FamilyRule extends RuleDescription {
    readonly scope: 'family';
    /** How the message begins, before the list of what is missing. */
    readonly lead: string;
}
export type Rule = DocumentRule | PipelineRule | WorkspaceRule | SuppressionRule | FamilyRule;
export type RuleRegistry = Readonly<Record<string, Rule>>;
/** A rule about one file. */
export declare function defineDocumentRule<const S extends OptionSchema>(rule: Omit<DocumentRule<S>, 'scope'>): Rule;
/** A rule about one pipeline: the usual kind. */
export declare function defineRule<const S extends OptionSchema>(rule: Omit<PipelineRule<S>, 'scope'>): Rule;
/** What a rule that needs run history sees. */
export interface BaselineContext<S extends OptionSchema = OptionSchema> extends PipelineContext<S> {
    readonly baseline: Baseline;
}
/** A rule about one pipeline that rests on its run history. */
export declare function defineBaselineRule<const S extends OptionSchema>(rule: Omit<PipelineRule<S>, 'scope' | 'needs' | 'check'> & {
    check(context: BaselineContext<S>): Iterable<Problem>;
}): Rule;
/** What a rule that needs the live platform sees. */
export interface PlatformContext<S extends OptionSchema = OptionSchema> extends PipelineContext<S> {
    readonly platform: PlatformFacts;
}
/** A rule about one pipeline that rests on what the live platform says. */
export declare function definePlatformRule<const S extends OptionSchema>(rule: Omit<PipelineRule<S>, 'scope' | 'needs' | 'check'> & {
    check(context: PlatformContext<S>): Iterable<Problem>;
}): Rule;
/** True for a rule that judges by something outside the files: what it finds is advice. */
export declare function isAdvisoryRule(rule: Rule | undefined): boolean;
/** A rule about all pipelines of the workspace. */
export declare function defineWorkspaceRule<const S extends OptionSchema>(rule: Omit<WorkspaceRule<S>, 'scope'>): Rule;
/** A rule about the suppressions of one file. */
export declare function defineSuppressionRule<const S extends OptionSchema>(rule: Omit<SuppressionRule<S>, 'scope'>): Rule;
/** A rule of which only the description is loaded. It cannot be run: its dialect brings the rule itself. */
export declare function describedRule(description: object): Rule;
/** A rule of one dialect's folder: it looks at the files of that dialect only. */
export declare function onlyFor(dialect: string, rule: Rule): Rule;
/** A family of rules about what a pipeline lacks. */
export declare function defineFamilyRule(rule: Omit<FamilyRule, 'scope'>): Rule;
/** The present id of a rule by any id that it has or had; an id that no rule has is left as it is. */
export declare function currentId(rules: RuleRegistry, id: string): string;
/** The mildest profile that has a rule on. */
export declare function profileOf(rule: RuleDescription): Profile;
