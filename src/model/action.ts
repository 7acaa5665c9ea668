import type { Setting } from './setting.ts'

/** What a task does, in the orchestrator's own words and in ours. */
export interface Action {
  readonly integration: string
  readonly job: string
  /** Facts about the job, or null for one that the catalogue does not know. */
  readonly facts: JobFacts | null
  /** The one thing it works on (connector, dataset, job id), where the catalogue knows which parameter names it. */
  readonly target: Setting<string>
}

export type Family =
  | 'sql'
  | 'python'
  | 'shell'
  | 'notebook'
  | 'container'
  | 'ingest'
  | 'transform'
  | 'test'
  | 'http'
  | 'notify'
  | 'approval'
  | 'wait'
  | 'sensor'
  | 'branch'
  | 'sub-pipeline'
  | 'ai'
  | 'other'

export type Expertise = 'dbt' | 'warehouse' | 'bi' | 'ingestion' | 'python' | 'platform'

export interface JobFacts {
  readonly title: string
  readonly family: Family
  /** True where a brief fault of a network or a service can fail the task. */
  readonly crossesNetwork: boolean
  /** False where running twice does harm; null where it depends. */
  readonly idempotent: boolean | null
  readonly rateLimited: boolean
  /** It changes data. */
  readonly writes: boolean
  /** It hands data to people or other systems: dashboards, reverse ETL, messages. */
  readonly exports: boolean
  readonly expertise: Expertise | null
  /** True for a job that is known to store its outputs only where it is told to. */
  readonly storesOutputsOnRequest: boolean
}
