import type { Document } from './document.cjs';
import type { Span } from './source.cjs';
import { type Path } from './tree.cjs';
/** A literal that looks like a credential. The value itself is never part of it. */
export interface Secret {
    readonly path: Path;
    /** Indices into the scalar's decoded value. */
    readonly within: Span;
    /** What it looks like, in words. */
    readonly kind: string;
    /** The variable, flag or key that bears it, or null for a known shape alone. */
    readonly name: string | null;
}
export type SecretFinder = (document: Document) => readonly Secret[];
/** Finds the secrets of each document once. `prefixes` are how a team's own credentials begin. */
export declare function secretFinder(prefixes: readonly string[]): SecretFinder;
/** All literals of a document that look like credentials, in the order of the text; templates are none. */
export declare function secretsIn(document: Document, prefixes?: readonly string[]): readonly Secret[];
/** Keys of mappings that have the known shape of a credential, each with its span. */
export declare function secretKeysIn(document: Document): readonly {
    readonly span: Span;
    readonly value: string;
}[];
/** A credential that stands outside of all values: in a comment, in a key, or in text that could not be read. */
export interface StraySecret {
    readonly span: Span;
    /** What it looks like; null for what is merely named like one, which is hidden but not reported. */
    readonly kind: string | null;
}
/** What looks like a credential outside of the values of a document. */
export declare function straySecretsIn(document: Document): readonly StraySecret[];
type TextSecret = Omit<Secret, 'path'>;
/** Secrets in the value of `key`. Overlapping hits are reported once. */
export declare function secretsInText(key: string, text: string, prefixes?: readonly string[]): readonly TextSecret[];
/** A text of ours that repeats a stranger's, with all that looks like a credential masked. */
export declare function withoutSecrets(text: string): string;
/** The same for sentences, in which a word such as "token" stands for itself: only what has the shape of a credential. */
export declare function withoutCredentials(text: string): string;
/** True for the name of a variable, key or flag that would hold a credential. */
export declare function isSecretName(name: string): boolean;
export {};
