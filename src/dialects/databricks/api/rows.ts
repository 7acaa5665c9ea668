import { type RowReaders, rowReaders } from '../../../history/readers.ts'
import { outcomeOf } from './states.ts'

/** The kind of trigger that a repair is given: a run that was started again for its failed tasks. */
export const repairTrigger = 'REPAIR'

/** Readers of rows of jobs and their runs, made of answers of the API or from a snapshot. */
export const rows: RowReaders = rowReaders({
  outcomeOf,
  isRestart: (triggerType) => triggerType === repairTrigger || triggerType === 'RETRY',
})
