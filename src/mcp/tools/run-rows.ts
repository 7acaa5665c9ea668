import { z } from 'zod'
import type { Operation, PipelineRecord, PipelineRun, TaskRun } from '../../history/records.ts'
import { secondsBetween } from '../../history/time.ts'

const text = z.string().nullable()
const number = z.number().nullable()
const outcome = text.describe('success, warning, failure, timeout, cancelled or skipped; null while it is not over.')

export const runRow = z.object({
  id: z.string(),
  pipelineId: z.string(),
  pipeline: text.describe('Name; null for a pipeline that is not registered any more.'),
  path: text,
  environment: text,
  status: z.string(),
  outcome,
  triggers: z.array(z.string()),
  isRestart: z.boolean(),
  branch: text,
  commit: text,
  createdAt: z.string(),
  startedAt: text,
  completedAt: text,
  durationSeconds: number.describe('From start to end.'),
})

export const taskRunRow = z.object({
  id: z.string(),
  runId: z.string(),
  pipelineId: z.string(),
  pipeline: text,
  task: z.string().describe('Key of the task in the file.'),
  name: z.string(),
  integration: z.string(),
  job: z.string(),
  status: z.string(),
  outcome,
  message: text,
  externalStatus: text,
  externalMessage: text,
  attempts: number,
  isMatrix: z.boolean(),
  createdAt: z.string(),
  startedAt: text,
  completedAt: text,
  durationSeconds: number,
})

export const operationRow = z.object({
  id: z.string(),
  runId: z.string(),
  taskRunId: text,
  type: z.string(),
  name: text,
  integration: text,
  status: z.string(),
  outcome,
  message: text.describe('The error text of the platform that did the work.'),
  externalStatus: text,
  externalDetail: text,
  insertedAt: z.string(),
  durationSeconds: number,
  rowsAffected: number,
  cost: number,
  currency: text,
})

/** Pipelines by id. */
export type Pipelines = ReadonlyMap<string, PipelineRecord>

export function runIn(pipelines: Pipelines): (run: PipelineRun) => z.input<typeof runRow> {
  return (run) => ({
    id: run.id,
    pipelineId: run.pipelineId,
    pipeline: pipelines.get(run.pipelineId)?.name ?? null,
    path: pipelines.get(run.pipelineId)?.yamlPath ?? null,
    environment: run.envName,
    status: run.runStatus,
    outcome: run.outcome,
    triggers: run.triggeredBy.map(({ triggerType }) => triggerType),
    isRestart: run.triggeredBy.some(({ isRestart }) => isRestart),
    branch: run.branch,
    commit: run.commit,
    createdAt: run.createdAt,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    durationSeconds: secondsBetween(run.startedAt, run.completedAt),
  })
}

export function taskRunIn(pipelines: Pipelines): (row: TaskRun) => z.input<typeof taskRunRow> {
  return (row) => ({
    id: row.id,
    runId: row.pipelineRunId,
    pipelineId: row.pipelineId,
    pipeline: pipelines.get(row.pipelineId)?.name ?? null,
    task: row.taskId,
    name: row.taskName,
    integration: row.integration,
    job: row.integrationJob,
    status: row.status,
    outcome: row.outcome,
    message: row.message,
    externalStatus: row.externalStatus,
    externalMessage: row.externalMessage,
    attempts: row.numberOfAttempts,
    isMatrix: row.matrixParent,
    createdAt: row.createdAt,
    startedAt: row.startedAt,
    completedAt: row.completedAt,
    durationSeconds: secondsBetween(row.startedAt, row.completedAt),
  })
}

export function operationOf(row: Operation): z.input<typeof operationRow> {
  return {
    id: row.id,
    runId: row.pipelineRunId,
    taskRunId: row.taskRunId,
    type: row.operationType,
    name: row.operationName,
    integration: row.integration,
    status: row.operationStatus,
    outcome: row.outcome,
    message: row.message,
    externalStatus: row.externalStatus,
    externalDetail: row.externalDetail,
    insertedAt: row.insertedAt,
    durationSeconds: row.operationDuration,
    rowsAffected: row.rowsAffected,
    cost: row.cost,
    currency: row.currency,
  }
}
