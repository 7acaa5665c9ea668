import type { Coverage, Snapshot } from '../snapshot.ts'
import type { HistoryUnavailable } from '../unavailable.ts'

/** How far a collection of run history is. Each step adds to it; the first outage ends it. */
export interface Progress {
  /** Newest bound of everything that is asked, in milliseconds since 1970; fixed, so that pages do not shift. */
  readonly nowMs: number
  readonly kept: Snapshot
  readonly coverage: Coverage[]
  /** What could not be had, in sentences. */
  readonly missing: string[]
  stopped: HistoryUnavailable | null
}

/** Ends the collection with an outage, and says what is missing for it. */
export function stop(progress: Progress, what: string, why: HistoryUnavailable): void {
  progress.stopped ??= why
  progress.missing.push(`${what}: ${why.text}`)
}
