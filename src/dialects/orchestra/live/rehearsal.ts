import type { TaskRun } from '../../../history/records.ts'
import type { RehearsalOutcome } from '../../service.ts'

/** A task that failed, with the best error text that the platform has. */
export interface FailedTask {
  readonly task: string
  readonly name: string
  readonly text: string | null
}

/** What a rehearsal found out. */
export interface Rehearsal {
  readonly outcome: RehearsalOutcome
  /** Why nothing ran, or what we do not know; in our own words but for the platform's in double quotes. */
  readonly reason: string | null
  readonly runId: string | null
  /** From start to end. */
  readonly seconds: number | null
  readonly queueSeconds: number | null
  readonly tasks: readonly TaskRun[]
  readonly failures: readonly FailedTask[]
  /** True where we asked for the run to be cancelled and the platform did not take it. */
  readonly cancelFailed: boolean
}

/** A rehearsal of which nothing ran, or nothing is known. */
export function withoutRun(outcome: RehearsalOutcome, reason: string | null, runId: string | null = null): Rehearsal {
  return { outcome, reason, runId, seconds: null, queueSeconds: null, tasks: [], failures: [], cancelFailed: false }
}
