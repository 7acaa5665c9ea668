import type { Graph } from '../../model/graph.ts'
import type { PipelineNode } from '../../model/pipeline.ts'
import { Memo } from '../../text/memo.ts'

const orders = new Memo<Graph, readonly number[]>()

/** The vertices in the order of execution, those on and below a circle first. */
function orderOf(graph: Graph): readonly number[] {
  const known = orders.get(graph)
  if (known) return known
  const order = [...graph.upstream.keys()].sort((a, b) => (graph.depth[a] ?? -1) - (graph.depth[b] ?? -1))
  orders.set(graph, order)
  return order
}

/** For each vertex whether a marked node lies above it. False on and below a circle. Linear. */
export function belowMarked(graph: Graph, isMarked: (node: PipelineNode) => boolean): readonly boolean[] {
  const below: boolean[] = graph.upstream.map(() => false)
  for (const vertex of orderOf(graph)) {
    if (graph.depth[vertex] === -1) continue
    below[vertex] = (graph.upstream[vertex] ?? []).some((above) => below[above] === true || isMarked(graph.nodeOf(above)))
  }
  return below
}
