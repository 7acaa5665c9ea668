import type { ErrorKind } from '../../model/history.ts'
import type { Expertise } from '../../model/pipeline.ts'

export type { ErrorKind }

export interface ErrorFacts {
  readonly title: string
  readonly cause: string
  readonly retryHelps: 'yes' | 'sometimes' | 'with-delay' | 'no' | 'unknown'
  /** Who can fix it; null where no one on this side can, or where it depends. */
  readonly expertise: Expertise | null
}

/** What each kind of error usually means. */
export const errorFacts: Record<ErrorKind, ErrorFacts> = {
  auth: {
    title: 'authentication',
    cause: 'A credential was rotated, has expired, or lacks a right on the connection.',
    retryHelps: 'no',
    expertise: 'platform',
  },
  permission: {
    title: 'permission denied',
    cause: 'The role lacks a grant on a schema, warehouse, bucket or data set.',
    retryHelps: 'no',
    expertise: 'warehouse',
  },
  timeout: {
    title: 'timeout',
    cause: 'A slow query, grown data, a hanging service or a limit that is too low.',
    retryHelps: 'sometimes',
    expertise: null,
  },
  'statement-timeout': {
    title: 'statement timeout',
    cause: 'The warehouse stopped the statement: it is too slow for the limit, and a retry is as slow.',
    retryHelps: 'no',
    expertise: 'warehouse',
  },
  network: {
    title: 'network',
    cause: 'A firewall, a private network, name resolution or an allow-list.',
    retryHelps: 'yes',
    expertise: 'platform',
  },
  'resource-conflict': {
    title: 'resource conflict',
    cause: 'The previous run was still active: the interval is shorter than the duration.',
    retryHelps: 'with-delay',
    expertise: null,
  },
  'rate-limit': {
    title: 'rate limit',
    cause: 'Too many concurrent requests, or a quota shared with others.',
    retryHelps: 'with-delay',
    expertise: null,
  },
  'service-outage': { title: 'service outage', cause: 'The service was down.', retryHelps: 'yes', expertise: null },
  capacity: {
    title: 'capacity',
    cause: 'A warehouse or container was too small, or still starting.',
    retryHelps: 'sometimes',
    expertise: 'platform',
  },
  'missing-object': {
    title: 'missing object',
    cause: 'Something was renamed, dropped, or looked for in the wrong environment.',
    retryHelps: 'no',
    expertise: 'warehouse',
  },
  'dbt-compilation': {
    title: 'dbt compilation',
    cause: 'The code of the dbt project does not compile.',
    retryHelps: 'no',
    expertise: 'dbt',
  },
  'data-test': {
    title: 'data test',
    cause: 'The data broke an expectation, or a threshold is too tight.',
    retryHelps: 'no',
    expertise: 'dbt',
  },
  'stale-source': {
    title: 'stale source',
    cause: 'The ingestion before it did not run.',
    retryHelps: 'no',
    expertise: 'ingestion',
  },
  sql: { title: 'SQL', cause: 'The statement itself is wrong.', retryHelps: 'no', expertise: 'warehouse' },
  'python-dependency': {
    title: 'Python dependency',
    cause: 'The requirements or the build command lack a package.',
    retryHelps: 'no',
    expertise: 'python',
  },
  'python-code': { title: 'Python code', cause: 'The script failed.', retryHelps: 'no', expertise: 'python' },
  'missing-secret': {
    title: 'missing secret',
    cause: 'The environment of the task lacks a variable.',
    retryHelps: 'no',
    expertise: 'platform',
  },
  connector: {
    title: 'connector',
    cause: 'Fix it in the product of the connector, not in Git.',
    retryHelps: 'no',
    expertise: 'ingestion',
  },
  container: {
    title: 'container',
    cause: 'The image, rights on the registry, or a crash of the application.',
    retryHelps: 'sometimes',
    expertise: 'platform',
  },
  unknown: { title: 'other', cause: 'The error message matches no known pattern.', retryHelps: 'unknown', expertise: null },
}

/** Kinds that pass on another attempt only because someone has fixed data, rights or code meanwhile: a retry would have failed as well. */
export const incurable: ReadonlySet<ErrorKind> = new Set([
  'data-test',
  'statement-timeout',
  'stale-source',
  'permission',
  'missing-object',
  'missing-secret',
  'sql',
  'dbt-compilation',
])
