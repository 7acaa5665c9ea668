import type { Clock } from '../host.ts'

/** The only way to GitHub. `send` answers the data of a response, unchecked; it throws what octokit throws. */
export interface GitHubClient {
  send(route: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Waits, in the units of the client's limits. */
  pause(milliseconds: number): Promise<void>
}

/** How long and how often a run may talk to GitHub. Times are milliseconds. */
export interface Limits {
  readonly callMs: number
  readonly totalMs: number
  readonly calls: number
  /** Longest wait that a server may ask for. */
  readonly patienceMs: number
  /** What one second of the waits between tries is. */
  readonly unitMs: number
  readonly bodyBytes: number
}

export const defaultLimits: Limits = {
  callMs: 10_000,
  totalMs: 90_000,
  calls: 40,
  patienceMs: 10_000,
  unitMs: 1000,
  bodyBytes: 8 * 1024 * 1024,
}

export interface ClientOptions {
  readonly token: string
  readonly apiUrl: string
  /** Keeps the queues of two clients in one process apart. */
  readonly id: string
  readonly limits?: Partial<Limits>
  readonly clock: Clock
}
