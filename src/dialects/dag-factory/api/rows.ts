import { type RowReaders, rowReaders } from '../../../history/readers.ts'
import type { Outcome } from '../../../model/dialect.ts'

/** Outcomes of the states of runs and of task instances. A task that ran over the time limit of its run is `skipped`. */
const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['success', 'success'],
  ['failed', 'failure'],
  ['skipped', 'skipped'],
  ['upstream_failed', 'skipped'],
])

/** Readers of rows of DAGs and their runs, made of answers of the API or from a snapshot. A state that is not over has no outcome. */
export const rows: RowReaders = rowReaders({
  outcomeOf: (state) => outcomes.get(state) ?? null,
  isRestart: () => false,
})
