import { type Neighbours } from './edges.cjs';
import type { NodeKey, Pipeline, PipelineNode } from './pipeline.cjs';
/**
 * The order of execution as a graph of numbered vertices. A task is one vertex; a group is two, its start and its end, so that "waits
 * for a group" means its end and "the group waits" means its start. Size is linear in tasks and declared dependencies.
 */
export interface Graph {
    readonly size: number;
    /** For each vertex the vertices that must be over before it. */
    readonly upstream: Neighbours;
    /** For each vertex the vertices that wait for it. */
    readonly downstream: Neighbours;
    /** Longest chain of vertices above each vertex; -1 on or below a cycle. */
    readonly depth: readonly number[];
    startOf(key: NodeKey): number;
    endOf(key: NodeKey): number;
    /** The node that a vertex belongs to. */
    nodeOf(vertex: number): PipelineNode;
}
/** The graph of a pipeline for all that ask while its file is at hand. */
export declare function sharedGraphOf(pipeline: Pipeline): Graph;
/** Builds the graph of a pipeline. */
export declare function graphOf(pipeline: Pipeline): Graph;
export interface Reach {
    /** True where `above` is over before `node` starts; undefined where the search grew too large to tell. */
    isUpstream(above: NodeKey, node: NodeKey): boolean | undefined;
    /**
     * Of `targets`, those that can be reached upwards from `from` in one step or more; undefined where too large to tell. Vertices that
     * `isOpen` refuses are not passed through.
     */
    reachedFrom(from: readonly number[], targets: ReadonlySet<number>, isOpen?: (vertex: number) => boolean): ReadonlySet<number> | undefined;
}
/** Searches of a graph that share one budget of steps, linear in its size; most rules never search. */
export declare function reachIn(graph: Graph): Reach;
/** The circles of a graph: for each knot of nodes that wait for each other one shortest circle, in waiting order. */
export declare function cyclesIn(graph: Graph): readonly (readonly PipelineNode[])[];
