import { type Fact } from '../model/fact.js';
import { type Asset, type Pipeline, type Trigger } from '../model/pipeline.js';
import type { Path } from '../text/tree.js';
import { type Certitude } from './identity.js';
/**
 * How one pipeline brings about runs of another: `event` after its runs have ended, `call` by a task, `status` by a sensor that looks for its runs,
 * `data` by a task that updates an asset. `wait` brings nothing about: a task of a run that has begun waits for a run of the other.
 */
export type LinkKind = 'event' | 'call' | 'status' | 'data' | 'wait';
/** A reference from one pipeline to another, as it is written. */
export interface Reference {
    readonly kind: LinkKind;
    /** Index of the pipeline that writes it. */
    readonly writer: number;
    /** Where it is written. */
    readonly path: Path;
    /** Id, alias or path as written, or `*`. */
    readonly name: string;
    /** The trigger that it belongs to; absent for what a task does. */
    readonly trigger?: Trigger;
    /** Of a call: true where the task does not wait for the run. */
    readonly isDetached?: true;
    /** Of a wait: the tasks of the other that are waited for, by their run ids; none for the whole run. */
    readonly awaited?: readonly string[];
}
/** True for what brings runs about, however they end. Sensors are left out: a window ends. */
export declare function bringsRuns({ kind }: Pick<Reference, 'kind'>): boolean;
/** A reference whose pipeline is known. Indices into the pipelines of the graph. */
export interface Link extends Reference {
    /** The pipeline whose run comes first. */
    readonly from: number;
    /** The pipeline that runs because of it. */
    readonly to: number;
    readonly by: Certitude;
    /** Of `data`: what is updated, and the task of the first pipeline that does it. */
    readonly update?: Update;
}
/** A task that updates an asset. */
export interface Update {
    readonly asset: Asset;
    /** Path of the task. */
    readonly task: Path;
}
/** Who starts whom across pipelines. */
export interface TriggerGraph {
    readonly pipelines: readonly Pipeline[];
    readonly links: readonly Link[];
    /** Events that listen to any pipeline of their orchestrator, or to those that a filter lets through (`hears`). */
    readonly listeners: readonly Reference[];
    /** References to pipelines that are not among these. */
    readonly unresolved: readonly Reference[];
}
/** True where a listener starts its own pipeline after runs of another one. */
export declare function hears({ pipelines }: Pick<TriggerGraph, 'pipelines'>, { writer, trigger }: Reference, other: Pipeline): boolean;
/** True for an event that comes only where the other pipeline has not ended well. */
export declare function isOnFailure({ trigger }: Reference): boolean;
/** Reads the trigger graph, once for the same pipelines in the same order. Templated references are left out: they are not known before the run. */
export declare function triggerGraphOf(pipelines: readonly Pipeline[]): TriggerGraph;
/** True for lists of the same things in the same order. */
export declare function areSame(one: readonly unknown[], other: readonly unknown[]): boolean;
type Call = Pick<Reference, 'name' | 'path' | 'isDetached' | 'awaited'> & {
    readonly kind: 'call' | 'wait';
};
/** What the tasks of a pipeline have to do with other pipelines: those that they call or wait for, and the assets that they update. */
export declare const linkedTasks: Fact<{
    readonly calls: readonly Call[];
    readonly updates: readonly Update[];
}>;
export {};
