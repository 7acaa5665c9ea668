import type { Service } from '../../service.ts'

/** What can be asked of an Airflow server: the run history of its DAGs. */
export const service: Service = {
  rows: async () => (await import('./rows.ts')).rows,
  history: async () => (await import('./history-source.ts')).historySource,
  live: null,
  rehearsals: null,
}
