import type { TaskBaseline } from '../../model/baseline.ts'
import { roughDuration } from '../../text/wording.ts'

type Measured = Pick<TaskBaseline, 'durations' | 'p99'>

/**
 * A timeout in seconds with room, rounded up to five minutes: twice the p99, and a quarter above the longest good run, so that one odd run
 * does not double it; twice the longest where there are too few runs for a p99. Undefined where nothing was measured.
 */
export function generousTimeout({ durations: { max }, p99 }: Measured): number | undefined {
  if (max === null) return undefined
  const wanted = p99 === null ? max * 2 : Math.max(p99 * 2, max * 1.25)
  return Math.max(1, Math.ceil(wanted / 300)) * 300
}

/** What such a timeout is made of, as a clause without a full stop; `max` must be known. */
export function timeoutReason({ durations: { max }, p99 }: Measured): string {
  const longest = roughDuration(max ?? 0)
  return p99 === null
    ? `about twice the longest successful run`
    : `from a p99 of ${roughDuration(p99)} and a longest successful run of ${longest}`
}
