import type { Progress } from '../../../history/http/progress.ts'
import type { DbtResults, Operation, PipelineRun, TaskRun } from '../../../history/records.ts'
import type { Client } from './client.ts'

/** What to collect. */
export interface CollectOptions {
  /** Days of runs to have. */
  readonly days: number
  /** `problems`: operations of failed and warned tasks only; `all` also gives rows, costs and dbt nodes, at many more calls. */
  readonly operations: 'problems' | 'all'
}

/** A collection under way. */
export interface Collection extends Progress {
  readonly client: Client
  readonly options: CollectOptions
  readonly pipelineIds: readonly string[]
  /** True where an earlier review has read all of the window but its newest part. */
  readonly isWarm: boolean
  readonly runs: PipelineRun[]
  readonly taskRuns: TaskRun[]
  readonly operations: Operation[]
  readonly dbtResults: DbtResults[]
}

/** All runs of the pipelines, kept and fresh, a fresh one in place of its kept self. */
export function runsOf(collection: Collection): readonly PipelineRun[] {
  const asked = new Set(collection.pipelineIds)
  const kept = collection.kept.runs.filter((run) => asked.has(run.pipelineId))
  return [...new Map([...kept, ...collection.runs].map((run) => [run.id, run])).values()]
}

/** Ids of runs whose task runs are at hand. */
export function runsWithTasks(collection: Collection): Set<string> {
  return new Set([...collection.kept.taskRuns, ...collection.taskRuns].map((row) => row.pipelineRunId))
}
