import type { Pipeline } from '../model/pipeline.js';
import type { Cursor } from '../text/cursor.js';
import type { Document } from '../text/document.js';
import type { Path } from '../text/tree.js';
/** Something that may be written at the cursor. */
export interface Offer {
    readonly label: string;
    readonly kind: 'key' | 'parameter' | 'value' | 'node' | 'input' | 'pipeline' | 'expression';
    /** A few words beside the label. */
    readonly detail?: string;
    /** A sentence or more, in plain text. */
    readonly documentation?: string;
    /** What is written. Default: the label. */
    readonly insert?: string;
    /** True for what must be written: it comes first. */
    readonly isRequired?: boolean;
}
/** What an editor knows beside the text. */
export interface EditorContext {
    /** The pipeline of the file; of an earlier state of it where the present one cannot be read. */
    readonly pipeline: Pipeline | undefined;
    /** All pipelines of the workspace. */
    readonly pipelines: readonly Pipeline[];
    /** Names of environments, from the configuration and from the files. */
    readonly environments: readonly string[];
}
/** What a dialect says of its own keys and values in an editor. */
export interface EditorSupport {
    /** What may be written at the cursor, the likeliest first. */
    offersAt(cursor: Cursor, context: EditorContext): readonly Offer[];
    /** What is documented about a key or value, in paragraphs of plain text; empty for nothing. */
    documentationAt(document: Document, path: Path): readonly string[];
}
