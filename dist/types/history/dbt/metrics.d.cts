import type { DurationSummary } from '../../model/history.cjs';
import type { DbtResults, Operation } from '../records.cjs';
/** One dbt node over several runs. */
export interface DbtNodeHistory {
    /** Its unique id, such as `model.shop.orders`. */
    readonly node: string;
    readonly runs: number;
    readonly failed: number;
    readonly warned: number;
    /** Of executions: a node that was skipped, reused or had nothing to do is none. */
    readonly medianSeconds: number;
    readonly durationSeconds: DurationSummary;
}
/** History of the nodes of dbt, from operations and, for task runs that have none, from `run_results.json`; slowest first. */
export declare function dbtNodes(operations: readonly Operation[], results: readonly DbtResults[]): DbtNodeHistory[];
/** Tests that failed or warned, most often first. */
export declare function problemTests(nodes: readonly DbtNodeHistory[]): DbtNodeHistory[];
