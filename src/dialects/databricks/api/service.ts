import type { Service } from '../../service.ts'

/** What can be asked of a workspace: the run history of its jobs. */
export const service: Service = {
  rows: async () => (await import('./rows.ts')).rows,
  history: async () => (await import('./history-source.ts')).historySource,
  live: null,
  rehearsals: null,
}
