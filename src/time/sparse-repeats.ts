import { hourMs } from './calendar.ts'

/** A moment in UTC milliseconds, and how far local time is ahead of it. */
export interface ZonedMoment {
  readonly at: number
  readonly offsetMs: number
}

/** A window of time, and what is known of the moments in it. */
interface RepeatsWindow {
  readonly from: number
  readonly to: number
  /** The end of what the moments cover. */
  readonly known: number
  /** True where each moment stands for several seconds of its minute. */
  readonly isDense: boolean
}

/**
 * The moments of a schedule as cron-utils 9.2.1 has them (`SingleExecutionTime.nextExecution`): where clocks have gone back within the last hour, a
 * firing counts as repeated and is left out if the one after it is two hours away or more. So a daily time fires once, and an hourly one in both hours.
 * `moments` ascend and begin an hour before the window.
 */
export function* withoutSparseRepeats(
  moments: Iterable<ZonedMoment>,
  { from, to, known, isDense }: RepeatsWindow,
): Generator<number> {
  let last: ZonedMoment | undefined
  for (const [moment, next] of pairs(moments)) {
    const isAgain = last !== undefined && moment.offsetMs < last.offsetMs && moment.at - last.at <= hourMs
    if (isAgain && !isDense && (next?.at ?? known) - moment.at >= 2 * hourMs) continue
    last = moment
    if (moment.at >= to) return
    if (moment.at >= from) yield moment.at
  }
}

/** Each with the one after it. */
function* pairs<T>(all: Iterable<T>): Generator<readonly [T, T | undefined]> {
  let held: T | undefined
  for (const one of all) {
    if (held !== undefined) yield [held, one]
    held = one
  }
  if (held !== undefined) yield [held, undefined]
}
