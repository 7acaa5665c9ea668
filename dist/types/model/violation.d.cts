import type { Document, Place } from '../text/document.cjs';
import type { Fix } from '../text/fix.cjs';
import type { Span } from '../text/source.cjs';
import type { Severity } from './severity.cjs';
/** A mistake in the terms of an orchestrator, which only its dialect can find; each kind is published by the rule of that id. */
export type ViolationKind = FormatViolationKind | LanguageViolationKind;
/** What a schema or a catalogue of jobs says against a file. */
export type FormatViolationKind = 'unknown-key' | 'missing-key' | 'wrong-type' | 'wrong-value' | 'unknown-job' | 'job-mismatch' | 'unknown-parameter' | 'missing-parameter';
/** Mistakes in a language of the orchestrator: the one of its clocks, the one of its expressions. */
export declare const languageViolationKinds: readonly ['invalid-cron', 'cron-never-fires', 'invalid-expression', 'unknown-name-in-expression'];
export type LanguageViolationKind = (typeof languageViolationKinds)[number];
/** A problem of one kind. */
export interface Violation<Kind extends ViolationKind = ViolationKind> {
    readonly kind: Kind;
    readonly at: Place | {
        readonly span: Span;
    };
    /** What is wrong, with the actual names. One sentence, no Markdown, no trailing full stop. */
    readonly message: string;
    readonly remedy?: string;
    /** Only ever milder than the severity of the rule that publishes it. */
    readonly severity?: Severity;
    /** Tells two violations of one kind at one place apart, without lines. Default: the text found there. */
    readonly subject?: string | readonly (string | Place)[];
    readonly fix?: Fix;
    /** Default: the first document of the pipeline or project. */
    readonly document?: Document;
}
