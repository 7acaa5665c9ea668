import type { OutcomeReader } from '../model/dialect.js';
import { type Reader } from './json-reader.js';
import type { DbtResults, Operation, PipelineRecord, PipelineRun, TaskRun } from './records.js';
/** How the rows of one service spell what happened. */
export interface RowSpelling {
    outcomeOf: OutcomeReader;
    /** True for the kind of a trigger that repeats another run. */
    isRestart(triggerType: string): boolean;
}
/** Readers of rows, of the service or of a snapshot; reading what they returned gives the same again. */
export interface RowReaders {
    readonly pipeline: Reader<PipelineRecord>;
    readonly run: Reader<PipelineRun>;
    readonly taskRun: Reader<TaskRun>;
    readonly operation: Reader<Operation>;
}
/** The readers of rows in a spelling. */
export declare function rowReaders(spelling: RowSpelling): RowReaders;
/** Reads the dbt results of a snapshot. */
export declare const readDbtResults: Reader<DbtResults>;
