import { minuteMs } from '../time/calendar.ts'
import { type ExpectedSeconds, heldMinutes } from './durations.ts'
import type { Forecast } from './forecast.ts'
import { minutesOf, utcOf } from './window.ts'

/** A stretch of time in which no pipeline starts and none is expected to run. Milliseconds since 1970; the end does not belong to it. */
export interface FreeSlot {
  readonly from: number
  readonly to: number
  readonly minutes: number
}

/** Stretches of at least so many minutes without a known start and without a run that, by its p95, still lasts, in the order of time. */
export function freeSlotsIn({ window, lanes }: Forecast, expected: ExpectedSeconds, leastMinutes: number): readonly FreeSlot[] {
  const size = minutesOf(window)
  // Runs that begin at a minute less those that end there; their running sum is what runs.
  const change = new Int32Array(size + 1)
  for (const { pipeline, minutes } of lanes) {
    const held = heldMinutes(expected(pipeline))
    for (const minute of minutes) {
      change[minute] = (change[minute] ?? 0) + 1
      const end = Math.min(size, minute + held)
      change[end] = (change[end] ?? 0) - 1
    }
  }
  const slots: FreeSlot[] = []
  let running = 0
  let since = 0
  for (let minute = 0; minute <= size; minute++) {
    const before = running
    running += change[minute] ?? 0
    const isEnd = minute === size || running > 0
    if (before === 0 && isEnd && minute - since >= leastMinutes && minute > since) slots.push(slotOf(window, since, minute))
    if (before > 0 && running === 0) since = minute
  }
  return slots
}

function slotOf(window: Forecast['window'], since: number, until: number): FreeSlot {
  const from = utcOf(window, since)
  return { from, to: from + (until - since) * minuteMs, minutes: until - since }
}
