import type { PipelineContext } from '../../engine/rule.ts'
import type { Graph } from '../../model/graph.ts'
import { withGroups } from '../../model/nesting.ts'
import type { NodeKey, Pipeline, PipelineNode } from '../../model/pipeline.ts'
import { Memo } from '../../text/memo.ts'
import { belowMarked } from './downstream.ts'

/**
 * Whether one of `targets` is over before `reader` starts. Undefined where that cannot be told: in a cycle, where a dependency of the
 * reader, or of something above it, names nothing, and in graphs too large to search.
 */
export function isAnyUpstream(
  { pipeline, graph, reach }: PipelineContext,
  targets: readonly PipelineNode[],
  reader: PipelineNode,
): boolean | undefined {
  const direct = directOf(pipeline, reader)
  if (graph.depth[graph.startOf(reader.key)] === -1 || direct === undefined) return undefined
  const isDirect = (key: NodeKey | null) => key !== null && key !== reader.key && direct.has(key)
  if (targets.some((target) => withGroups(pipeline, target).some(({ key }) => isDirect(key)))) return true
  const answers = targets.map((target) => reach.isUpstream(target.key, reader.key))
  if (answers.includes(true)) return true
  return answers.includes(undefined) || hasUnknownAbove(graph, reader) ? undefined : false
}

const unknownIn = new Memo<Graph, readonly boolean[]>()

/** True for a node that waits, directly or through others, for something that is not there: what lies above it is not known. */
export function hasUnknownAbove(graph: Graph, node: PipelineNode): boolean {
  const below = unknownIn.get(graph) ?? (hasUnknown(graph) ? belowMarked(graph, waitsForUnknown) : none)
  unknownIn.set(graph, below)
  return below !== none && (waitsForUnknown(node) || below[graph.startOf(node.key)] === true)
}

const none: readonly boolean[] = []

function hasUnknown(graph: Graph): boolean {
  for (let vertex = 0; vertex < graph.size; vertex++) if (waitsForUnknown(graph.nodeOf(vertex))) return true
  return false
}

function waitsForUnknown({ dependencies }: PipelineNode): boolean {
  for (const { on } of dependencies) if (on === null) return true
  return false
}

const known = new Memo<PipelineNode, ReadonlySet<NodeKey> | undefined>()

/** What a node and the groups around it wait for by name; undefined where a name means nothing. */
function directOf(pipeline: Pipeline, reader: PipelineNode): ReadonlySet<NodeKey> | undefined {
  if (known.has(reader)) return known.get(reader)
  const keys = withGroups(pipeline, reader).flatMap(({ dependencies }) => dependencies.map(({ on }) => on))
  const direct = keys.includes(null) ? undefined : new Set(keys.flatMap((key) => key ?? []))
  known.set(reader, direct)
  return direct
}
