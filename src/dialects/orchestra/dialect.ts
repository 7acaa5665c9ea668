import type { Dialect } from '../../model/dialect.ts'
import { orchestraRemedy } from './remedies/index.ts'
import { orchestraSpellings } from './spellings.ts'

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
    group: 'group',
    schedule: 'schedule',
    sensor: 'sensor',
    alert: 'alert',
    input: 'input',
    'fan-out': 'matrix',
    dependency: 'dependency',
  },
  spellings: orchestraSpellings,
  lookups: { input: (name) => `inputs.${name}`, env: (name) => `ENV.${name}` },
  remedyFor: orchestraRemedy,
}
