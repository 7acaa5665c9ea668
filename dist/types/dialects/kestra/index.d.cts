import { type DialectReader } from '../dialect.cjs';
/** Flows of Kestra, one or several in a file. */
export declare const kestra: DialectReader;
