/** The SLAs of the team for a pipeline, from its configuration. Times in seconds; null where nothing is said. */
export interface Promises {
  readonly expectedSeconds: number | null
  readonly maxSeconds: number | null
  readonly finishBy: { readonly localTime: string; readonly timeZone: string } | null
  readonly freshnessSeconds: number | null
}

export const promisesNothing: Promises = { expectedSeconds: null, maxSeconds: null, finishBy: null, freshnessSeconds: null }
