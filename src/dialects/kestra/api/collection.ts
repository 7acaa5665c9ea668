import type { Progress } from '../../../history/http/progress.ts'
import type { JsonObject } from '../../../history/json-reader.ts'
import type { Client, FlowName } from './client.ts'

/** How much of a server is read. */
export interface CollectOptions {
  /** Days of executions to have. */
  readonly days: number
  /** Pages of executions of one flow. */
  readonly pagesPerFlow: number
  /** Executions that are asked for one by one, where lists do not tell what their tasks did. */
  readonly details: number
  /** Failed task runs whose logs are asked for. */
  readonly errors: number
}

/** A collection under way. */
export interface Collection extends Progress {
  readonly client: Client
  readonly options: CollectOptions
  readonly flows: readonly FlowName[]
  /** Executions as the service gives them, by id. */
  readonly executions: Map<string, JsonObject>
}
