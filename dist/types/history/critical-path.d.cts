import type { Dag, DagNode } from './dag.cjs';
import type { NodeTime } from './fan-out.cjs';
import type { RunSample } from './samples.cjs';
/** Where a task stands in the order of execution, over the runs of its history. */
export interface TaskPosition {
    readonly task: string;
    /** Share of runs in which it lay on the critical path. */
    readonly criticalShare: number;
    /** Median of the seconds by which it could have ended later without the run ending later. */
    readonly slackSeconds: number;
}
/** The chain of tasks that decides how long runs take. */
export interface CriticalPath {
    /** Runs it rests on: those that succeeded. */
    readonly runs: number;
    /** Median of the longest chain, without what the orchestrator adds between tasks. */
    readonly makespanSeconds: number;
    /** Keys of the tasks of the chain that was longest most often, first to last. */
    readonly path: readonly string[];
    readonly tasks: readonly TaskPosition[];
}
/** Critical path, slack and makespan of a graph from runs that succeeded; null where there is a circle or no such run. */
export declare function criticalPathOf(dag: Dag, samples: readonly RunSample[]): CriticalPath | null;
/** What a task took in this very run; nothing where it did not run. */
export declare function ownTime(node: DagNode, sample: RunSample): NodeTime;
