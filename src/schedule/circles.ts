import { isMetBy } from '../model/pipeline.ts'
import { type Arrows, addTo, componentsOf, indexOfEach, lists } from './components.ts'
import { bringsRuns, hears, isOnFailure, type Link, linkedTasks, type Reference, type TriggerGraph } from './trigger-graph.ts'

/** Pipelines of which each run leads to another run of itself, in the order of their indices. */
export function circlesIn(given: TriggerGraph): readonly (readonly number[])[] {
  const graph = closedGraph(given)
  const itself = new Set(graph.links.filter((link) => bringsRuns(link) && link.from === link.to).map((link) => link.from))
  return componentsOf(arrowsOf(graph))
    .map((members) => members.filter((vertex) => vertex < graph.pipelines.length).sort((a, b) => a - b))
    .filter(([first = -1, ...others]) => others.length > 0 || itself.has(first))
    .sort(([a = 0], [b = 0]) => a - b)
}

const closedGraphs = new WeakMap<TriggerGraph, TriggerGraph>()

/** The graph with those updates of data only that are enough to start a run of a circle: where an update from outside is needed, too, the circle stops. */
export function closedGraph(graph: TriggerGraph): TriggerGraph {
  const known = closedGraphs.get(graph)
  if (known) return known
  let links = graph.links
  for (let left = -1; left !== links.length; ) {
    left = links.length
    links = withoutOpen({ ...graph, links })
  }
  const closed = links === graph.links ? graph : { ...graph, links }
  closedGraphs.set(graph, closed)
  return closed
}

function withoutOpen(graph: TriggerGraph): readonly Link[] {
  if (!graph.links.some(({ kind }) => kind === 'data')) return graph.links
  const { size, after } = arrowsOf(graph)
  const component = indexOfEach(size, componentsOf({ size, after }))
  const updated = new Map<number, Set<string>>()
  for (const [vertex, pipeline] of graph.pipelines.entries()) {
    const keys = updated.get(component[vertex] ?? -1) ?? new Set()
    updated.set(component[vertex] ?? -1, keys)
    for (const { asset } of linkedTasks(pipeline).updates) keys.add(asset.key)
  }
  const isClosed = ({ kind, from, to, trigger }: Link) =>
    kind !== 'data' ||
    (component[from] === component[to] &&
      trigger?.data !== undefined &&
      isMetBy(trigger.data, updated.get(component[to] ?? -1) ?? new Set()) === true)
  const links = graph.links.filter(isClosed)
  return links.length === graph.links.length ? graph.links : links
}

/**
 * One way round a circle from its first member, by events and calls; the first member stands at the beginning only. That a pipeline which
 * listens to any other hears itself is not taken for granted.
 */
export function wayRound(given: TriggerGraph, circle: readonly number[]): readonly number[] {
  const graph = closedGraph(given)
  const { after } = arrowsOf(graph)
  const [first = 0] = circle
  const isPipeline = (vertex: number) => vertex < graph.pipelines.length
  const isMember = new Set(circle)
  const cameFrom = new Map<number, number>()
  const hearsAll = graph.listeners.some((listener) => listener.writer === first && !isFiltered(listener))
  const queue = [first]
  for (const vertex of queue) {
    for (const next of after[vertex] ?? []) {
      if (vertex === first && !isPipeline(next) && hearsAll) continue
      if (next === first) return wayTo(vertex, first, cameFrom).filter(isPipeline)
      if ((isPipeline(next) && !isMember.has(next)) || cameFrom.has(next)) continue
      cameFrom.set(next, vertex)
      queue.push(next)
    }
  }
  return circle
}

function wayTo(vertex: number, first: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const way = [vertex]
  for (let at = vertex; at !== first; ) {
    at = cameFrom.get(at) ?? first
    way.push(at)
  }
  return way.reverse()
}

/**
 * For each pipeline the longest chain of pipelines that leads to it by events and calls, itself not counted: 0 where nothing starts it.
 * Pipelines in circles, and what `*` listens to, count as 0.
 */
export function chainDepths(graph: TriggerGraph): readonly number[] {
  return longestChains(graph).map(({ depth }) => depth)
}

/** The last pipelines, at most `most`, of the longest chain that leads to a pipeline, in their order, itself last. */
export function chainTo(graph: TriggerGraph, pipeline: number, most: number): readonly number[] {
  const chains = longestChains(graph)
  const chain: number[] = []
  for (let at = pipeline; at !== -1 && chain.length < most; at = chains[at]?.before ?? -1) chain.push(at)
  return chain.reverse()
}

