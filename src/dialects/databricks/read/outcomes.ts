import type { Outcome } from '../../../model/dialect.ts'
import { outcomes } from '../../../model/dialect.ts'

const failures: readonly Outcome[] = ['failure', 'timeout']
const notFailed: readonly Outcome[] = ['success', 'warning', 'skipped']

/** How dependencies may end for a task to start, and how many of them, by `run_if` (Databricks documentation, "Configure task dependencies"). */
export const runIf: Readonly<Record<string, { readonly join: 'all' | 'any'; readonly accepts: readonly Outcome[] }>> = {
  ALL_SUCCESS: { join: 'all', accepts: ['success', 'warning'] },
  AT_LEAST_ONE_SUCCESS: { join: 'any', accepts: ['success', 'warning'] },
  NONE_FAILED: { join: 'all', accepts: notFailed },
  ALL_DONE: { join: 'all', accepts: outcomes },
  AT_LEAST_ONE_FAILED: { join: 'any', accepts: failures },
  ALL_FAILED: { join: 'all', accepts: failures },
}

/** The events of notifications, and the outcomes that they tell of. `on_failure` speaks of failures, timeouts and internal errors. */
export const events: Readonly<Record<string, readonly Outcome[]>> = {
  on_start: [],
  on_success: ['success'],
  on_failure: failures,
  on_duration_warning_threshold_exceeded: [],
  on_streaming_backlog_exceeded: [],
}
