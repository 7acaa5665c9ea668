import { hasFailed } from '../history/records.ts'
import type { Outcome } from '../model/dialect.ts'
import type { RunStatus } from '../render/report/facts.ts'

/** Cancelled and skipped runs, and what no one knows, are `other`. */
export function statusOf(row: { readonly outcome: Outcome | null }): RunStatus {
  if (hasFailed(row)) return 'failed'
  if (row.outcome === 'warning') return 'warning'
  return row.outcome === 'success' ? 'succeeded' : 'other'
}
