import type { ApiLimits } from '../../../history/http/world.ts'

/** The limits of a review unless told. The documented rate is 50 requests a minute a key, and official scripts pace themselves at 40. */
export const defaultLimits: ApiLimits = {
  calls: 40,
  callsPerMinute: 40,
  deadlineMs: 60_000,
  callTimeoutMs: 10_000,
  tries: 3,
  bodyBytes: 8 * 1024 * 1024,
}
