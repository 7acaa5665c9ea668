import type { OutcomeReader } from '../model/dialect.cjs';
import { type Reader } from './json-reader.cjs';
import type { DbtResults, Operation, PipelineRecord, PipelineRun, TaskRun } from './records.cjs';
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
