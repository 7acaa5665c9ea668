import { type RowReaders, rowReaders } from '../../../history/readers.ts'
import { outcomeOf } from './states.ts'

/** The kind of start that runs failed tasks of an execution again. */
export const restartTrigger = 'RESTART'
/** The kind of start that repeats an earlier execution as a new one. */
export const replayTrigger = 'REPLAY'

/** Readers of rows of flows and their executions, made of answers of the API or from a snapshot. */
export const rows: RowReaders = rowReaders({
  outcomeOf,
  isRestart: (triggerType) => triggerType === restartTrigger || triggerType === replayTrigger,
})
