import type { Document } from '../text/document.js';
import type { Dialect } from './dialect.js';
/** Every dialect that this version reads. */
export declare const dialects: readonly Dialect[];
/** The dialect of which a document is a pipeline, or undefined where it is none of any. */
export declare function dialectOf(document: Document, among?: readonly Dialect[]): Dialect | undefined;
