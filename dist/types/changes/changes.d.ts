import type { Pipeline } from '../model/pipeline.js';
import { type Document } from '../text/document.js';
/** What a change does to one pipeline, in sentences without a full stop; names out of the files stand in double quotes. */
export interface PipelineChange {
    readonly path: string;
    readonly pipeline: string;
    /** At least one. */
    readonly lines: readonly string[];
}
/** One file before or after the change. */
export interface FileVersion {
    readonly document: Document;
    /** None for a file that is no pipeline. */
    readonly pipelines: readonly Pipeline[];
}
/** What the words need to know beside the files. */
export interface ChangeView {
    /** UTC milliseconds: first runs of schedules are looked for from here on. */
    readonly now: number;
    /** How this team's credentials begin, beside the shapes that everybody knows. */
    readonly secretPrefixes?: readonly string[];
}
/**
 * What a change does to pipelines, in the order of the paths: pipelines that came, went, or have another text. Order of keys, comments and
 * quotes play no part. Files of which both versions are the same document are passed over.
 */
export declare function changesOf(before: readonly FileVersion[], after: readonly FileVersion[], view: ChangeView): readonly PipelineChange[];
/** Hides a possible credential in either version. */
export declare function maskerOf(pipelines: readonly Pipeline[], prefixes: readonly string[]): (line: string) => string;
