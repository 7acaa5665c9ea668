import type { Graph } from '../../model/graph.ts'
import type { PipelineNode } from '../../model/pipeline.ts'

/** For each vertex whether a marked node lies above it. False on and below a circle. Linear. */
export function belowMarked(graph: Graph, isMarked: (node: PipelineNode) => boolean): readonly boolean[] {
  const order = [...graph.upstream.keys()].sort((a, b) => (graph.depth[a] ?? -1) - (graph.depth[b] ?? -1))
  const below: boolean[] = graph.upstream.map(() => false)
  for (const vertex of order) {
    if (graph.depth[vertex] === -1) continue
    below[vertex] = (graph.upstream[vertex] ?? []).some((above) => below[above] === true || isMarked(graph.nodeOf(above)))
  }
  return below
}
