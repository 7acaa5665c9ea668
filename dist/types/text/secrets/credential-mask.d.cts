import type { Document } from '../document.cjs';
/**
 * The one sink for text that leaves the program. It knows the credentials of everything that a run has read, masks them by value, and masks by
 * shape what it has never seen.
 */
export interface CredentialMask {
    /** How this team's credentials begin. */
    addPrefixes(prefixes: readonly string[]): void;
    prefixes(): readonly string[];
    /** Values that are secret whatever they look like, for instance the key of this very run. */
    addValues(values: readonly string[]): void;
    /** Remembers a possible credential in a text. */
    learn(text: string): void;
    /** Remembers what a file holds, as its keys tell it. */
    learnDocument(document: Document): void;
    /** A stranger's text, or a sentence of ours that repeats one. */
    text(text: string): string;
    /** A finished output of any format; in a document that programs read, the texts in it. */
    output(text: string): string;
    /**
     * A finished report whose facts have passed `data`. In a document that programs read, values that a file under review has taught are masked
     * already: anyone who wrote that file could choose one that stands in the structure of the document.
     */
    report(text: string): string;
    /** The same value with every text in it masked, keys of mappings included. What is no plain data stays as it is. */
    data<T>(value: T): T;
}
export declare function credentialMask(): CredentialMask;
