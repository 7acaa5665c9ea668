import { z } from 'zod'
import { diff as printDiff } from '../../cli/diff.ts'
import { graph as printGraph } from '../../cli/graph.ts'
import { pageOf, paging, path, shown } from '../fields.ts'
import { defineTool } from '../tool.ts'

/** Longest drawing of an answer, in characters. */
const longestDrawing = 200_000

export const graph = defineTool({
  name: 'graph',
  title: 'Draw a pipeline',
  description:
    `The graph of one pipeline as text, Mermaid or DOT: tasks, groups, dependencies, conditions. At most ${longestDrawing} characters; truncated ` +
    'says where there are more. No API call.',
  input: z.strictObject({
    pipeline: z
      .string()
      .max(1000)
      .regex(/^(?![-/\\~])(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\0\n\r]+$/)
      .describe('Path of the file, or name, id or alias of the pipeline.'),
    format: z.enum(['mermaid', 'dot']).default('mermaid'),
  }),
  output: z.object({ format: z.string(), text: z.string(), truncated: z.boolean(), remarks: z.string() }),
  run: async (call, { pipeline, format }) => {
    const { config } = call.options
    await printGraph(call.host, [`--format=${format}`, ...(config === undefined ? [] : [`--config=${config}`]), '--', pipeline])
    const text = call.out()
    return { format, text: text.slice(0, longestDrawing), truncated: text.length > longestDrawing, remarks: call.err() }
  },
})

const change = z.object({
  kind: z.string(),
  text: z.string(),
  subject: z.string().nullable(),
  risk: z.string(),
  reasons: z.array(z.string()),
})
const pipelineChange = z.object({
  path: z.string(),
  previousPath: z.string().nullable(),
  pipeline: z.string().nullable(),
  status: z.string(),
  risk: z.string().nullable(),
  changes: z.array(change),
})
const document = z.object({
  base: z.string(),
  head: z.string(),
  summary: z.object({ compared: z.int() }).catchall(z.unknown()),
  pipelines: z.array(pipelineChange),
})

/** Changes shown of each pipeline. */
const mostChanges = 100

export const diff = defineTool({
  name: 'diff',
  title: 'What changed between two states',
  description:
    `What changed between two git refs, or from a ref to the working tree, in words with risk and reasons; or between two files or directories. At most ` +
    `${mostChanges} changes of each pipeline. No API call.`,
  input: z.strictObject({
    base: path.describe('A git ref such as main; or a file or directory.'),
    head: path.optional().describe('The same. Default: the working tree.'),
    paths: z.array(path).max(100).optional().describe('Only these paths of the two refs.'),
    ...paging,
  }),
  output: z.object({
    base: z.string(),
    head: z.string(),
    compared: z.int(),
    ...shown,
    pipelines: z.array(pipelineChange.extend({ moreChanges: z.int() })),
    remarks: z.string(),
  }),
  run: async (call, { base, head, paths, limit, offset }) => {
    const { config, now } = call.options
    const options = [
      ...(config === undefined ? [] : [`--config=${config}`]),
      ...(now === undefined ? [] : [`--now=${now.toISOString()}`]),
    ]
    const rest = paths === undefined || paths.length === 0 ? [] : ['--', ...paths]
    await printDiff(call.host, ['--format=json', ...options, base, ...(head === undefined ? [] : [head]), ...rest])
    const told = document.parse(JSON.parse(call.out()))
    const { page, total, more } = pageOf(told.pipelines, { limit, offset })
    const pipelines = page.map((one) => ({
      ...one,
      changes: one.changes.slice(0, mostChanges),
      moreChanges: Math.max(0, one.changes.length - mostChanges),
    }))
    return { base: told.base, head: told.head, compared: told.summary.compared, total, more, pipelines, remarks: call.err() }
  },
})
