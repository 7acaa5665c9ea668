/** A task, or a junction that takes no time (the start or end of a group). */
export interface DagNode {
    /** Unique in the graph. */
    readonly id: string;
    /** The key that run history knows it by; null for a junction. */
    readonly task: string | null;
    /** Extra attempts after the first; null where the file does not say. */
    readonly retries: number | null;
    readonly delaySeconds: number | null;
    /** Limit of one attempt. */
    readonly timeoutSeconds: number | null;
    /** A failure of it does not stop the run. */
    readonly continuesOnFailure: boolean;
    readonly isConditional: boolean;
    /** True for a task that waits for others, people or a time: how long it takes is not its own doing. */
    readonly onlyWaits: boolean;
    /** The fan-out that repeats it. */
    readonly fanOut: string | null;
    /** Chance that a repeated attempt passes, from reruns seen; null where unknown, and then repeats are taken not to help. */
    readonly recovery: number | null;
}
/** A group that is repeated once an item. */
export interface FanOutLimit {
    readonly id: string;
    /** Items at the same time; null for all. */
    readonly maxParallel: number | null;
    /** Null where an expression yields them: as many as history shows. */
    readonly items: number | null;
}
/** The order of execution, independent of any file format. */
export interface Dag {
    readonly nodes: readonly DagNode[];
    /** `[from, to]` ids: `to` waits for `from`. Unknown ids are ignored. */
    readonly edges: readonly (readonly [string, string])[];
    readonly fanOuts: readonly FanOutLimit[];
}
/** A node with nothing said about it. */
export declare function plainNode(id: string, task?: string | null): DagNode;
