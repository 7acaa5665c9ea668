import data from '../fields.json' with { type: 'json' }

/** What a value of a key is. */
export interface Shape {
  readonly type?: string
  readonly enum?: readonly string[]
  /** Name of a set of keys. */
  readonly object?: string
  readonly list?: Shape
  readonly map?: Shape
}

/** A key of an object. */
export interface Field extends Shape {
  /** True where the service needs it. */
  readonly required?: boolean
}

/** The keys of a job and of all that lies in it (Databricks SDK for Go 0.175, `service/jobs`; Databricks CLI 1.13 for permissions and lifecycle). */
export const fields: Readonly<Record<string, Readonly<Record<string, Field>>>> = data

/** Least and greatest numbers, by object and key (comments of the SDK). */
export const bounds: Readonly<Record<string, readonly [least: number, greatest: number]>> = {
  'Job max_concurrent_runs': [0, 1000],
  'Job timeout_seconds': [0, Number.MAX_SAFE_INTEGER],
  'Task timeout_seconds': [0, Number.MAX_SAFE_INTEGER],
  'Task max_retries': [-1, Number.MAX_SAFE_INTEGER],
  'Task min_retry_interval_millis': [0, Number.MAX_SAFE_INTEGER],
  'ForEachTask concurrency': [1, 100],
  'PeriodicTriggerConfiguration interval': [1, Number.MAX_SAFE_INTEGER],
  'FileArrivalTriggerConfiguration min_time_between_triggers_seconds': [60, Number.MAX_SAFE_INTEGER],
  'FileArrivalTriggerConfiguration wait_after_last_change_seconds': [60, Number.MAX_SAFE_INTEGER],
  'TableUpdateTriggerConfiguration min_time_between_triggers_seconds': [60, Number.MAX_SAFE_INTEGER],
  'TableUpdateTriggerConfiguration wait_after_last_change_seconds': [60, Number.MAX_SAFE_INTEGER],
}

/** Keys that the format had, or that the CLI sets itself whatever is written. */
export const idleKeys: Readonly<Record<string, readonly string[]>> = { Job: ['deployment', 'edit_mode', 'format'] }
