import type { Document, Place } from './document.cjs';
import type { Severity } from './finding.cjs';
import type { Fix } from './fix.cjs';
import type { Span } from './source.cjs';
/** What a rule yields. The engine adds the rule's id, the severity, lines, the fingerprint and the link. */
export interface Problem {
    /** A symbolic place, or a span where the text could not be read into a tree. */
    readonly at: Place | {
        readonly span: Span;
    };
    /** What is wrong, with the actual names. One sentence, no Markdown, no trailing full stop. */
    readonly message: string;
    /** What to do, where it can be said more exactly than in the rule's `remedy`. */
    readonly remedy?: string;
    /** Only ever milder than the rule's own severity. */
    readonly severity?: Severity;
    /** Tells two problems of one rule at one place apart, without lines. Default: the text found there. */
    readonly subject?: string;
    /** Stable names of the things that one problem counts together, so that one more of them is told as new. */
    readonly members?: readonly string[];
    readonly related?: readonly RelatedPlace[];
    readonly fix?: Fix;
    /** The document of the problem in rules that see the whole workspace. Default: the document under review. */
    readonly document?: Document;
}
export interface RelatedPlace {
    readonly at: Place;
    readonly message: string;
    readonly document?: Document;
}
/** What a dialect's schema or catalogue says against a document; each kind is published by the rule of that id. */
export interface Violation extends Problem {
    readonly kind: ViolationKind;
}
export type ViolationKind = 'unknown-key' | 'missing-key' | 'wrong-type' | 'wrong-value' | 'unknown-job' | 'job-mismatch' | 'unknown-parameter' | 'missing-parameter';
