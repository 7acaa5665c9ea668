import type { Progress } from '../../../history/http/progress.ts'
import type { JsonObject } from '../../../history/json-reader.ts'
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

/** A collection under way. */
export interface Collection extends Progress {
  readonly client: Client
  readonly options: CollectOptions
  readonly jobIds: readonly string[]
  /** Runs as the service gives them, by id. */
  readonly runs: Map<string, JsonObject>
}
