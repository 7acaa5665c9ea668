import type { DialectReader } from '../dialect.cjs';
/** DAGs of Airflow that dag-factory builds of YAML. */
export declare const dagFactory: DialectReader;
