import type { Outcome } from '../../../model/dialect.ts'
import { outcomes } from '../../../model/dialect.ts'

/** How a task may end for the next one of its list to start (`FlowableUtils.resolveSequentialNexts`, 0.21). */
export const notFailed: readonly Outcome[] = ['success', 'warning', 'skipped']

/** How the tasks before `errors` end. */
export const failed: readonly Outcome[] = ['failure', 'timeout']

export const anyEnd: readonly Outcome[] = outcomes

/** The outcomes that the states of an execution mean; a state that ends none means nothing. */
export const outcomesOfState: Readonly<Record<string, readonly Outcome[]>> = {
  SUCCESS: ['success'],
  WARNING: ['warning'],
  FAILED: ['failure', 'timeout'],
  KILLED: ['cancelled'],
  CANCELLED: ['cancelled'],
  SKIPPED: ['skipped'],
  RETRIED: [],
  CREATED: [],
  RUNNING: [],
  PAUSED: [],
  RESTARTED: [],
  KILLING: [],
  QUEUED: [],
  RETRYING: [],
  BREAKPOINT: [],
}
