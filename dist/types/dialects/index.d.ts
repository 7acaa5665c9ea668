import type { Dialect } from './dialect.js';
/** Every dialect that this version reads. */
export declare const dialects: readonly Dialect[];
