import type { Service } from '../../service.ts'

/** What can be asked of a workspace: the run history of its jobs. */
export const service: Service = {
  rows: async () => (await import('./rows.ts')).rows,
  history: async () => (await import('./history-source.ts')).historySource,
  lookups: async () => (await import('./lookups.ts')).openLookups,
  live: null,
  rehearsals: null,
}
