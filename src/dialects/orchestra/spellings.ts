import type { DialectFacts } from '../../model/dialect.ts'

/** The statuses of runs and tasks. Orchestra documentation, "Statuses"; a timeout ends as a failure. */
export const orchestraSpellings = {
  success: 'SUCCEEDED',
  warning: 'WARNING',
  failure: 'FAILED',
  timeout: null,
  cancelled: 'CANCELLED',
  skipped: 'SKIPPED',
} as const satisfies DialectFacts['spellings']
