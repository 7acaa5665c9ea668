import { rows } from '../../src/dialects/orchestra/api/rows.ts'
import type { PipelineRecord, PipelineRun, TaskRun } from '../../src/history/records.ts'

/** The clock of these tests. */
export const now = Date.parse('2026-08-20T00:00:00Z')
/** Milliseconds of a day. */
export const day = 86_400_000

/** A registered pipeline. */
export function pipeline(more: object = {}): PipelineRecord {
  const row = { id: 'p1', name: 'Bread', yamlPath: 'pipelines/bread.yml', updatedAt: '2026-01-01T00:00:00Z', paused: false }
  return rows.pipeline({ ...row, repository: 'Example/Bakery', defaultBranch: 'main', alias: 'bread', ...more }, 'p')
}

/** A successful run of a minute, so many days ago. */
export function run(at: number, more: object = {}): PipelineRun {
  const time = (seconds: number) => new Date(now - at * day + seconds * 1000).toISOString()
  const row = {
    id: `run-${at}`,
    pipelineId: 'p1',
    runStatus: 'SUCCEEDED',
    createdAt: time(0),
    startedAt: time(2),
    completedAt: time(62),
  }
  return rows.run({ ...row, envName: 'Production', branch: 'main', commit: 'c0ffee', triggeredBy: [], ...more }, 'run')
}

/** The one task of a run. */
export function taskRunOf(one: PipelineRun): TaskRun {
  const { pipelineId, createdAt, startedAt, completedAt } = one
  const row = {
    id: `${one.id}-t`,
    pipelineRunId: one.id,
    taskName: 'bake',
    taskId: 'bake',
    integration: 'HTTP',
    integrationJob: 'X',
  }
  return rows.taskRun({ ...row, pipelineId, status: 'SUCCEEDED', createdAt, startedAt, completedAt }, 'task run')
}
