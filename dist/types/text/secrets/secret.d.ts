import type { Span } from '../source.js';
export { isSecretName } from './secret-assignments.js';
/** A piece of a text that looks like a credential. The value itself is never part of it. */
export interface TextSecret {
    /** Indices into the text. */
    readonly within: Span;
    /** What it looks like, in words. */
    readonly kind: string;
    /** The variable, flag or key that has it, or null for a known shape alone. */
    readonly name: string | null;
}
/** Shorter values are no credentials, whatever their key says. */
export declare const shortestWholeValue = 6;
/** Secrets in the value of `key`. Overlapping hits are reported once. */
export declare function secretsInText(key: string, text: string, prefixes?: readonly string[]): readonly TextSecret[];
/** A text of ours that repeats a stranger's, with all that looks like a credential masked. */
export declare function withoutSecrets(text: string): string;
/** The same for sentences, in which a word such as "token" stands for itself: only what has the shape of a credential. */
export declare function withoutCredentials(text: string): string;
