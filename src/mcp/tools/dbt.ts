import { z } from 'zod'
import { manifestOf, modelOf } from '../../cli/dbt.ts'
import { modelJson } from '../../cli/dbt-model.ts'
import { readPipelines } from '../../cli/read-pipelines.ts'
import { OperationalError } from '../../engine/errors.ts'
import { isTest } from '../../history/dbt/lineage.ts'
import { manifestReader } from '../../history/dbt/manifest.ts'
import { readRunResults } from '../../history/dbt/results.ts'
import { counts, countsOf, id, pageOf, paging, path, shown } from '../fields.ts'
import type { Call } from '../session.ts'
import { defineTool } from '../tool.ts'

const taskRun = {
  runId: id.describe('Id of the pipeline run.'),
  taskRunId: id.describe('Id of the task run, which ran dbt.'),
}

export const runResults = defineTool({
  name: 'download_dbt_run_results',
  title: 'dbt run results of a task run',
  description:
    'run_results.json of a task run: status, seconds, failures and message of each node, the slowest first, with counts by status. One API call and a ' +
    'file of at most 64 MiB; from the snapshot none, where it keeps them.',
  input: z.strictObject({
    ...taskRun,
    status: z.string().max(40).optional().describe('Only nodes with this status of dbt, such as error or fail.'),
    ...paging,
  }),
  output: z.object({
    ...shown,
    byStatus: counts,
    calls: z.int(),
    nodes: z.array(
      z.object({
        uniqueId: z.string(),
        status: z.string(),
        executionSeconds: z.number(),
        failures: z.number().nullable(),
        message: z.string().nullable(),
      }),
    ),
  }),
  asksService: true,
  run: async (call, { runId, taskRunId, status, ...asked }) => {
    const lookups = await call.lookups()
    const all = await lookups.artifact(runId, taskRunId, 'run_results.json', readRunResults)
    const wanted = all.filter((node) => status === undefined || node.status === status)
    const byStatus = countsOf(wanted.map((node) => node.status))
    const slowest = [...wanted].sort((a, b) => b.executionSeconds - a.executionSeconds)
    const { page, total, more } = pageOf(slowest, asked)
    return { total, more, byStatus, calls: lookups.calls(), nodes: page }
  },
})

export const manifest = defineTool({
  name: 'download_dbt_manifest',
  title: 'dbt manifest of a task run',
  description:
    'manifest.json of a task run, reduced to its nodes: id, kind, path, materialisation, tags, number of parents and children. Use dbt_model for one ' +
    'node. One API call and a file of at most 64 MiB; a snapshot keeps none.',
  input: z.strictObject({
    ...taskRun,
    kind: z
      .string()
      .max(40)
      .optional()
      .describe('Only nodes of this kind, such as model, source or exposure. Default: all but tests.'),
    containing: z.string().max(200).optional().describe('Only nodes whose id has this text.'),
    ...paging,
  }),
  output: z.object({
    project: z.string().nullable(),
    calls: z.int(),
    byKind: counts.describe('All nodes by kind.'),
    ...shown,
    nodes: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.string(),
        path: z.string(),
        materialized: z.string().nullable(),
        tags: z.array(z.string()),
        parents: z.int(),
        children: z.int(),
      }),
    ),
  }),
  asksService: true,
  run: async (call, { runId, taskRunId, kind, containing = '', ...asked }) => {
    const lookups = await call.lookups()
    const { project, nodes, children } = await lookups.artifact(runId, taskRunId, 'manifest.json', manifestReader)
    const all = [...nodes.values()]
    const byKind = countsOf(all.map((node) => node.kind))
    const wanted = all.filter((node) => (kind === undefined ? !isTest(node) : node.kind === kind) && node.id.includes(containing))
    const { page, total, more } = pageOf(wanted, asked)
    const rows = page.map((node) => ({
      ...node,
      parents: node.parents.length,
      children: children.get(node.id)?.length ?? 0,
    }))
    return { project, calls: lookups.calls(), byKind, total, more, nodes: rows }
  },
})

const brief = z.object({ id: z.string(), name: z.string(), kind: z.string() })
const direct = z.array(brief).describe('Direct ones.')
const runner = z.object({
  pipeline: z.string(),
  path: z.string(),
  task: z.string(),
  name: z.string(),
  runs: z.boolean().nullable().describe('Null where that cannot be told; reason says why.'),
  reason: z.string().nullable(),
})
const modelDocument = z.object({
  node: brief.extend({
    package: z.string(),
    path: z.string(),
    materialized: z.string().nullable(),
    tags: z.array(z.string()),
    description: z.string(),
    version: z.union([z.string(), z.number()]).nullable(),
    isEnabled: z.boolean(),
  }),
  parents: direct,
  upstreamCount: z.int(),
  children: direct,
  downstreamCount: z.int(),
  exposures: z.array(brief),
  tests: z.array(brief),
  tasks: z.array(runner),
})

/** Longest description of a node, in characters. */
const longestDescription = 2000
/** Entries of each list. */
const mostNeighbours = 200

export const model = defineTool({
  name: 'dbt_model',
  title: 'dbt model with parents and children',
  description:
    `A node of a dbt project: details, direct parents and children with the count of all, tests, exposures, and the tasks of the pipelines here that run ` +
    `it. At most ${mostNeighbours} entries of each list; more counts the rest. From a manifest in the working directory no API call; from the artifact of a ` +
    'task run one.',
  input: z.strictObject({
    model: z.string().min(1).max(300).describe('Name as dbt has it; a source is source.table; or a unique id.'),
    manifest: path.optional().describe('Path of manifest.json. Default: target/manifest.json here or one level below.'),
    runId: id.optional().describe('With taskRunId: the manifest that this run has left.'),
    taskRunId: id.optional(),
  }),
  output: modelDocument.extend({ more: z.int().describe('Entries that are left out of the lists.') }),
  asksService: true,
  run: async (call, asked) => {
    const { manifest, project } = await manifestFor(call, asked)
    const pipelines = await readPipelines(call.host, ['.'], call.options.config)
    const view = { ...modelOf(pipelines, manifest, project, asked.model), direction: 'both' as const }
    const told = modelDocument.parse(JSON.parse(modelJson(view)))
    const { parents, children, exposures, tests, tasks } = told
    const cut = {
      parents: first(parents),
      children: first(children),
      exposures: first(exposures),
      tests: first(tests),
      tasks: first(tasks),
    }
    const more = [parents, children, exposures, tests, tasks].reduce(
      (sum, { length }) => sum + Math.max(0, length - mostNeighbours),
      0,
    )
    const node = { ...told.node, description: told.node.description.slice(0, longestDescription) }
    return { ...told, node, ...cut, more }
  },
})

function first<T>(list: readonly T[]): readonly T[] {
  return list.slice(0, mostNeighbours)
}

interface Asked {
  readonly manifest?: string | undefined
  readonly runId?: string | undefined
  readonly taskRunId?: string | undefined
}

async function manifestFor(call: Call, { manifest, runId, taskRunId }: Asked) {
  if (runId === undefined && taskRunId === undefined) return manifestOf(call.host, manifest)
  if (runId === undefined || taskRunId === undefined || manifest !== undefined)
    throw new OperationalError('A manifest is named in one way.', 'Pass manifest, or runId and taskRunId, or none of them.')
  const lookups = await call.lookups()
  return { manifest: await lookups.artifact(runId, taskRunId, 'manifest.json', manifestReader), project: null }
}
