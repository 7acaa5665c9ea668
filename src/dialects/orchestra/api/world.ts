import { type Random, randomFrom } from '../../../history/random.ts'
import type { Clock, Host } from '../../../host.ts'

/** All of the world that the client touches. The wall clock serves `Retry-After` dates and the newest bound of windows only. */
export interface ApiWorld extends Clock {
  readonly fetch: typeof fetch
  /** Spreads waiting times; nothing that is reported depends on it. */
  readonly random: Random
}

/** What one review may spend. */
export interface ApiLimits {
  /** HTTP requests in total, repeated ones included. */
  readonly calls: number
  /** Requests in any 60 seconds; the documented limit is 50 a key, and official scripts pace themselves at 40. */
  readonly callsPerMinute: number
  /** For the whole history stage, from the creation of the client. */
  readonly deadlineMs: number
  /** For one request, its body included. */
  readonly callTimeoutMs: number
  readonly tries: number
  /** After decompression. */
  readonly bodyBytes: number
}

/** The limits of a review unless told. */
export const defaultLimits: ApiLimits = {
  calls: 40,
  callsPerMinute: 40,
  deadlineMs: 60_000,
  callTimeoutMs: 10_000,
  tries: 3,
  bodyBytes: 8 * 1024 * 1024,
}

/** What the API client sees of the world. */
export function apiWorldOf(host: Host): ApiWorld {
  return {
    fetch: host.fetch,
    now: () => host.now(),
    elapsed: () => host.elapsed(),
    sleep: (milliseconds) => host.sleep(milliseconds),
    deadline: (milliseconds) => host.deadline(milliseconds),
    random: randomFrom(Math.floor(host.elapsed()) || 1),
  }
}
