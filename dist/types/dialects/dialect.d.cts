import type { Document } from '../core/document.cjs';
import type { Pipeline } from '../core/pipeline.cjs';
import type { Violation } from '../core/problem.cjs';
/** What makes one orchestrator's files readable. */
export interface Dialect {
    readonly id: string;
    /** The product's name for messages. */
    readonly title: string;
    /** True where the content of a readable document says that it is a pipeline of this dialect. */
    recognises(document: Document): boolean;
    /** True where a text that cannot be read looks like a pipeline all the same. */
    resembles(text: string): boolean;
    /** Breaches of the format, one per defect. */
    validate(document: Document): readonly Violation[];
    /** The pipelines in a document. Reads what is there; what is broken is left out. */
    read(document: Document): readonly Pipeline[];
}
