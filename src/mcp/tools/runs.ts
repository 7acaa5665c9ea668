import { z } from 'zod'
import { OperationalError } from '../../engine/errors.ts'
import type { Listed, Lookups, TimeBounds } from '../../history/lookups.ts'
import type { PipelineRecord } from '../../history/records.ts'
import { showTime, timeOf } from '../../history/time.ts'
import { closestTo } from '../../text/closest.ts'
import { quoted } from '../../text/quote.ts'
import { bounds, boundsOf, counts, countsOf, id, pageOf, paging, shown } from '../fields.ts'
import { defineTool } from '../tool.ts'
import { operationOf, operationRow, type Pipelines, runIn, runRow, taskRunIn, taskRunRow } from './run-rows.ts'

/** What a list costs, for the descriptions of those who ask for one. */
const costs =
  'Both bounds are required. From the snapshot no API call; from the service one call for the pipelines, at most every ten minutes, and one for each ' +
  'page of 100 rows of each week, at most 20, at 40 calls a minute: calls counts them, missing says what was not read.'

const pipelineName = z
  .string()
  .max(300)
  .optional()
  .describe('Name, id, alias or YAML path of a pipeline, as list_registered_pipelines tells it. Default: all.')
const statusName = z
  .string()
  .max(60)
  .optional()
  .describe('Status as the service spells it, or an outcome: success, warning, failure, timeout, cancelled, skipped.')

const origin = {
  source: z.enum(['snapshot', 'service']),
  covered: z
    .object({ from: z.string(), to: z.string() })
    .nullable()
    .describe('The time that the snapshot covers; null from the service.'),
  calls: z.int().describe('API calls that this answer took.'),
  missing: z.string().nullable().describe('What could not be read; null where everything was.'),
}
const within = { ...origin, from: z.string(), to: z.string(), ...shown, byStatus: counts.describe('Matching rows by status.') }

function originOf({ source, covered, calls }: Lookups, missing: string | null = null) {
  return { source, covered, calls: calls(), missing }
}

function listAnswer<T>(
  lookups: Lookups,
  asked: TimeBounds & { readonly limit: number; readonly offset: number },
  { rows, missing }: Listed<T>,
  of: { readonly status: (row: T) => string; readonly time: (row: T) => string },
) {
  const sorted = [...rows].sort((a, b) => timeOf(of.time(b)) - timeOf(of.time(a)))
  const byStatus = countsOf(rows.map(of.status))
  const { page, total, more } = pageOf(sorted, asked)
  const frame = { ...originOf(lookups, missing), from: showTime(asked.fromMs), to: showTime(asked.toMs), total, more, byStatus }
  return { frame, page }
}

async function pipelinesById(lookups: Lookups): Promise<Pipelines> {
  return new Map((await lookups.pipelines()).map((row) => [row.id, row]))
}

/** Ids that a name means. Throws OperationalError where it means none. */
function idsOf(pipelines: Pipelines, name: string | undefined): readonly string[] {
  if (name === undefined) return []
  const rows = [...pipelines.values()]
  const named = rows.filter((row) => namesOf(row).includes(name))
  if (named.length > 0) return named.map((row) => row.id)
  const near = closestTo(name, [...new Set(rows.flatMap(namesOf))], 1)
  throw new OperationalError(
    `No registered pipeline is named ${quoted(name)}.`,
    near[0] === undefined ? 'See list_registered_pipelines.' : `Did you mean ${quoted(near[0])}?`,
  )
}

function namesOf({ id, name, alias, yamlPath }: PipelineRecord): readonly string[] {
  const plain = name.replace(/(?:\s+#\S+)+$/, '')
  return [id, name, plain, yamlPath, ...(alias === null ? [] : [alias])]
}

function isWanted(status: string | undefined, row: { readonly outcome: string | null }, spelling: string): boolean {
  return status === undefined || status === spelling || status === row.outcome
}

export const listRegistered = defineTool({
  name: 'list_registered_pipelines',
  title: 'List registered pipelines',
  description:
    'Pipelines that the service, or the snapshot, knows: name, id, path, repository, whether paused. One API call at most every ten minutes.',
  input: z.strictObject({ ...paging }),
  output: z.object({
    ...origin,
    ...shown,
    pipelines: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        alias: z.string().nullable(),
        yamlPath: z.string(),
        repository: z.string().nullable(),
        defaultBranch: z.string().nullable(),
        paused: z.boolean(),
      }),
    ),
  }),
  asksService: true,
  run: async (call, asked) => {
    const lookups = await call.lookups()
    const { page, total, more } = pageOf(await lookups.pipelines(), asked)
    return { ...originOf(lookups), total, more, pipelines: page }
  },
})

export const listRuns = defineTool({
  name: 'list_pipeline_runs',
  title: 'List pipeline runs',
  description: `Runs of pipelines that were created within a window, the newest first, with counts by status. ${costs}`,
  input: z.strictObject({
    ...bounds,
    pipeline: pipelineName,
    status: statusName,
    environment: z.string().max(200).optional().describe('Name of the environment.'),
    branch: z.string().max(300).optional(),
    ...paging,
  }),
  output: z.object({ ...within, runs: z.array(runRow) }),
  asksService: true,
  run: async (call, asked) => {
    const span = boundsOf(asked)
    const lookups = await call.lookups()
    const pipelines = await pipelinesById(lookups)
    const { rows, missing } = await lookups.runs(span, idsOf(pipelines, asked.pipeline))
    const wanted = rows.filter(
      (row) =>
        isWanted(asked.status, row, row.runStatus) &&
        (asked.environment === undefined || row.envName === asked.environment) &&
        (asked.branch === undefined || row.branch === asked.branch),
    )
    const of = { status: (row: (typeof rows)[number]) => row.runStatus, time: (row: (typeof rows)[number]) => row.createdAt }
    const { frame, page } = listAnswer(lookups, { ...asked, ...span }, { rows: wanted, missing }, of)
    return { ...frame, runs: page.map(runIn(pipelines)) }
  },
})

