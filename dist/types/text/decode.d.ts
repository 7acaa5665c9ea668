import { type Document } from './document.js';
import type { TextPacks } from './packed-source.js';
import type { Source } from './source.js';
/** Size in bytes above which no file is read. */
export declare const mostFileBytes: 1048576;
/**
 * Reads a file's bytes as `decodeText` of `parse.ts` does: strict UTF-8, at most 1 MiB, without its leading byte order mark. What the reader of
 * plain texts leaves is left to the full one, which is loaded when the first such text comes. Never rejects for what is in a file. With `packs` its
 * text can be let go.
 */
export declare function readText(path: string, bytes: Uint8Array, packs?: TextPacks): Promise<Document>;
/** True for a document that `readLater` makes again: the reader of plain texts has read it, and nothing is wrong in it. */
export declare function isPlain(document: Document): boolean;
/** What `readText` makes of a file that is known to be plain, without its tree until something asks for it. Undefined for bytes that are no text. */
export declare function readLater(path: string, bytes: Uint8Array): Document | undefined;
/** The text of a file, or the document that says why its bytes are none. */
export declare function sourceOf(path: string, bytes: Uint8Array): {
    readonly source: Source;
} | {
    readonly unreadable: Document;
};
/** The document of a text that is plain, or too large for any reader; undefined for all others. */
export declare function readPlainly(source: Source): Document | undefined;
/** Adds what is to be said of a second byte order mark. */
export declare function withMark(document: Document): Document;
