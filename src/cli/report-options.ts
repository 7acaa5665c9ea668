import type { OptionTable } from './arguments.ts'

/** The options of `report`. */
export const reportOptions = {
  output: { type: 'string', value: 'FILE', help: 'where to write (default pipeline-review.html)' },
  since: { type: 'string', value: 'REF', help: 'mark what is new since a git ref, and compare durations before and after' },
  history: {
    type: 'string',
    value: 'FILE',
    help: 'run history from a snapshot (default .pipeline-review/history.json, if there)',
  },
  orchestra: { type: 'boolean', help: 'run history from Orchestra (ORCHESTRA_API_KEY, ORCHESTRA_BASE_URL)' },
  'history-days': { type: 'string', value: 'N', help: 'days of run history (default 14)' },
  repository: { type: 'string', value: 'OWNER/NAME', help: 'the repository as Orchestra knows it' },
  live: {
    type: 'boolean',
    help: "run Orchestra's validator and, with ORCHESTRA_API_KEY, check that connections and environments exist",
  },
  config: { type: 'string', value: 'FILE', help: 'configuration (default .github/pipeline-review.yml, if there)' },
  now: { type: 'string', value: 'ISO', help: 'current time, for reproducible reports' },
} as const satisfies OptionTable
