import type { ApiLimits } from '../../../history/http/world.ts'

/** The limits of a review unless told: an API server is shared with the tasks that it serves. */
export const defaultLimits: ApiLimits = {
  calls: 80,
  callsPerMinute: 300,
  deadlineMs: 60_000,
  callTimeoutMs: 10_000,
  tries: 3,
  bodyBytes: 8 * 1024 * 1024,
}

/** A pull is asked for by a person and may take more. */
export const pullLimits: ApiLimits = { ...defaultLimits, calls: 1000, deadlineMs: 10 * 60_000 }
