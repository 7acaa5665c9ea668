import type { DialectReader } from '../dialect.cjs';
/** Declarative Automation Bundles of Databricks, formerly Asset Bundles: the jobs of their files. */
export declare const databricks: DialectReader;
