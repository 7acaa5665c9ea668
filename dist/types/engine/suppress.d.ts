import type { Document } from '../text/document.js';
import { type Span } from '../text/source.js';
import type { Finding } from './finding.js';
/** `# pipeline-review: ignore retry-missing -- reason until 2027-01-31`, as it is written. */
export interface Suppression {
    readonly span: Span;
    readonly rules: readonly {
        readonly id: string;
        readonly span: Span;
    }[];
    readonly reason: string;
    /** `YYYY-MM-DD`, or null for no end. */
    readonly until: string | null;
    /** Lines whose findings it covers, from 1, the last one included; the whole file for `ignore-file`. */
    readonly lines: {
        readonly first: number;
        readonly last: number;
    };
    /** What is wrong with its spelling, or null. */
    readonly mistake: string | null;
}
/** A suppression after the findings are known. */
export interface JudgedSuppression extends Suppression {
    readonly isExpired: boolean;
    /** Ids that covered no finding. */
    readonly unused: readonly {
        readonly id: string;
        readonly span: Span;
    }[];
}
/** The suppressions written in a document. */
export declare function suppressionsIn(document: Document): readonly Suppression[];
/** For each line on which a scalar of several lines is announced by its key, the last line of the scalar. */
export declare function scalarLines({ root, lineStarts }: Pick<Document, 'root' | 'lineStarts'>): ReadonlyMap<number, number>;
/**
 * Marks the findings that suppressions cover. `today` is `YYYY-MM-DD`: a suppression counts up to and including its last day. Reasons are
 * kept; a suppression without one says so.
 */
export declare function suppress(findings: readonly Finding[], suppressions: readonly Suppression[], today: string): {
    findings: readonly Finding[];
    judged: readonly JudgedSuppression[];
};
