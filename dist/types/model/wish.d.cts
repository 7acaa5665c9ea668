import type { Place } from '../text/document.cjs';
import type { Fix } from '../text/fix.cjs';
import type { Outcome } from './dialect.cjs';
import type { Dependency, Group, PipelineNode, Task } from './nodes.cjs';
import type { Trigger } from './triggers.cjs';
/**
 * What rules ask a dialect for, by kind: the settings that a pipeline should have, in terms of the model. How they are written is the
 * dialect's affair. Times in seconds.
 */
export interface Wishes {
    /** Further attempts: for the whole pipeline, for some of its tasks, for those that may safely run twice, or for one task. */
    readonly retry: {
        readonly on: 'pipeline' | 'some-tasks' | 'repeatable-tasks' | Task;
        readonly retries: number;
        readonly delaySeconds: number;
    };
    /** No further attempts. */
    readonly 'no-retry': {
        readonly on: readonly [Task, ...Task[]];
    };
    /** A delay between the attempts of a task that has retries. */
    readonly 'retry-delay': {
        readonly on: Task;
        readonly seconds: number;
    };
    /** Attempts that take less time together. */
    readonly 'shorten-attempts': {
        readonly on: Task;
    };
    /** A timeout of every task or of one; null where the number is left to the author. `evidence`: what the number rests on, as a clause. */
    readonly timeout: {
        readonly on: 'pipeline' | Task;
        readonly seconds: number | null;
        readonly evidence?: string;
    };
    /** A shorter timeout. */
    readonly 'shorten-timeout': {
        readonly on: Task;
        readonly below: string;
    };
    /** At most so many runs at the same time. */
    readonly 'run-limit': {
        readonly runs: number;
    };
    /** A message about an outcome, to a channel where one is named. */
    readonly alert: {
        readonly on: 'pipeline' | 'sensor';
        readonly of: Outcome;
        readonly channel?: {
            readonly integration: string;
            readonly destination: string;
        };
    };
    /** Something that reports a run that takes too long. */
    readonly sla: object;
    readonly 'limit-fan-out': {
        readonly on: readonly [Group, ...Group[]];
    };
    /** The value of a fan-out, read in a task. */
    readonly 'read-fan-out-value': {
        readonly of: Group;
    };
    readonly pause: {
        readonly on: PipelineNode;
    };
    readonly resume: {
        readonly on: PipelineNode;
    };
    /** A dependency: of a certain node on another, or of whatever reads a value. */
    readonly 'depend-on': {
        readonly between: {
            readonly from: PipelineNode;
            readonly on: PipelineNode;
        } | null;
    };
    /** A group of its own for a task that waits for all others of its group. */
    readonly 'own-group': {
        readonly on: Task;
    };
    /** One dependency less. */
    readonly 'remove-dependency': {
        readonly on: PipelineNode;
        readonly dependency: Dependency;
    };
    /** Another name in the place of one that a dependency has. */
    readonly 'rename-dependency': {
        readonly on: PipelineNode;
        readonly dependency: Dependency;
        readonly to: string;
    };
    /** A reference to a task or group of that id, which an expression takes for one of the other kind. */
    readonly 'refer-to': {
        readonly node: PipelineNode;
        readonly name: string;
    };
    readonly name: {
        readonly on: Group;
    };
    readonly 'declare-input': {
        readonly name: string;
    };
    /** A value for an input, passed by a trigger. */
    readonly 'pass-input': {
        readonly by: Trigger;
    };
    /** No value for an input that is not declared. */
    readonly 'stop-passing-input': {
        readonly by: Trigger;
        readonly at: Place;
    };
    readonly 'time-zone': {
        readonly of: Trigger;
        readonly zone: string;
    };
    /** A sensor whose window closes sooner. */
    readonly 'shorten-window': {
        readonly of: Trigger;
        readonly seconds: number;
    };
}
export type WishKind = keyof Wishes;
export type WishOf<K extends WishKind> = {
    [P in K]: {
        readonly kind: P;
    } & Wishes[P];
}[K];
export type Wish = WishOf<WishKind>;
/** How a wish is fulfilled in one product. */
export interface Remedy {
    /** An imperative with the exact text to write and a full stop. Like the sentences of rules it is put into the words of the dialect. */
    readonly text: string;
    readonly fix?: Fix;
    /** The same as an entry of a list of settings, for findings that are told together. */
    readonly gap?: {
        /** The key of the root below which it is written; null where `add` says it. */
        readonly under: string | null;
        readonly add: readonly string[];
    };
}
/** One answer to each kind of wish: the compiler finds the one that was forgotten. Null where the product has no such thing. */
export type Answers<Pipeline> = {
    readonly [K in WishKind]: (pipeline: Pipeline, wish: WishOf<K>) => Remedy | null;
};
