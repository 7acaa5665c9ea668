import type { Violation } from '../engine/problem.cjs';
import type { Pipeline } from '../model/pipeline.cjs';
import type { Recognition } from '../model/recognition.cjs';
import type { Document } from '../text/document.cjs';
/** What makes one orchestrator's files readable. */
export interface Dialect {
    readonly id: string;
    /** The product's name for messages. */
    readonly title: string;
    /** Weighs what a file holds: whether it is a pipeline of this dialect, only resembles one, or is none. Also of a text that cannot be read. */
    recognise(document: Document): Recognition;
    /** Breaches of the format, one per defect. */
    validate(document: Document): readonly Violation[];
    /** The pipelines in a document. Reads what is there; what is broken is left out. */
    read(document: Document): readonly Pipeline[];
}
