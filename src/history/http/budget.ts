import type { UnavailableReason } from '../unavailable.ts'
import type { ApiLimits, ApiWorld } from './world.ts'

/** Counts calls and time of one review. */
export interface Budget {
  /** Calls made so far. */
  readonly calls: number
  readonly callsLeft: number
  /** Milliseconds until the deadline; negative after it. */
  msLeft(): number
  /** Waits for the pace, then counts one call; or says why there may be no further one. */
  spend(): Promise<UnavailableReason | undefined>
  /** Waits, or returns false at the same time where the wait would pass the deadline. */
  wait(milliseconds: number): Promise<boolean>
}

const paceWindowMs = 60_000

/** A budget that starts to run now. */
export function startBudget(world: ApiWorld, limits: ApiLimits): Budget {
  const startedAt = world.elapsed()
  const made: number[] = []
  const msLeft = () => limits.deadlineMs - (world.elapsed() - startedAt)
  const wait = async (milliseconds: number) => {
    if (milliseconds >= msLeft()) return false
    if (milliseconds > 0) await world.sleep(milliseconds)
    return true
  }
  const paceMs = () => {
    const earliest = made[made.length - limits.callsPerMinute]
    return earliest === undefined ? 0 : earliest + paceWindowMs - world.elapsed()
  }
  return {
    get calls() {
      return made.length
    },
    get callsLeft() {
      return limits.calls - made.length
    },
    msLeft,
    wait,
    spend: async () => {
      if (made.length >= limits.calls) return 'budget'
      if (msLeft() <= 0 || !(await wait(paceMs()))) return 'deadline'
      made.push(world.elapsed())
      return undefined
    },
  }
}
