import type { PipelineRun } from '../records.cjs';
/** A single run far from what is usual: worth reporting, and no reason to change anything. */
export interface Outlier {
    readonly runId: string;
    readonly createdAt: string;
    readonly seconds: number;
    readonly queueSeconds: number | null;
    /** True where the product itself calls it an anomaly. */
    readonly isFlagged: boolean;
}
/** Runs that succeeded and took far longer than usual for their weekday, or that the product flags; oldest first. */
export declare function outliersIn(runs: readonly PipelineRun[]): Outlier[];
