import { type DialectReader } from '../dialect.cjs';
/** Pipelines of Orchestra (getorchestra.io), `version: v1`. */
export declare const orchestra: DialectReader;
