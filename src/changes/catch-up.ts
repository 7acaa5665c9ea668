import { type Pipeline, runLimit, type Trigger } from '../model/pipeline.ts'
import { fullDayText } from '../schedule/local-time.ts'
import { aboutCount } from '../text/wording.ts'
import { startsBetween } from '../time/starts-between.ts'

/** Below this, the runs that a new schedule makes up for are not told. */
const fewest = 2

/**
 * The starts of the past that a new schedule makes up for, in words: `catches up from Wednesday 1 January 2020 when it is switched on:
 * about 60000 runs, 4 at a time`; undefined where there are none, or where they cannot be counted.
 */
export function catchUpOf(
  { period, clock }: Trigger,
  { runPolicy }: Pipeline,
  now: number,
): { readonly what: string; readonly reason: string } | undefined {
  const from = period?.catchesUp ? period.from : null
  if (from === null || !clock) return undefined
  const runs = startsBetween(clock, from, Math.min(now, period?.until ?? now))
  if (runs === null || runs < fewest) return undefined
  const limit = runLimit(runPolicy)
  const pace = limit === undefined || limit === null || limit >= runs ? '' : `, ${limit} at a time`
  const many = aboutCount(runs, 'run')
  return {
    what: `catches up from ${fullDayText(from, '')} when it is switched on: ${many}${pace}`,
    reason: `${many} of the past start, once it is switched on`,
  }
}
