import type { Pipeline, PipelineNode } from '../model/pipeline.ts'
import { referentsOf } from '../model/referents.ts'
import { triggerGraphOf } from '../schedule/trigger-graph.ts'
import { type Document, locate } from '../text/document.ts'
import { spanWithin } from '../text/parse/scalar-position.ts'
import type { Span } from '../text/source.ts'
import { nodeAt, type Path } from '../text/tree.ts'

/** A place where something is named. */
export interface Occurrence {
  /** The same for all places that mean the same task, group, input or pipeline. */
  readonly of: string
  readonly document: Document
  readonly span: Span
  readonly isDefinition: boolean
}

/** Every place in which the pipelines of a workspace name a task, a group, an input, or each other. */
export function occurrencesIn(pipelines: readonly Pipeline[]): readonly Occurrence[] {
  return [...pipelines.flatMap((pipeline) => [...ownOccurrences(pipeline)]), ...callsBetween(pipelines)]
}

const known = new WeakMap<Pipeline, readonly Occurrence[]>()

/** The places of one pipeline, looked for once. */
export function ownOccurrences(pipeline: Pipeline): readonly Occurrence[] {
  const found = known.get(pipeline) ?? [...nodes(pipeline), ...inputs(pipeline)]
  known.set(pipeline, found)
  return found
}

function* nodes(pipeline: Pipeline): Generator<Occurrence> {
  const { document } = pipeline
  const at = (node: PipelineNode, home: Document, span: Span, isDefinition = false): Occurrence => ({
    of: JSON.stringify(['node', pipeline.key, node.key]),
    document: home,
    span,
    isDefinition,
  })
  for (const node of pipeline.nodes.values()) {
    yield at(node, document, locate(document, { path: node.path, part: 'key' }), true)
    for (const { on, path } of node.dependencies) {
      const other = on === null ? undefined : pipeline.nodes.get(on)
      if (other && nodeAt(document.root, path)) yield at(other, document, locate(document, { path }))
    }
  }
  for (const reference of pipeline.references) {
    const [node] = referentsOf(pipeline, reference)
    const span = node && spanOf(document, reference.site.path, reference.nameSpan)
    if (node && span) yield at(node, document, span)
  }
}

function* inputs(pipeline: Pipeline): Generator<Occurrence> {
  const { document, parameters, references, triggers } = pipeline
  const declared = new Map(parameters.map((parameter) => [parameter.name.toLowerCase(), parameter]))
  const at = (name: string, span: Span, isDefinition = false): Occurrence => ({
    of: JSON.stringify(['input', pipeline.key, name.toLowerCase()]),
    document,
    span,
    isDefinition,
  })
  for (const { name, path } of parameters) yield at(name, locate(document, { path, part: 'key' }), true)
  for (const { context, name, site, nameSpan } of references) {
    const span = context === 'input' && name !== null && declared.has(name.toLowerCase()) && spanOf(document, site.path, nameSpan)
    if (span && name !== null) yield at(name, span)
  }
  for (const { name, path } of triggers.flatMap(({ passes }) => passes))
    if (declared.has(name.toLowerCase())) yield at(name, locate(document, { path, part: 'key' }))
}

function spanOf(document: Document, path: Path, within: Span): Span | undefined {
  const node = nodeAt(document.root, path)
  return node?.kind === 'scalar' ? spanWithin(document, node, within) : undefined
}

/** Who names whom across pipelines, and where each has its name. */
function* callsBetween(pipelines: readonly Pipeline[]): Generator<Occurrence> {
  const of = (pipeline: Pipeline) => JSON.stringify(['pipeline', pipeline.key])
  for (const pipeline of pipelines) {
    const { document, namePath } = pipeline
    yield { of: of(pipeline), document, span: locate(document, { path: namePath, part: 'pair' }), isDefinition: true }
  }
  for (const { kind, from, to, writer, path } of triggerGraphOf(pipelines).links) {
    const home = pipelines[writer]
    const target = pipelines[kind === 'call' ? to : from]
    // What is updated and waited for has a name of its own.
    if (home && target && kind !== 'data')
      yield { of: of(target), document: home.document, span: nameAt(home, path), isDefinition: false }
  }
}

/** Where a link has the name of the other pipeline: a trigger has it in one of its keys. */
function nameAt({ document, triggers }: Pipeline, path: Path): Span {
  const own = triggers.find((trigger) => trigger.path === path)?.upstream?.path
  return locate(document, { path: own ?? path })
}
