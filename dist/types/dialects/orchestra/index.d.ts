import { type DialectReader } from '../dialect.js';
/** Pipelines of Orchestra (getorchestra.io), `version: v1`. */
export declare const orchestra: DialectReader;
