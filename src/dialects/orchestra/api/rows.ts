import { type RowReaders, rowReaders } from '../../../history/readers.ts'
import { outcomeReader } from '../../../model/dialect.ts'
import { orchestraDialect } from '../dialect.ts'

/** Readers of the rows that the API answers with, and of snapshots of them. */
export const rows: RowReaders = rowReaders({
  outcomeOf: outcomeReader(orchestraDialect.spellings),
  isRestart: (triggerType) => triggerType.startsWith('RESTART_'),
})
