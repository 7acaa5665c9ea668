import type { Family, JobFacts } from '../../model/pipeline.ts'
import { flagIn, type MapValue, under } from './read/value.ts'

/** What one kind of task does. */
export interface Kind {
  /** Where it runs: on a cluster or serverless, on a warehouse, or nowhere. */
  readonly compute: 'any' | 'needed' | 'warehouse' | 'none'
  readonly facts: JobFacts
}

function kind(title: string, family: Family, compute: Kind['compute'], facts: Partial<JobFacts> = {}): Kind {
  return {
    compute,
    facts: {
      title,
      family,
      crossesNetwork: compute !== 'none',
      idempotent: null,
      rateLimited: false,
      writes: false,
      exports: false,
      expertise: null,
      storesOutputsOnRequest: false,
      takesDbtCommands: false,
      ...facts,
    },
  }
}

/** The kinds of tasks of a job, by their keys (Databricks SDK for Go 0.175, `jobs.Task`). */
export const kinds: Readonly<Record<string, Kind>> = {
  ai_runtime_task: kind('AI runtime', 'ai', 'none'),
  alert_task: kind('SQL alert', 'notify', 'warehouse', { expertise: 'bi' }),
  clean_rooms_notebook_task: kind('Clean room notebook', 'notebook', 'none'),
  condition_task: kind('Condition', 'branch', 'none', { idempotent: true }),
  dashboard_task: kind('Dashboard refresh', 'other', 'warehouse', { exports: true, expertise: 'bi' }),
  dbt_cloud_task: kind('dbt Cloud job', 'transform', 'none', { expertise: 'dbt' }),
  dbt_platform_task: kind('dbt platform job', 'transform', 'none', { expertise: 'dbt' }),
  dbt_task: kind('dbt', 'transform', 'needed', { writes: true, idempotent: true, expertise: 'dbt', takesDbtCommands: true }),
  for_each_task: kind('Loop', 'other', 'none'),
  gen_ai_compute_task: kind('GenAI compute', 'ai', 'none'),
  notebook_task: kind('Notebook', 'notebook', 'any'),
  pipeline_task: kind('Pipeline update', 'transform', 'none', { writes: true, idempotent: true }),
  power_bi_task: kind('Power BI publication', 'other', 'warehouse', { exports: true, expertise: 'bi' }),
  python_operator_task: kind('Python operator', 'python', 'none'),
  python_wheel_task: kind('Python wheel', 'python', 'needed', { expertise: 'python' }),
  run_job_task: kind('Job run', 'sub-pipeline', 'none'),
  spark_jar_task: kind('JAR', 'other', 'needed'),
  spark_python_task: kind('Python file', 'python', 'needed', { expertise: 'python' }),
  spark_submit_task: kind('Spark submit', 'other', 'needed'),
  sql_task: kind('SQL', 'sql', 'warehouse', { expertise: 'warehouse' }),
}

/** The keys of a task that say what it does. */
export function kindsIn(task: MapValue): readonly string[] {
  return Object.keys(kinds).filter((key) => under(task, key) !== undefined)
}

/** Keys that name the compute of a task. */
export const computeKeys = ['job_cluster_key', 'environment_key', 'existing_cluster_id', 'new_cluster'] as const

/** True where a task of a kind that may run on a cluster names none: it is serverless. */
export function isServerless(task: MapValue, kindKey: string | undefined): boolean {
  const { compute } = kinds[kindKey ?? ''] ?? { compute: 'none' }
  if (compute !== 'any' && compute !== 'needed') return false
  if (under(task, 'notebook_task', 'warehouse_id') !== undefined) return false
  return computeKeys.every((key) => key === 'environment_key' || under(task, key) === undefined)
}

/** True where the service itself retries a task: serverless, unless that is switched off. */
export function isRetriedByService(task: MapValue, kindKey: string | undefined): boolean {
  return isServerless(task, kindKey) && flagIn(task.entries.get('disable_auto_optimization')) !== true
}
