import type { Dialect } from './dialect.cjs';
/** Every dialect that this version reads. */
export declare const dialects: readonly Dialect[];
