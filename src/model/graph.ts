import { Memo } from '../text/memo.ts'
import { type Neighbours, reversed, sourcesOf, zeros } from './edges.ts'
import type { NodeKey, Pipeline, PipelineNode } from './pipeline.ts'

/**
 * The order of execution as a graph of numbered vertices. A task is one vertex; a group is two, its start and its end, so that "waits
 * for a group" means its end and "the group waits" means its start. Size is linear in tasks and declared dependencies.
 */
export interface Graph {
  readonly size: number
  /** For each vertex the vertices that must be over before it. */
  readonly upstream: Neighbours
  /** For each vertex the vertices that wait for it. */
  readonly downstream: Neighbours
  /** Longest chain of vertices above each vertex; -1 on or below a cycle. */
  readonly depth: readonly number[]
  startOf(key: NodeKey): number
  endOf(key: NodeKey): number
  /** The node that a vertex belongs to. */
  nodeOf(vertex: number): PipelineNode
}

const graphs = new Memo<Pipeline, Graph>()

/** The graph of a pipeline for all that ask while its file is at hand. */
export function sharedGraphOf(pipeline: Pipeline): Graph {
  const known = graphs.get(pipeline)
  if (known) return known
  const graph = graphOf(pipeline)
  graphs.set(pipeline, graph)
  return graph
}

/** Builds the graph of a pipeline. */
export function graphOf(pipeline: Pipeline): Graph {
  const start = new Map<NodeKey, number>()
  const owners: PipelineNode[] = []
  pipeline.nodes.forEach((node) => {
    start.set(node.key, owners.length)
    owners.push(node)
    if (node.kind === 'group') owners.push(node)
  })
  const startOf = (key: NodeKey) => start.get(key) ?? -1
  const endOf = (key: NodeKey) => endAt(owners, startOf(key))
  const nodeOf = (vertex: number) => owners[vertex] as PipelineNode
  const upstream = sourcesOf(owners.length, edgesIn(owners, start))
  const downstream = reversed(upstream)
  return { size: owners.length, upstream, downstream, depth: depthsOf(upstream, downstream), startOf, endOf, nodeOf }
}

/** The end of the node that starts at a vertex. */
function endAt(owners: readonly PipelineNode[], start: number): number {
  return owners[start]?.kind === 'group' ? start + 1 : start
}

/** Pairs one after the other: from, to. */
function edgesIn(owners: readonly PipelineNode[], start: ReadonlyMap<NodeKey, number>): readonly number[] {
  const edges: number[] = []
  for (let vertex = 0; vertex < owners.length; vertex++) {
    const node = owners[vertex]
    if (!node) continue
    for (const { on } of node.dependencies) {
      const above = on === null ? -1 : endAt(owners, start.get(on) ?? -1)
      if (above >= 0) edges.push(above, vertex)
    }
    if (node.kind === 'group') connectMembers(owners, start, edges, vertex++)
  }
  return edges
}

function connectMembers(
  owners: readonly PipelineNode[],
  start: ReadonlyMap<NodeKey, number>,
  edges: number[],
  vertex: number,
): void {
  edges.push(vertex, vertex + 1)
  const group = owners[vertex]
  if (group?.kind !== 'group') return
  for (const key of group.children) {
    const child = start.get(key) ?? -1
    if (child >= 0) edges.push(vertex, child, endAt(owners, child), vertex + 1)
  }
}

const alone: readonly number[] = []

/** Kahn's algorithm; vertices that are never freed lie on or below a cycle. */
function depthsOf(upstream: Neighbours, downstream: Neighbours): readonly number[] {
  const depth = new Array<number>(upstream.length).fill(-1)
  const [waiting, longest] = [zeros(upstream.length), zeros(upstream.length)]
  const ready: number[] = []
  for (let vertex = 0; vertex < upstream.length; vertex++) {
    waiting[vertex] = upstream[vertex]?.length ?? 0
    if (waiting[vertex] === 0) ready.push(vertex)
  }
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    const own = longest[next] ?? 0
    depth[next] = own
    for (const below of downstream[next] ?? alone) {
      longest[below] = Math.max(longest[below] ?? 0, own + 1)
      waiting[below] = (waiting[below] ?? 0) - 1
      if (waiting[below] === 0) ready.push(below)
    }
  }
  return depth
}

/** Steps that all searches of one pipeline may take together, per vertex and edge; keeps every rule linear. */
const searchBudgetFactor = 60

export interface Reach {
  /** True where `above` is over before `node` starts; undefined where the search grew too large to tell. */
  isUpstream(above: NodeKey, node: NodeKey): boolean | undefined
  /**
   * Of `targets`, those that can be reached upwards from `from` in one step or more; undefined where too large to tell. Vertices that
   * `isOpen` refuses are not passed through.
   */
  reachedFrom(
    from: readonly number[],
    targets: ReadonlySet<number>,
    isOpen?: (vertex: number) => boolean,
  ): ReadonlySet<number> | undefined
}

function budgetFor({ upstream, size }: Graph): number {
  const edges = upstream.reduce((sum, above) => sum + above.length, 0)
  return searchBudgetFactor * (size + edges) + 10_000
}

