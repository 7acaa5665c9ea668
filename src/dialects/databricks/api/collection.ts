import type { JsonObject } from '../../../history/json-reader.ts'
import type { Coverage, Snapshot } from '../../../history/snapshot.ts'
import type { HistoryUnavailable } from '../../../history/unavailable.ts'
import type { Client } from './client.ts'

/** How much of a workspace is read. */
export interface CollectOptions {
  /** Days of runs to have. */
  readonly days: number
  /** Pages of runs of one job. */
  readonly pagesPerJob: number
  /** Runs that are asked for one by one, for their repairs or for more than a hundred tasks. */
  readonly details: number
  /** Failed task runs whose output is asked for. */
  readonly errors: number
}

/** A collection under way. Each step adds to it; the first outage ends it. */
export interface Collection {
  readonly client: Client
  readonly options: CollectOptions
  readonly jobIds: readonly string[]
  /** Newest bound of everything that is asked; fixed, so that pages do not shift. */
  readonly nowMs: number
  readonly kept: Snapshot
  /** Runs as the service gives them, by id. */
  readonly runs: Map<string, JsonObject>
  readonly coverage: Coverage[]
  /** What could not be had, in sentences. */
  readonly missing: string[]
  stopped: HistoryUnavailable | null
}

/** Ends the collection with an outage, and says what is missing for it. */
export function stop(collection: Collection, what: string, why: HistoryUnavailable): void {
  collection.stopped ??= why
  collection.missing.push(`${what}: ${why.text}`)
}
