import type { Dialect } from '../../model/dialect.ts'

/** What Orchestra calls things, and what it can do. */
export const orchestraDialect: Dialect = {
  id: 'orchestra',
  title: 'Orchestra',
  can: new Set([
    'retry',
    'timeout',
    'run-limit',
    'groups',
    'fan-out',
    'clock',
    'exclude-dates',
    'sensor',
    'upstream',
    'alerts',
    'promises',
    'expressions',
    'typed-jobs',
  ]),
  words: {
    pipeline: 'pipeline',
    task: 'task',
    group: 'task group',
    schedule: 'schedule',
    sensor: 'sensor',
    alert: 'alert',
    input: 'input',
    'fan-out': 'matrix',
    dependency: 'dependency',
  },
  spellings: {
    success: 'SUCCEEDED',
    warning: 'WARNING',
    failure: 'FAILED',
    timeout: null,
    cancelled: 'CANCELLED',
    skipped: 'SKIPPED',
  },
}
