import type { Document } from '../text/document.js';
import { databricks } from './databricks/index.js';
import type { DialectReader } from './dialect.js';
import { orchestra } from './orchestra/index.js';
/** Every dialect that this version reads. */
export declare const dialects: readonly DialectReader[];
/** The dialect of which a document is a pipeline, or undefined where it is none of any. */
export declare function dialectOf(document: Document, among?: readonly DialectReader[]): DialectReader | undefined;
/** The dialect of an id. Throws for an id that no dialect has. */
export declare function dialectWith(id: string): DialectReader;
export { databricks, orchestra };
