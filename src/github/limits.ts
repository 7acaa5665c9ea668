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