export const listTaskRuns = defineTool({
  name: 'list_task_runs',
  title: 'List task runs',
  description: `Task runs that were created within a window, the newest first, with messages and counts by status. ${costs}`,
  input: z.strictObject({
    ...bounds,
    pipeline: pipelineName,
    task: z.string().max(300).optional().describe('Key or name of the task.'),
    status: statusName,
    integration: z.string().max(100).optional().describe('As the service spells it.'),
    ...paging,
  }),
  output: z.object({ ...within, taskRuns: z.array(taskRunRow) }),
  asksService: true,
  run: async (call, asked) => {
    const span = boundsOf(asked)
    const lookups = await call.lookups()
    const pipelines = await pipelinesById(lookups)
    const { rows, missing } = await lookups.taskRuns(span, idsOf(pipelines, asked.pipeline))
    const wanted = rows.filter(
      (row) =>
        isWanted(asked.status, row, row.status) &&
        (asked.task === undefined || row.taskId === asked.task || row.taskName === asked.task) &&
        (asked.integration === undefined || row.integration === asked.integration),
    )
    const of = { status: (row: (typeof rows)[number]) => row.status, time: (row: (typeof rows)[number]) => row.createdAt }
    const { frame, page } = listAnswer(lookups, { ...asked, ...span }, { rows: wanted, missing }, of)
    return { ...frame, taskRuns: page.map(taskRunIn(pipelines)) }
  },
})

export const listOperations = defineTool({
  name: 'list_operations',
  title: 'List operations',
  description:
    `What the platforms did for tasks within a window, the newest first: queries, syncs, dbt nodes, with their real error messages. A snapshot keeps ` +
    `those of tasks that failed or warned. ${costs}`,
  input: z.strictObject({
    ...bounds,
    taskRunId: id.optional().describe('Only operations of this task run.'),
    runId: id.optional().describe('Only operations of this pipeline run.'),
    status: statusName,
    ...paging,
  }),
  output: z.object({ ...within, operations: z.array(operationRow) }),
  asksService: true,
  run: async (call, asked) => {
    const span = boundsOf(asked)
    const lookups = await call.lookups()
    const { rows, missing } = await lookups.operations(span, asked.taskRunId)
    const wanted = rows.filter(
      (row) =>
        isWanted(asked.status, row, row.operationStatus) && (asked.runId === undefined || row.pipelineRunId === asked.runId),
    )
    const of = {
      status: (row: (typeof rows)[number]) => row.operationStatus,
      time: (row: (typeof rows)[number]) => row.insertedAt,
    }
    const { frame, page } = listAnswer(lookups, { ...asked, ...span }, { rows: wanted, missing }, of)
    return { ...frame, operations: page.map(operationOf) }
  },
})

export const getRun = defineTool({
  name: 'get_pipeline_run',
  title: 'Status and details of a run',
  description:
    'One run with its task runs in the order of their start, and the operations that failed or warned with the real error messages. From the ' +
    'snapshot no API call; from the service three calls for a run of up to 50 task runs, more for larger ones.',
  input: z.strictObject({ runId: id, ...paging }),
  output: z.object({
    ...origin,
    run: runRow,
    ...shown,
    taskRuns: z.array(taskRunRow),
    totalProblems: z.int(),
    moreProblems: z.int(),
    problems: z.array(operationRow).describe('Operations that did not succeed.'),
  }),
  asksService: true,
  run: async (call, { runId, limit, offset }) => {
    const lookups = await call.lookups()
    const run = await lookups.run(runId)
    const tasks = await lookups.taskRunsOf(runId)
    const hasProblem = tasks.rows.some(({ outcome }) => outcome === 'failure' || outcome === 'warning' || outcome === 'timeout')
    const operations = hasProblem ? await lookups.operationsOf(run) : { rows: [], missing: null }
    const pipelines = await pipelinesById(lookups)
    const ordered = [...tasks.rows].sort((a, b) => timeOf(a.startedAt ?? a.createdAt) - timeOf(b.startedAt ?? b.createdAt))
    const { page, total, more } = pageOf(ordered, { limit, offset })
    const problems = pageOf(
      operations.rows.filter(({ outcome }) => outcome !== 'success'),
      { limit, offset: 0 },
    )
    return {
      ...originOf(lookups, tasks.missing ?? operations.missing),
      run: runIn(pipelines)(run),
      total,
      more,
      taskRuns: page.map(taskRunIn(pipelines)),
      totalProblems: problems.total,
      moreProblems: problems.more,
      problems: problems.page.map(operationOf),
    }
  },
})

export const listArtifacts = defineTool({
  name: 'list_artifacts',
  title: 'Artifacts of a task run',
  description:
    'Names of the files that a task run has left, such as manifest.json and run_results.json of dbt. One API call; a snapshot keeps only dbt results.',
  input: z.strictObject({ runId: id, taskRunId: id, ...paging }),
  output: z.object({ ...origin, ...shown, files: z.array(z.string()) }),
  asksService: true,
  run: async (call, { runId, taskRunId, ...asked }) => {
    const lookups = await call.lookups()
    const { page, total, more } = pageOf(await lookups.artifacts(runId, taskRunId), asked)
    return { ...originOf(lookups), total, more, files: page }
  },
})
