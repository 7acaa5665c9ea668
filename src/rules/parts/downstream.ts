import type { Graph } from '../../model/graph.ts'
import type { PipelineNode, Task } from '../../model/pipeline.ts'
import { Memo } from '../../text/memo.ts'

const orders = new Memo<Graph, readonly number[]>()

/** The vertices in the order of execution, those on and below a circle first. */
function orderOf(graph: Graph): readonly number[] {
  const known = orders.get(graph)
  if (known) return known
  const order = byDepth(graph)
  orders.set(graph, order)
  return order
}

/** Counted, not compared. */
function byDepth({ size, depth }: Graph): readonly number[] {
  const before = new Int32Array(size + 2)
  for (let vertex = 0; vertex < size; vertex++) count(before, (depth[vertex] ?? -1) + 2)
  for (let at = 1; at < before.length; at++) before[at] = (before[at] ?? 0) + (before[at - 1] ?? 0)
  const order = new Array<number>(size)
  for (let vertex = 0; vertex < size; vertex++) order[count(before, (depth[vertex] ?? -1) + 1)] = vertex
  return order
}

/** What was counted there before. */
function count(counts: Int32Array, at: number): number {
  const counted = counts[at] ?? 0
  counts[at] = counted + 1
  return counted
}

/** For each vertex whether a marked node lies above it. False on and below a circle. Linear. */
export function belowMarked(graph: Graph, isMarked: (node: PipelineNode) => boolean): readonly boolean[] {
  const below = new Array<boolean>(graph.size).fill(false)
  for (const vertex of orderOf(graph)) {
    if (graph.depth[vertex] !== -1) below[vertex] = isOneMarked(graph, vertex, below, isMarked)
  }
  return below
}

function isOneMarked(
  graph: Graph,
  vertex: number,
  below: readonly boolean[],
  isMarked: (node: PipelineNode) => boolean,
): boolean {
  for (const above of graph.upstream[vertex] ?? none) if (below[above] || isMarked(graph.nodeOf(above))) return true
  return false
}

const none: readonly number[] = []

/** The vertices that wait for a task, also through others; without those on and below a circle. */
export function belowTask(graph: Graph, { key }: Task): ReadonlySet<number> {
  const below = new Set<number>()
  const pending = [graph.endOf(key)]
  for (let vertex = pending.pop(); vertex !== undefined; vertex = pending.pop()) {
    for (const next of graph.downstream[vertex] ?? none) {
      if (graph.depth[next] === -1 || below.has(next)) continue
      below.add(next)
      pending.push(next)
    }
  }
  return below
}
