import type { Service } from '../service.ts'

/** What can be asked of the product: run history, single runs, what it says of a file, rehearsals. */
export const service: Service = {
  rows: async () => (await import('./api/rows.ts')).rows,
  history: async () => (await import('./api/history-source.ts')).historySource,
  lookups: async () => (await import('./api/lookups.ts')).openLookups,
  live: async () => (await import('./live/live-checks.ts')).liveChecks,
  rehearsals: async () => (await import('./live/rehearsals.ts')).rehearsals,
}
