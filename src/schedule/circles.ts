import { isMetBy } from '../model/pipeline.ts'
import { bringsRuns, hears, isOnFailure, type Link, linkedTasks, type Reference, type TriggerGraph } from './trigger-graph.ts'

/** Who runs after whom, by events and calls. A vertex after those of the pipelines stands for "any pipeline" of an orchestrator, which `*` listens to. */
interface Arrows {
  readonly size: number
  readonly after: readonly (readonly number[])[]
}

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

const chainsOf = new WeakMap<TriggerGraph, readonly Chain[]>()

function longestChains(graph: TriggerGraph): readonly Chain[] {
  const known = chainsOf.get(graph)
  if (known) return known
  const chains: Chain[] = graph.pipelines.map(() => ({ depth: 0, before: -1 }))
  const { order, after } = startOrder(graph)
  for (const vertex of order) {
    const depth = (chains[vertex]?.depth ?? 0) + 1
    for (const next of after[vertex] ?? []) if (depth > (chains[next]?.depth ?? 0)) chains[next] = { depth, before: vertex }
  }
  chainsOf.set(graph, chains)
  return chains
}

/** Pipelines so that each comes after those that start it; circles stand at the end, and their links are left out. */
export function startOrder(graph: TriggerGraph): { order: readonly number[]; after: readonly (readonly number[])[] } {
  const links = graph.links.filter(bringsRuns)
  const component = componentIndex(graph.pipelines.length, links)
  const after = lists(graph.pipelines.length)
  const waiting = new Array<number>(graph.pipelines.length).fill(0)
  for (const { from, to } of links) {
    if (component[from] === component[to]) continue
    after[from]?.push(to)
    waiting[to] = (waiting[to] ?? 0) + 1
  }
  const order = waiting.flatMap((count, vertex) => (count === 0 ? [vertex] : []))
  for (let at = 0; at < order.length; at++) {
    for (const next of after[order[at] ?? 0] ?? []) {
      waiting[next] = (waiting[next] ?? 0) - 1
      if (waiting[next] === 0) order.push(next)
    }
  }
  return { order, after }
}

/** For each vertex the number of its strongly connected component. */
function componentIndex(size: number, links: readonly { readonly from: number; readonly to: number }[]): readonly number[] {
  const after = lists(size)
  for (const { from, to } of links) after[from]?.push(to)
  return indexOfEach(size, componentsOf({ size, after }))
}

function indexOfEach(size: number, components: readonly (readonly number[])[]): readonly number[] {
  const index = new Array<number>(size).fill(-1)
  for (const [number, members] of components.entries()) for (const member of members) index[member] = number
  return index
}

function arrowsOf(graph: TriggerGraph): Arrows {
  const { pipelines, links } = graph
  const dialectOf = (vertex: number) => pipelines[vertex]?.dialect.id ?? ''
  const listeners = graph.listeners.filter((listener) => !isFiltered(listener))
  const heard = [...new Set(listeners.map(({ writer }) => dialectOf(writer)))]
  const anyOf = new Map(heard.map((dialect, index) => [dialect, pipelines.length + index]))
  const size = pipelines.length + heard.length
  const after = lists(size)
  for (const link of links) if (bringsRuns(link)) after[link.from]?.push(link.to)
  for (const vertex of pipelines.keys()) {
    const any = anyOf.get(dialectOf(vertex))
    if (any !== undefined) after[vertex]?.push(any)
  }
  for (const { writer } of listeners) after[anyOf.get(dialectOf(writer)) ?? 0]?.push(writer)
  for (const listener of graph.listeners) {
    // What hears only of failures starts nothing that fails of itself.
    if (!isFiltered(listener) || isOnFailure(listener)) continue
    for (const [vertex, other] of pipelines.entries()) if (hears(graph, listener, other)) after[vertex]?.push(listener.writer)
  }
  return { size, after }
}

function isFiltered({ trigger }: Reference): boolean {
  return trigger?.upstream?.among !== undefined
}

function lists(size: number): number[][] {
  return Array.from({ length: size }, () => [])
}

/** Strongly connected components after Tarjan, with a stack of its own instead of recursion. */
function componentsOf({ size, after }: Arrows): readonly (readonly number[])[] {
  const components: number[][] = []
  const found = new Array<number>(size).fill(-1)
  const low = new Array<number>(size).fill(0)
  const open: number[] = []
  const isOpen = new Uint8Array(size)
  let count = 0
  for (let root = 0; root < size; root++) {
    if (found[root] !== -1) continue
    const path: { vertex: number; next: number }[] = [enter(root)]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = after[top.vertex]?.[top.next++]
      if (next === undefined) leave(path)
      else if (found[next] === -1) path.push(enter(next))
      else if (isOpen[next]) low[top.vertex] = Math.min(low[top.vertex] ?? 0, found[next] ?? 0)
    }
  }
  return components

  function enter(vertex: number) {
    found[vertex] = count
    low[vertex] = count++
    open.push(vertex)
    isOpen[vertex] = 1
    return { vertex, next: 0 }
  }

  function leave(path: { vertex: number; next: number }[]): void {
    const vertex = path.pop()?.vertex ?? 0
    const above = path.at(-1)?.vertex
    if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[vertex] ?? 0)
    if (low[vertex] !== found[vertex]) return
    const members = open.splice(open.lastIndexOf(vertex))
    for (const member of members) isOpen[member] = 0
    components.push(members)
  }
}
