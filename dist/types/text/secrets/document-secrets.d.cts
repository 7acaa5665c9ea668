import type { Document } from '../document.cjs';
import type { Span } from '../source.cjs';
import { type Path } from '../tree.cjs';
import { type TextSecret } from './secret.cjs';
/** A literal that looks like a credential. `within` is a piece of the decoded value. */
export interface Secret extends TextSecret {
    readonly path: Path;
}
/** A key of a mapping that has the known shape of a credential. */
export interface SecretKey {
    readonly span: Span;
    readonly value: string;
}
/** A credential that stands outside of all values: in a comment, in a key, or in text that could not be read. */
export interface StraySecret {
    readonly span: Span;
    /** What it looks like; null for what is merely named like one, which is hidden but not reported. */
    readonly kind: string | null;
}
/** All literals of a document that look like credentials, in the order of the text; templates are none. */
export declare const secretsIn: (document: Document, prefixes?: readonly string[]) => readonly Secret[];
/** Keys of mappings that have the known shape of a credential, each with its span. */
export declare const secretKeysIn: (document: Document, prefixes?: readonly string[]) => readonly SecretKey[];
/** A possible credential outside of the values of a document. */
export declare const straySecretsIn: (document: Document, prefixes?: readonly string[]) => readonly StraySecret[];
/** True for a document that surely has no credential: the look at its text has seen nothing. */
export declare function isBareDocument(document: Document, prefixes: readonly string[]): boolean;