interface Chain {
  readonly depth: number
  /** The pipeline before it in the chain, or -1. */
  readonly before: number
}

const noChain: Chain = { depth: 0, before: -1 }

const chainsOf = new WeakMap<TriggerGraph, readonly Chain[]>()

function longestChains(graph: TriggerGraph): readonly Chain[] {
  const known = chainsOf.get(graph)
  if (known) return known
  const chains = new Array<Chain>(graph.pipelines.length).fill(noChain)
  const { order, after } = startOrder(graph)
  for (const vertex of order) {
    const depth = (chains[vertex]?.depth ?? 0) + 1
    for (const next of after[vertex] ?? nothing) if (depth > (chains[next]?.depth ?? 0)) chains[next] = { depth, before: vertex }
  }
  chainsOf.set(graph, chains)
  return chains
}

/** In which order runs come about. */
export interface StartOrder {
  /** Pipelines so that each comes after those that start it; circles are left out. */
  readonly order: readonly number[]
  /** Those that each pipeline starts, without the links within circles; undefined for none. */
  readonly after: readonly (readonly number[] | undefined)[]
}

const nothing: readonly number[] = []

const orders = new WeakMap<TriggerGraph, StartOrder>()

/** The order of starts; worked out once for each graph. */
export function startOrder(graph: TriggerGraph): StartOrder {
  const known = orders.get(graph) ?? orderOf(graph)
  orders.set(graph, known)
  return known
}

function orderOf(graph: TriggerGraph): StartOrder {
  const links = graph.links.filter(bringsRuns)
  const component = componentIndex(graph.pipelines.length, links)
  const after = lists(graph.pipelines.length)
  const waiting = new Uint32Array(graph.pipelines.length)
  for (const { from, to } of links) {
    if (component[from] === component[to]) continue
    addTo(after, from, to)
    waiting[to] = (waiting[to] ?? 0) + 1
  }
  const order: number[] = []
  for (let vertex = 0; vertex < waiting.length; vertex++) if (waiting[vertex] === 0) order.push(vertex)
  for (let at = 0; at < order.length; at++) {
    for (const next of after[order[at] ?? 0] ?? nothing) {
      const left = (waiting[next] ?? 0) - 1
      waiting[next] = left
      if (left === 0) order.push(next)
    }
  }
  return { order, after }
}

/** For each vertex with a link to another one the number of its strongly connected component; no two others share theirs. */
function componentIndex(size: number, links: readonly { readonly from: number; readonly to: number }[]): readonly number[] {
  const after = lists(size)
  for (const { from, to } of links) addTo(after, from, to)
  return indexOfEach(size, componentsOf({ size, after }))
}

/** Who runs after whom, by events and calls. A vertex after those of the pipelines stands for "any pipeline" of an orchestrator, which `*` listens to. */
function arrowsOf(graph: TriggerGraph): Arrows {
  const { pipelines, links } = graph
  const dialectOf = (vertex: number) => pipelines[vertex]?.dialect.id ?? ''
  const listeners = graph.listeners.filter((listener) => !isFiltered(listener))
  const heard = [...new Set(listeners.map(({ writer }) => dialectOf(writer)))]
  const anyOf = new Map(heard.map((dialect, index) => [dialect, pipelines.length + index]))
  const size = pipelines.length + heard.length
  const after = lists(size)
  for (const link of links) if (bringsRuns(link)) addTo(after, link.from, link.to)
  for (const vertex of anyOf.size === 0 ? [] : pipelines.keys()) {
    const any = anyOf.get(dialectOf(vertex))
    if (any !== undefined) addTo(after, vertex, any)
  }
  for (const { writer } of listeners) addTo(after, anyOf.get(dialectOf(writer)) ?? 0, writer)
  for (const listener of graph.listeners) {
    // What hears only of failures starts nothing that fails of itself.
    if (!isFiltered(listener) || isOnFailure(listener)) continue
    for (const [vertex, other] of pipelines.entries()) if (hears(graph, listener, other)) addTo(after, vertex, listener.writer)
  }
  return { size, after }
}

function isFiltered({ trigger }: Reference): boolean {
  return trigger?.upstream?.among !== undefined
}
