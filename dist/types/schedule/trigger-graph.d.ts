import { type Fact } from '../model/fact.js';
import { type Pipeline, type Trigger } from '../model/pipeline.js';
import type { Path } from '../text/tree.js';
import type { Certitude, Resolver } from './identity.js';
/**
 * How one pipeline brings about runs of another: `event` after its runs have ended, `call` by a task that waits for the run, `status` by a
 * sensor that looks for its runs.
 */
export type LinkKind = 'event' | 'call' | 'status';
/** A reference from one pipeline to another, as it is written. */
export interface Reference {
    readonly kind: LinkKind;
    /** Index of the pipeline that writes it. */
    readonly writer: number;
    /** Where it is written. */
    readonly path: Path;
    /** Id, alias or path as written, or `*`. */
    readonly name: string;
    /** The trigger that it belongs to; absent for calls. */
    readonly trigger?: Trigger;
}
/** A reference whose pipeline is known. Indices into the pipelines of the graph. */
export interface Link extends Reference {
    /** The pipeline whose run comes first. */
    readonly from: number;
    /** The pipeline that runs because of it. */
    readonly to: number;
    readonly by: Certitude;
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
/** Reads the trigger graph. Templated references are left out: they are not known before the run. */
export declare function triggerGraphOf(pipelines: readonly Pipeline[], resolve: Resolver): TriggerGraph;
/** The pipelines that the tasks of a pipeline call. */
export declare const callsOf: Fact<readonly Pick<Reference, 'name' | 'path'>[]>;
