import type { Clock, Host } from '../../host.ts'
import { type Random, randomFrom } from '../random.ts'

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
  /** Requests in any 60 seconds. */
  readonly callsPerMinute: number
  /** For the whole history stage, from the creation of the client. */
  readonly deadlineMs: number
  /** For one request, its body included. */
  readonly callTimeoutMs: number
  readonly tries: number
  /** After decompression. */
  readonly bodyBytes: number
}

/** What an API client sees of the world. `now`: the clock for reproducible reports; default: the one of the host. */
export function apiWorldOf(host: Host, now?: Date): ApiWorld {
  return {
    fetch: host.fetch,
    now: () => now ?? host.now(),
    elapsed: () => host.elapsed(),
    sleep: (milliseconds) => host.sleep(milliseconds),
    deadline: (milliseconds) => host.deadline(milliseconds),
    random: randomFrom(Math.floor(host.elapsed()) || 1),
  }
}
