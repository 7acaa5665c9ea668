import { field, type JsonObject } from '../../../history/json-reader.ts'
import { groupBy } from '../../../history/multimap.ts'
import type { PipelineRecord, PipelineRun, TaskRun } from '../../../history/records.ts'
import type { InstanceKey } from './client.ts'
import { rows } from './rows.ts'

/** A text that is not empty, or null. */
export function textIn(row: JsonObject, key: string): string | null {
  const value = field(row, key)
  return typeof value === 'string' && value !== '' ? value : null
}

/** A whole number, or null. */
export function numberIn(row: JsonObject, key: string): number | null {
  const value = field(row, key)
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null
}

/** An identifier of rows: run ids are unique in a DAG only, and hold characters that identifiers of rows do not. */
export function rowId(...parts: readonly string[]): string {
  return parts
    .join('@')
    .replace(/[^A-Za-z0-9_.:@-]/g, '-')
    .slice(-200)
}

/** When a run was created: `run_after` of one that is caught up lies long before. Null for a row without any time. */
export function createdAt(run: JsonObject): string | null {
  return textIn(run, 'queued_at') ?? textIn(run, 'start_date') ?? textIn(run, 'run_after') ?? textIn(run, 'logical_date')
}

/** Reads a DAG. The server knows the Python loader of it and no file, so its path is empty. */
export function dagRow(dag: JsonObject): PipelineRecord {
  const id = textIn(dag, 'dag_id') ?? ''
  const row = {
    id,
    name: id,
    yamlPath: '',
    paused: field(dag, 'is_paused') === true,
    numTasks: null,
    updatedAt: textIn(dag, 'last_parsed_time') ?? '2000-01-01T00:00:00Z',
  }
  return rows.pipeline(row, 'the DAG')
}

/** Reads a run. A run that is cleared is opened again: its end moves. */
export function runRow(run: JsonObject): PipelineRun {
  const dagId = textIn(run, 'dag_id') ?? ''
  const versions = field(run, 'dag_versions')
  const latest = Array.isArray(versions) ? versions.at(-1) : undefined
  const row = {
    id: rowId(dagId, textIn(run, 'dag_run_id') ?? ''),
    pipelineId: dagId,
    runStatus: textIn(run, 'state') ?? 'unknown',
    triggeredBy: [{ triggerType: textIn(run, 'run_type') ?? 'unknown' }],
    pipelineVersionNumber: latest === undefined ? undefined : numberIn(latest, 'version_number'),
    createdAt: createdAt(run),
    startedAt: textIn(run, 'start_date'),
    completedAt: textIn(run, 'end_date'),
    commit: textIn(run, 'bundle_version'),
  }
  return rows.run(row, 'the run')
}

/** What addresses of a task instance name it with. */
export function keyOf(instance: JsonObject): InstanceKey {
  const [dagId, runId, taskId] = ['dag_id', 'dag_run_id', 'task_id'].map((key) => textIn(instance, key) ?? '')
  return { dagId: dagId ?? '', runId: runId ?? '', taskId: taskId ?? '', mapIndex: numberIn(instance, 'map_index') ?? -1 }
}

/** What is known of a task instance beyond its row. */
export interface TaskFacts {
  /** When its first try began; null where only the last one is known. */
  readonly firstStart: string | null
  readonly error: string | null
}

/** A try that the executor lost before it began has an end and no start: it failed all the same. */
function lostStart(instance: JsonObject, state: string): string | null {
  return state === 'failed' ? textIn(instance, 'end_date') : null
}

/** Reads a task instance; null for one of a task that is gone, and of one that the run has not reached. */
export function taskRow(instance: JsonObject, run: PipelineRun, facts: TaskFacts): TaskRun | null {
  const { taskId, mapIndex } = keyOf(instance)
  const state = textIn(instance, 'state')
  if (state === null || state === 'removed' || taskId === '') return null
  const tries = numberIn(instance, 'try_number')
  const hasRun = tries !== 0 && state !== 'upstream_failed'
  const started = hasRun ? (facts.firstStart ?? textIn(instance, 'start_date') ?? lostStart(instance, state)) : null
  const isMapped = mapIndex >= 0
  const row = {
    id: rowId(run.id, taskId, ...(isMapped ? [String(mapIndex)] : [])),
    pipelineRunId: run.id,
    pipelineId: run.pipelineId,
    taskName: taskId,
    taskId,
    integration: 'AIRFLOW',
    integrationJob: textIn(instance, 'operator') ?? 'task',
    status: state,
    externalMessage: facts.error,
    numberOfAttempts: hasRun ? tries : 0,
    ...(isMapped && { matrixParentId: rowId(run.id, taskId) }),
    createdAt: textIn(instance, 'scheduled_when') ?? textIn(instance, 'queued_when') ?? started ?? run.createdAt,
    startedAt: started,
    completedAt: textIn(instance, 'end_date'),
    dependsOn: [],
  }
  return rows.taskRun(row, 'the task instance')
}

/** The rows of mapped tasks as a whole, which the server does not have: from the first start to the last end, failed where some part failed. */
export function parentRows(children: readonly TaskRun[]): readonly TaskRun[] {
  const groups = groupBy(
    children.filter(({ matrixParentId }) => matrixParentId !== null),
    ({ matrixParentId }) => matrixParentId ?? '',
  )
  return [...groups].flatMap(([id, parts]) => {
    const [first] = parts
    if (!first) return []
    const worst =
      parts.find(({ outcome }) => outcome === null) ??
      parts.find(({ outcome }) => outcome === 'failure') ??
      parts.find(({ outcome }) => outcome === 'success') ??
      first
    const starts = parts.flatMap(({ startedAt }) => startedAt ?? []).sort()
    const ends = parts.flatMap(({ completedAt }) => completedAt ?? []).sort()
    const attempts = parts.map(({ numberOfAttempts }) => numberOfAttempts ?? 0)
    const row = {
      ...first,
      ...worst,
      id,
      matrixParent: true,
      matrixParentId: null,
      numberOfAttempts: Math.max(...attempts),
      startedAt: starts[0] ?? null,
      completedAt: worst.outcome === null ? null : (ends.at(-1) ?? null),
    }
    return [row]
  })
}
