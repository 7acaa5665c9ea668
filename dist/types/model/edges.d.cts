/** For each vertex some others. */
export type Neighbours = readonly (readonly number[])[];
/**
 * For each vertex those from which edges lead to it, in the order of the edges, which are pairs one after the other: from, to. Lists have the right
 * length from the start: one that grows by its first item has room for seventeen.
 */
export declare function sourcesOf(size: number, edges: readonly number[]): Neighbours;
/** For each vertex those that have it among their neighbours, in their order. */
export declare function reversed(neighbours: Neighbours): Neighbours;
/** As many counters. A typed array takes more than a list of a few dozen, which is what most pipelines need. */
export declare function zeros(length: number): number[];
