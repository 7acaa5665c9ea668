import type { Dag, DagNode, FanOutLimit } from './dag.ts'
import { addTo } from './multimap.ts'

/** What is scheduled as one: a node, or all nodes of a fan-out. */
export interface Unit {
  /** In an order in which each comes after what it waits for. */
  readonly nodes: readonly DagNode[]
  /** For each node the indices, within `nodes`, of those it waits for inside the unit. */
  readonly inner: readonly (readonly number[])[]
  readonly limit: FanOutLimit | null
  /** Indices of units that must be over first. */
  readonly upstream: readonly number[]
}

/** Units in an order in which each comes after what it waits for. */
export type Plan = readonly Unit[]

const known = new WeakMap<Dag, Plan | null>()

/** Prepares a graph for scheduling, once; null where tasks wait for each other in a cycle. Linear in nodes and edges. */
export function planOf(dag: Dag): Plan | null {
  const before = known.get(dag)
  if (before !== undefined) return before
  const plan = plannedOf(dag)
  known.set(dag, plan)
  return plan
}

function plannedOf(dag: Dag): Plan | null {
  const order = sortedNodes(dag)
  if (!order) return null
  const limits = new Map(dag.fanOuts.map((limit) => [limit.id, limit]))
  const unitOf = (node: DagNode) =>
    node.fanOut !== null && limits.has(node.fanOut) ? `fan-out ${node.fanOut}` : `node ${node.id}`
  // A node outside that lies between two nodes of a fan-out makes a circle of units: then nodes are scheduled one by one.
  return unitsOf(dag, order, limits, unitOf) ?? unitsOf(dag, order, new Map(), (node) => node.id)
}

function sortedNodes(dag: Dag): DagNode[] | null {
  const byId = new Map(dag.nodes.map((node) => [node.id, node]))
  const order = topological([...byId.keys()], dag.edges)
  return order ? order.flatMap((id) => byId.get(id) ?? []) : null
}

/** Kahn's algorithm; null where there is a circle. */
function topological(ids: readonly string[], edges: Dag['edges']): string[] | null {
  const below = new Map<string, string[]>(ids.map((id) => [id, []]))
  const waiting = new Map(ids.map((id) => [id, 0]))
  for (const [from, to] of edges) {
    if (!waiting.has(from) || !waiting.has(to)) continue
    below.get(from)?.push(to)
    waiting.set(to, (waiting.get(to) ?? 0) + 1)
  }
  const order = ids.filter((id) => waiting.get(id) === 0)
  for (let at = 0; at < order.length; at++) {
    for (const next of below.get(order[at] ?? '') ?? []) {
      const left = (waiting.get(next) ?? 0) - 1
      waiting.set(next, left)
      if (left === 0) order.push(next)
    }
  }
  return order.length === ids.length ? order : null
}

function unitsOf(
  dag: Dag,
  order: readonly DagNode[],
  limits: ReadonlyMap<string, FanOutLimit>,
  unitOf: (node: DagNode) => string,
): Plan | null {
  const unitById = new Map(order.map((node) => [node.id, unitOf(node)]))
  const members = new Map<string, DagNode[]>()
  for (const node of order) addTo(members, unitOf(node), node)
  const outer: (readonly [string, string])[] = []
  const inside = new Map<string, string[]>()
  for (const [from, to] of dag.edges) {
    const [above, below] = [unitById.get(from), unitById.get(to)]
    if (above === undefined || below === undefined) continue
    if (above !== below) outer.push([above, below])
    else addTo(inside, to, from)
  }
  const names = topological([...members.keys()], outer)
  if (!names) return null
  const position = new Map(names.map((name, index) => [name, index]))
  const upstream = names.map((): number[] => [])
  for (const [above, below] of outer) upstream[position.get(below) ?? 0]?.push(position.get(above) ?? 0)
  return names.map((name, index) => unit(members.get(name) ?? [], inside, limits, upstream[index] ?? []))
}

function unit(
  nodes: readonly DagNode[],
  inside: ReadonlyMap<string, readonly string[]>,
  limits: ReadonlyMap<string, FanOutLimit>,
  upstream: readonly number[],
): Unit {
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]))
  const inner = nodes.map((node) => (inside.get(node.id) ?? []).flatMap((id) => indexOf.get(id) ?? []))
  return { nodes, inner, limit: limits.get(nodes[0]?.fanOut ?? '') ?? null, upstream }
}
