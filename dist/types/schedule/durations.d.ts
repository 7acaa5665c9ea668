import type { Baseline } from '../model/baseline.js';
import type { Pipeline } from '../model/pipeline.js';
/** How long a run of a pipeline takes, in seconds. `n` runs were measured; 0 for an estimate of the team. */
export interface Expected {
    readonly p50: number;
    readonly p95: number;
    readonly n: number;
}
/** What is known about the duration of a pipeline's runs; undefined where nothing is. */
export type ExpectedSeconds = (pipeline: Pipeline) => Expected | undefined;
/** What is known about durations: run history first, then what the team expects. */
export declare function expectedFrom(baselines: ReadonlyMap<string, Baseline>): ExpectedSeconds;
/** The same of one pipeline. Of few runs, where no p95 is given, the longest stands for it. */
export declare function expectedOf({ promises }: Pipeline, baseline: Baseline | null): Expected | undefined;
/** Whole minutes that a run holds what it works on: its p95, and the one minute of its start where nothing is known. */
export declare function heldMinutes(expected: Expected | undefined): number;
