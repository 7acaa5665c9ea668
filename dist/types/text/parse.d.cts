import type { Document } from './document.cjs';
import type { Source } from './source.cjs';
export { mostFileBytes } from './decode.cjs';
export { spanWithin } from './parse/scalar-position.cjs';
/** Reads a file's bytes: strict UTF-8, at most 1 MiB, without its leading byte order mark. Never throws: what is wrong is in `problems`. */
export declare function decodeText(path: string, bytes: Uint8Array): Document;
/**
 * Reads a YAML text within fixed budgets (`parse/limits.ts`). Never throws: what is wrong is in `problems`, in the order of the
 * text, and the tree holds what could be read.
 */
export declare function parseDocument(source: Source): Document;
