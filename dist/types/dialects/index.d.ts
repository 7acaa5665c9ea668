import type { Document } from '../text/document.js';
import { dagFactory } from './dag-factory/index.js';
import { databricks } from './databricks/index.js';
import { type DialectReader } from './dialect.js';
import { kestra } from './kestra/index.js';
import { orchestra } from './orchestra/index.js';
/** Every dialect that this version reads, loaded as a whole. A review loads `entries.ts` and what its files need. */
export declare const dialects: readonly DialectReader[];
/** The dialect of which a document is a pipeline, or undefined where it is none of any. */
export declare function dialectOf(document: Document, among?: readonly DialectReader[]): DialectReader | undefined;
/** The dialect of an id. Throws for an id that no dialect has. */
export declare function dialectWith(id: string): DialectReader;
export { dagFactory, databricks, kestra, orchestra };
