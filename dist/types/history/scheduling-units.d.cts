import type { Dag, DagNode, FanOutLimit } from './dag.cjs';
/** What is scheduled as one: a node, or all nodes of a fan-out. */
export interface Unit {
    /** In an order in which each comes after what it waits for. */
    readonly nodes: readonly DagNode[];
    /** For each node the indices, within `nodes`, of those it waits for inside the unit. */
    readonly inner: readonly (readonly number[])[];
    readonly limit: FanOutLimit | null;
    /** Indices of units that must be over first. */
    readonly upstream: readonly number[];
}
/** Units in an order in which each comes after what it waits for. */
export type Plan = readonly Unit[];
/** Prepares a graph for scheduling, once; null where tasks wait for each other in a cycle. Linear in nodes and edges. */
export declare function planOf(dag: Dag): Plan | null;
