import type { DialectReader } from '../dialect.js';
/** DAGs of Airflow that dag-factory builds of YAML. */
export declare const dagFactory: DialectReader;
