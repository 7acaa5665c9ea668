import { type Progress, stop } from '../../../history/http/progress.ts'
import type { JsonObject } from '../../../history/json-reader.ts'
import { dayMs, timeOf } from '../../../history/time.ts'
import type { HistoryUnavailable } from '../../../history/unavailable.ts'
import type { Client } from './client.ts'
import { isOfOneDag } from './dags.ts'

/** How much of a server is read. */
export interface CollectOptions {
  /** Days of runs to have. */
  readonly days: number
  /** Pages of runs of one DAG. */
  readonly pagesPerDag: number
  /** Task instances of several tries that are asked for one by one. */
  readonly details: number
  /** Failed task instances whose log is asked for. */
  readonly errors: number
}

/** A collection under way. */
export interface Collection extends Progress {
  readonly client: Client
  readonly options: CollectOptions
  readonly dagIds: readonly string[]
  /** Runs as the server gives them, by the id of their row. */
  readonly runs: Map<string, JsonObject>
}

/** Since when the runs of a DAG must be read: from the end of what is kept, or from the oldest run that may have changed since. */
export function missingFrom({ kept, nowMs, options }: Collection, dagId: string): number {
  const start = nowMs - options.days * dayMs
  const covered = kept.coverage.find((row) => row.pipelineId === dagId)
  if (!covered || timeOf(covered.from) > start || timeOf(covered.to) < start) return start
  // A run of the last days may be cleared, which changes it.
  const clearable = nowMs - clearDays * dayMs
  const changing = kept.runs.filter(
    (run) => run.pipelineId === dagId && (run.outcome === null || timeOf(run.createdAt) >= clearable),
  )
  return Math.max(start, Math.min(nowMs, timeOf(covered.to), ...changing.map((run) => Math.floor(timeOf(run.createdAt)))))
}
const clearDays = 3

/** Ends the collection, except for what one DAG alone cannot have. */
export function told(collection: Collection, what: string, why: HistoryUnavailable): void {
  if (isOfOneDag(why)) collection.missing.push(`${what}: ${why.text}`)
  else stop(collection, what, why)
}
