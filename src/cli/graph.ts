import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import type { GuardedHost } from '../guarded-host.ts'
import { drawingOf, sketchOf } from '../model/draw.ts'
import { type Drawing, isDrawable, mostDrawn, mostEdgesDrawn } from '../model/drawing.ts'
import { taskMarksOf } from '../model/history-marks.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { closestTo } from '../text/closest.ts'
import { quoted } from '../text/quote.ts'
import { listNames } from '../text/wording.ts'
import { type graphFormats, graphOptions } from './graph-options.ts'
import { readOptions, type ValuesOf } from './options.ts'
import { readPipelines } from './read-pipelines.ts'
import { snapshotAnswers } from './snapshot-answers.ts'
import { refuseInput, writeFile } from './write-file.ts'

type GraphFormat = (typeof graphFormats)[number]

/** `pipeline-review graph FILE|PIPELINE`: the tasks of one pipeline, their groups and what waits for what, as a picture for documentation. */
export async function graph(host: GuardedHost, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions<ValuesOf<typeof graphOptions>>(graphOptions, args)
  const [target] = positionals
  if (target === undefined || positionals.length > 1)
    throw new OperationalError('graph takes one file or pipeline.', 'For example pipeline-review graph pipelines/daily.yml.')
  const { format, output } = values
  const pipeline = await pipelineNamed(host, target, values.config)
  const answers = await snapshotAnswers(host, values.history, [pipeline])
  if (output !== undefined) refuseInput(host, 'The graph', output)
  const known = answers.get(pipeline.key)?.history
  const remark = (text: string) => host.err(`pipeline-review: ${text}\n`)
  if (known && known.environments.length === 0)
    remark(`No run history of ${quoted(pipeline.name)}: ${known.reason ?? 'no run is known'}.`)
  const marks = taskMarksOf(known)
  const show = host.credentials.text
  const drawing = drawingOf(sketchOf(pipeline), { show, marks })
  if (drawing.nodes.length === 0)
    throw new OperationalError(`${quoted(pipeline.name)} has no task to draw.`, 'Check it with pipeline-review check.')
  const text = await render(format, drawing, show(pipeline.name), remark)
  if (output === undefined) host.out(text)
  else await writeFile(host, 'The graph', output, text)
  return exitCodes.pass
}

/** The pipeline of a file, or the one below the working directory that has the name, id, alias or path. Throws OperationalError where that is not one. */
async function pipelineNamed(host: GuardedHost, target: string, config: string | undefined): Promise<Pipeline> {
  const kind = await host.kindOf(target)
  if (kind === 'directory')
    throw new OperationalError(
      `${quoted(target)} is a directory; graph draws one pipeline.`,
      'Pass a file or the name of a pipeline.',
    )
  const all = await readPipelines(host, [kind === 'file' ? target : '.'], config)
  const named = kind === 'file' ? all : all.filter((pipeline) => namesOf(pipeline).includes(target))
  const [only] = named
  if (only && named.length === 1) return only
  if (only)
    throw new OperationalError(
      `${named.length} pipelines match ${quoted(target)}.`,
      `Pass one of ${listNames(
        named.map(({ key }) => key),
        10,
      )}.`,
    )
  if (kind === 'file') throw new OperationalError(`${quoted(target)} is not a pipeline.`, 'Pass the file of a pipeline.')
  throw new OperationalError(`No file and no pipeline here is named ${quoted(target)}.`, nearWords(target, all))
}

function namesOf({ name, key, id, alias, document }: Pipeline): readonly (string | null)[] {
  return [name, key, id, alias, document.source.path]
}

function nearWords(target: string, all: readonly Pipeline[]): string {
  const [near] = closestTo(target, [...new Set(all.map(({ name }) => name))], 1)
  return near === undefined ? 'Pass the file of a pipeline, or its name.' : `Did you mean ${quoted(near)}?`
}

/** Only the renderer that is asked for is loaded. */
async function render(format: GraphFormat, drawing: Drawing, title: string, remark: (text: string) => void): Promise<string> {
  if (format === 'dot') return (await import('../render/drawing-dot.ts')).dotOf(drawing, title)
  if (format === 'mermaid') {
    const { flowchartOf, mermaidLimits } = await import('../render/drawing-mermaid.ts')
    const text = `${flowchartOf(drawing, { hasDetails: true })}\n`
    if (text.length > mermaidLimits.characters || drawing.edges.length > mermaidLimits.edges)
      remark(
        `Mermaid draws at most ${mermaidLimits.edges} dependencies and ${mermaidLimits.characters} characters by default: use --format dot for a pipeline of this size.`,
      )
    return text
  }
  if (!isDrawable(drawing))
    throw new OperationalError(
      `The pipeline is too large for an SVG: it has more than ${mostDrawn} tasks and groups or ${mostEdgesDrawn} dependencies.`,
      'Use --format dot and draw it with Graphviz.',
    )
  return (await import('../render/dag/draw.ts')).dagSvg(drawing, title)
}
