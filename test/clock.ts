import type { Clock } from '../src/host.ts'

/** A clock that stands still until it is told to move, so that nothing depends on the speed of the machine. */
export interface ManualClock extends Clock {
  /** Moves on, and fires the deadlines that have come. */
  pass(milliseconds: number): void
}

const late = () => new DOMException('the deadline has passed', 'TimeoutError')

/** A clock at `startMs` (milliseconds since 1970) that moves when somebody sleeps on it, and by `pass`. */
export function manualClock(startMs = 0): ManualClock {
  let passed = 0
  const pending = new Map<AbortController, number>()
  const pass = (milliseconds: number) => {
    passed += milliseconds
    for (const [controller, due] of pending) {
      if (due > passed) continue
      pending.delete(controller)
      controller.abort(late())
    }
  }
  return {
    pass,
    now: () => new Date(startMs + passed),
    elapsed: () => passed,
    sleep: async (milliseconds) => pass(milliseconds),
    deadline: (milliseconds) => {
      const controller = new AbortController()
      if (milliseconds > 0) pending.set(controller, passed + milliseconds)
      else controller.abort(late())
      return controller.signal
    },
  }
}
