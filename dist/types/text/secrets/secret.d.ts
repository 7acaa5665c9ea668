import type { Document } from '../document.js';
import type { Span } from '../source.js';
import { type Path } from '../tree.js';
/** A literal that looks like a credential. The value itself is never part of it. */
export interface Secret {
    readonly path: Path;
    /** Indices into the scalar's decoded value. */
    readonly within: Span;
    /** What it looks like, in words. */
    readonly kind: string;
    /** The variable, flag or key that has it, or null for a known shape alone. */
    readonly name: string | null;
}
export { isSecretName } from './secret-assignments.js';
/** All literals of a document that look like credentials, in the order of the text; templates are none. Each document is searched once. */
export declare function secretsIn(document: Document, prefixes?: readonly string[]): readonly Secret[];
/** Keys of mappings that have the known shape of a credential, each with its span. */
export declare function secretKeysIn(document: Document, prefixes?: readonly string[]): readonly {
    readonly span: Span;
    readonly value: string;
}[];
/** A credential that stands outside of all values: in a comment, in a key, or in text that could not be read. */
export interface StraySecret {
    readonly span: Span;
    /** What it looks like; null for what is merely named like one, which is hidden but not reported. */
    readonly kind: string | null;
}
/** A possible credential outside of the values of a document. */
export declare function straySecretsIn(document: Document, prefixes?: readonly string[]): readonly StraySecret[];
type TextSecret = Omit<Secret, 'path'>;
/** Secrets in the value of `key`. Overlapping hits are reported once. */
export declare function secretsInText(key: string, text: string, prefixes?: readonly string[]): readonly TextSecret[];
/** A text of ours that repeats a stranger's, with all that looks like a credential masked. */
export declare function withoutSecrets(text: string): string;
/** The same for sentences, in which a word such as "token" stands for itself: only what has the shape of a credential. */
export declare function withoutCredentials(text: string): string;
