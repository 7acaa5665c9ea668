import type { Document } from '../text/document.js';
import type { Path } from '../text/tree.js';
import type { DialectFacts } from './dialect.js';
import { type NodeKey } from './node-key.js';
import type { Expectation, Group, Parameter, PipelineNode, RetryPolicy, RunPolicy, Task } from './nodes.js';
import type { OtherSetting } from './other-setting.js';
import type { Reference, Site } from './reference.js';
import type { Setting } from './setting.js';
import type { Target } from './target.js';
import type { Handler, Trigger } from './triggers.js';
import type { LanguageViolationKind, Violation } from './violation.js';
import type { Answers, Remedy, Wish } from './wish.js';
export * from './data.js';
export { type NodeKey, nodeKeyBelow, nodeKeyOf } from './node-key.js';
export * from './nodes.js';
export * from './setting.js';
export * from './triggers.js';
/**
 * The neutral model. A dialect turns one orchestrator's documents into it; nothing after that knows an orchestrator's key names
 * except through the paths it is handed. Everything is plain, readonly data; nodes refer to each other by key.
 */
export interface Pipeline {
    /** Path of its file; with `#n` where one file holds several. */
    readonly key: string;
    readonly name: string;
    /** What its service calls it, where that is not `name`; null where it is not known before it is deployed. */
    readonly registeredName?: string | null;
    readonly namePath: Path;
    readonly dialect: Dialect;
    /** The file that names it first; places without a document of their own lie there. */
    readonly document: Document;
    /** That file, then all others that decide on it: includes, defaults. */
    readonly documents: readonly [Document, ...Document[]];
    /** The target or environment that it was read for; null where there is one reading only. */
    readonly variant: string | null;
    /** The same pipeline in each of its variants, the usual one first, each with all that decides on it in one document. Default: itself. */
    readonly inVariants?: () => readonly Pipeline[];
    /** In the order of the text. */
    readonly groups: readonly Group[];
    readonly tasks: readonly Task[];
    /** Groups and tasks by `key`. */
    readonly nodes: ReadonlyMap<NodeKey, PipelineNode>;
    readonly triggers: readonly Trigger[];
    /** Triggers that are written and switched off, so that they start nothing. Default: none. */
    readonly pausedTriggers?: readonly Trigger[];
    readonly parameters: readonly Parameter[];
    readonly handlers: readonly Handler[];
    readonly expectations: readonly Expectation[];
    readonly runPolicy: RunPolicy;
    /** Every string that holds an expression, anywhere in the document. */
    readonly sites: readonly Site[];
    /** Every name that those look up. */
    readonly references: readonly Reference[];
    /** Where it runs, from the configuration and from files of the checkout. Default: not known. */
    readonly target?: Target;
    /** Who answers for it, from the configuration. */
    readonly owners: readonly string[];
    readonly criticality: 'high' | 'medium' | 'low' | null;
    /** Names under which other pipelines may mean it, from the configuration. */
    readonly alias: string | null;
    readonly id: string | null;
    readonly promises: Promises;
    readonly gaps: ReadonlySet<Gap>;
    /** What tasks inherit that say nothing themselves. */
    readonly taskDefaults: RetryPolicy & {
        readonly timeout: Setting<number>;
    };
    /** What no other field holds, so that nothing that is written is missed. */
    readonly others: readonly OtherSetting[];
    /** Where defaults for all tasks are declared, or would be. */
    readonly configurationPath: Path;
}
/** What the model, the rules and the renderers may ask of an orchestrator: facts, words and answers about a pipeline, never its keys. */
export interface Dialect extends DialectFacts {
    /** Mistakes of one kind in the languages of its clocks and expressions; looked for at each call, in the order of the text. */
    violationsIn(pipeline: Pipeline, kind: LanguageViolationKind): Iterable<Violation>;
    /** Names of the inputs in texts that look like expressions but are passed on as they stand. */
    inputsInPlainText(pipeline: Pipeline): readonly string[];
    /** The pipeline as the releases of its target read it. Default: every release reads it alike. */
    inTarget?(pipeline: Pipeline, target: Target): Pipeline;
    /** How its files say what a rule asks for, with a fix where one can be made; null where it has no such thing: then there is no finding. */
    remedyFor(pipeline: Pipeline, wish: Wish): Remedy | null;
}
/** A dialect's answers to all kinds of wishes. */
export type Remedies = Answers<Pipeline>;
/** The SLAs of the team for a pipeline, from its configuration. Times in seconds; null where nothing is said. */
export interface Promises {
    readonly expectedSeconds: number | null;
    readonly maxSeconds: number | null;
    readonly finishBy: {
        readonly localTime: string;
        readonly timeZone: string;
    } | null;
    readonly freshnessSeconds: number | null;
}
export declare const promisesNothing: Promises;
/**
 * A part of the file that is there and could not be read: what it holds is unknown, not absent. `nodes`: tasks of some group.
 * `reads`: what some task does, so what it refers to. `parameters`: the declared inputs. `handlers`: who is told of what.
 */
export type Gap = 'nodes' | 'reads' | 'parameters' | 'handlers';
/** True for runs that no one watches while they start. */
export declare function startsByItself(pipeline: Pipeline): boolean;
/** The task that a path lies in, or null. */
export declare function taskAt({ nodes }: Pipeline, path: Path): Task | null;
