import { type Asset, type Pipeline, type Task } from '../model/pipeline.js';
import type { Certitude } from './identity.js';
import { type TriggerGraph } from './trigger-graph.js';
/**
 * Why a pipeline is reached. `after`: it starts once the other has ended. `on-failure`: it starts only where the other fails. `called`: a task of
 * the other starts it. `waits`: a task of it waits for a run of the other. `updated`: a task of the other updates data that starts it, maybe with
 * other updates. `watches`: a sensor of it looks for runs of the other. `any`: it listens to every pipeline.
 */
export declare const reachReasons: readonly ['after', 'on-failure', 'called', 'waits', 'updated', 'watches', 'any'];
export type ReachReason = (typeof reachReasons)[number];
/** A pipeline that depends on another. */
export interface ReachedPipeline {
    readonly pipeline: Pipeline;
    readonly reason: ReachReason;
    /** The pipeline that it depends on directly. */
    readonly via: Pipeline;
    /** The task that calls or updates, one of `via`; for `waits` the one of the pipeline itself that waits. */
    readonly task: Task | null;
    /** What is updated, for `updated`. */
    readonly asset?: Asset;
    /** How it is known which pipeline is meant. */
    readonly by: Certitude;
}
/** All that depends on some tasks of a pipeline, within it and beyond. */
export interface Reach {
    readonly origin: Pipeline;
    /** Where it starts. */
    readonly seeds: readonly Task[];
    /** Tasks of the pipeline that wait for a seed, directly or not; the seeds left out. */
    readonly tasks: readonly Task[];
    /** Other pipelines, the nearest first. */
    readonly pipelines: readonly ReachedPipeline[];
    /** Every task that is reached, of all pipelines, seeds first. */
    readonly all: readonly {
        readonly pipeline: Pipeline;
        readonly task: Task;
    }[];
    /** True where the search grew too large to be complete. */
    readonly isCut: boolean;
}
/** Follows what waits for what from some tasks on: dependencies, then events, calls and sensors. The same pipeline is told once, by its nearest reason. */
export declare function reachFrom(graph: TriggerGraph, origin: Pipeline, seeds: readonly Task[]): Reach;
/** The tasks that a node stands for: itself, or those in a group. */
export declare function tasksOf(pipeline: Pipeline, node: Pipeline['tasks'][number] | Pipeline['groups'][number]): readonly Task[];
