import type { Pipeline } from '../model/pipeline.js';
import { type Document } from '../text/document.js';
import { type Change, type ChangeView } from './change.js';
export type { ChangeView };
/** What became of a pipeline. `text`: another text that means the same. */
export type PipelineStatus = 'added' | 'removed' | 'changed' | 'text' | 'unreadable';
/** What a change does to one pipeline, in sentences without a full stop; names and values out of the files stand in double quotes. */
export interface PipelineChange {
    readonly path: string;
    readonly pipeline: string;
    /** The changes as lines, what is said of one subject in one; at least one. */
    readonly lines: readonly string[];
    /** Absent where a report was read again. */
    readonly status?: PipelineStatus;
    /** Each real change once; none where only the text is another one. Absent where a report was read again. */
    readonly changes?: readonly Change[];
}
/** A change of a pipeline with all that is known of it. */
export type PipelineDifference = Required<PipelineChange>;
/** One file before or after the change. */
export interface FileVersion {
    readonly document: Document;
    /** None for a file that is no pipeline. */
    readonly pipelines: readonly Pipeline[];
    /** Its path before, where that is another one and is to be told. */
    readonly previousPath?: string;
}
/**
 * What a change does to pipelines, in the order of the paths: pipelines that came, went, or have another text. Order of keys, comments and
 * quotes play no part. Files of which both versions are the same document are passed over.
 */
export declare function changesOf(before: readonly FileVersion[], after: readonly FileVersion[], view: ChangeView): readonly PipelineDifference[];
/** Hides a possible credential in either version. */
export declare function maskerOf(pipelines: readonly Pipeline[], prefixes: readonly string[]): (line: string) => string;
