import type { DagNode } from './dag.cjs';
import type { Plan } from './plan.cjs';
/** How long a node takes, and each of its items where it is repeated. */
export interface NodeTime {
    readonly seconds: number;
    readonly items: readonly number[];
}
/** When everything ends if everything starts as early as it may. */
export interface Schedule {
    readonly makespan: number;
    readonly finish: readonly number[];
    readonly seconds: readonly number[];
}
/** Runs a plan with the given times. */
export declare function scheduleOf(plan: Plan, timeOf: (node: DagNode) => NodeTime): Schedule;
/** Seconds by which each unit could be later without the whole being later. */
export declare function slackOf(plan: Plan, schedule: Schedule): number[];
/** The longest chain of units, first to last: from the one that ends last, always back to what it waited for longest. */
export declare function criticalUnits(plan: Plan, schedule: Schedule): number[];