/** Searches of a graph that share one budget of steps, linear in its size; most rules never search. */
export function reachIn(graph: Graph): Reach {
  let search: { budget: number; round: number; readonly seen: Int32Array } | undefined
  const reachedFrom: Reach['reachedFrom'] = (from, targets, isOpen = () => true) => {
    search ??= { budget: budgetFor(graph), round: 0, seen: new Int32Array(graph.size) }
    const { seen } = search
    const round = ++search.round
    const floor = Math.min(...[...targets].map((target) => graph.depth[target] ?? -1))
    const found = new Set<number>()
    const pending = from.filter(isOpen).flatMap((vertex) => graph.upstream[vertex] ?? [])
    for (let vertex = pending.pop(); vertex !== undefined; vertex = pending.pop()) {
      if (seen[vertex] === round) continue
      seen[vertex] = round
      if (--search.budget < 0) return undefined
      if (targets.has(vertex)) found.add(vertex)
      if (found.size === targets.size) break
      if (!isOpen(vertex)) continue
      const depth = graph.depth[vertex] ?? -1
      if (depth === -1 || depth > floor) for (const above of graph.upstream[vertex] ?? []) pending.push(above)
    }
    return found
  }
  const isUpstream: Reach['isUpstream'] = (above, node) => {
    const [target, start] = [graph.endOf(above), graph.startOf(node)]
    const [high, low] = [graph.depth[target] ?? -1, graph.depth[start] ?? -1]
    // Each step down is one deeper.
    if (high !== -1 && low !== -1 && low <= high) return false
    const found = reachedFrom([start], new Set([target]))
    return found === undefined ? undefined : found.has(target)
  }
  return { isUpstream, reachedFrom }
}

const noCycles: readonly (readonly PipelineNode[])[] = []

/** The circles of a graph: for each knot of nodes that wait for each other one shortest circle, in waiting order. */
export function cyclesIn(graph: Graph): readonly (readonly PipelineNode[])[] {
  if (!graph.depth.includes(-1)) return noCycles
  const stuck = graph.depth.flatMap((depth, vertex) => (depth === -1 ? [vertex] : []))
  const knots = componentsOf(graph, stuck).filter((knot) => knot.length > 1 || isOwnUpstream(graph, knot[0] ?? -1))
  return knots.map((knot) => nodesOfCircle(graph, shortestCircle(graph, knot)))
}

function isOwnUpstream(graph: Graph, vertex: number): boolean {
  return graph.upstream[vertex]?.includes(vertex) ?? false
}

function nodesOfCircle(graph: Graph, circle: readonly number[]): PipelineNode[] {
  const nodes: PipelineNode[] = []
  for (const vertex of circle) {
    const node = graph.nodeOf(vertex)
    if (!nodes.includes(node)) nodes.push(node)
  }
  return nodes
}

/** Strongly connected components of the given vertices (Tarjan, with an explicit stack). */
function componentsOf(graph: Graph, vertices: readonly number[]): number[][] {
  const within = new Set(vertices)
  const index = new Map<number, number>()
  const low = new Map<number, number>()
  const open = new Set<number>()
  const stack: number[] = []
  const components: number[][] = []
  for (const root of vertices) {
    if (index.has(root)) continue
    const work: { vertex: number; next: number }[] = [{ vertex: root, next: 0 }]
    while (work.length > 0) {
      const frame = work[work.length - 1] as { vertex: number; next: number }
      const { vertex } = frame
      if (frame.next === 0) {
        index.set(vertex, index.size)
        low.set(vertex, index.size - 1)
        stack.push(vertex)
        open.add(vertex)
      }
      const above = graph.upstream[vertex]?.[frame.next++]
      if (above !== undefined) {
        if (!within.has(above)) continue
        if (!index.has(above)) work.push({ vertex: above, next: 0 })
        else if (open.has(above)) low.set(vertex, Math.min(low.get(vertex) ?? 0, index.get(above) ?? 0))
        continue
      }
      work.pop()
      const parent = work[work.length - 1]
      if (parent) low.set(parent.vertex, Math.min(low.get(parent.vertex) ?? 0, low.get(vertex) ?? 0))
      if (low.get(vertex) === index.get(vertex)) components.push(popComponent(stack, open, vertex))
    }
  }
  return components
}

function popComponent(stack: number[], open: Set<number>, root: number): number[] {
  const component: number[] = []
  for (let vertex = stack.pop(); vertex !== undefined; vertex = stack.pop()) {
    open.delete(vertex)
    component.push(vertex)
    if (vertex === root) break
  }
  return component.sort((a, b) => a - b)
}

/** A shortest circle through the knot's first vertex, in the order of execution that can never happen. */
function shortestCircle(graph: Graph, knot: readonly number[]): number[] {
  const within = new Set(knot)
  const origin = knot[0] ?? 0
  const cameFrom = new Map<number, number>()
  const queue = [origin]
  for (let at = 0; at < queue.length; at++) {
    const vertex = queue[at] ?? 0
    for (const above of graph.upstream[vertex] ?? []) {
      if (above === origin) return pathBack(cameFrom, vertex, origin)
      if (!within.has(above) || cameFrom.has(above)) continue
      cameFrom.set(above, vertex)
      queue.push(above)
    }
  }
  return [origin]
}

function pathBack(cameFrom: ReadonlyMap<number, number>, last: number, origin: number): number[] {
  const path = [last]
  for (let vertex = last; vertex !== origin; path.push(vertex)) vertex = cameFrom.get(vertex) ?? origin
  return path.reverse()
}
