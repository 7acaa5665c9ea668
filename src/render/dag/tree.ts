import type { Drawing, DrawnEdge, DrawnGroup, DrawnNode } from '../../model/drawing.ts'

/** The whole graph, or a group with what lies in it. */
export interface Frame {
  readonly id: string
  readonly label: string
  readonly nodes: readonly DrawnNode[]
  readonly frames: readonly Frame[]
  /** The dependencies between these nodes and frames, or between what those hold. */
  readonly levels: readonly Level[]
}

/** All dependencies between what two siblings are or hold. */
export interface Level {
  readonly from: string
  readonly to: string
  readonly edges: readonly DrawnEdge[]
}

/** A graph as groups in groups. */
export interface Tree {
  readonly root: Frame
  readonly nodes: readonly DrawnNode[]
  /** Outer groups before those inside them. */
  readonly groups: readonly DrawnGroup[]
  readonly edges: readonly DrawnEdge[]
}

/** No one writes groups deeper than this; what lies deeper lies in the last one. */
const deepest = 20

/** The tree of a graph, sorted by id throughout. An edge that leads nowhere, twice, or from a group into itself is left out. */
export function treeOf(graph: Drawing): Tree {
  const groups = byId(graph.groups)
  const nodes = byId(graph.nodes)
  const homes = homesOf(nodes, groups)
  const levels = levelsOf(graph.edges, new Set([...nodes, ...groups].map(({ id }) => id)), homes)
  const within = (home: string | null) => (id: string) => (homes.get(id)?.at(-1) ?? null) === home
  const ordered: DrawnGroup[] = []
  const frameOf = (id: string | null, label: string): Frame => {
    const isHere = within(id)
    const inner = groups.filter((group) => isHere(group.id))
    ordered.push(...inner)
    return {
      id: id ?? '',
      label,
      nodes: nodes.filter((node) => isHere(node.id)),
      frames: inner.map((group) => frameOf(group.id, group.label)),
      levels: [...(levels.get(id)?.values() ?? [])].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to)),
    }
  }
  const root = frameOf(null, '')
  const edges = [...levels.values()].flatMap((own) => [...own.values()].flatMap((level) => level.edges))
  return { root, nodes, groups: ordered, edges: [...edges].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to)) }
}

/** For each node and group the groups around it, outermost first. A group that lies in itself lies in none. */
function homesOf(nodes: readonly DrawnNode[], groups: readonly DrawnGroup[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]))
  const around = (start: string | null): readonly string[] => {
    const path: string[] = []
    for (let at = start; at != null && parents.has(at); at = parents.get(at) ?? null) {
      if (path.includes(at) || path.length === deepest) return []
      path.unshift(at)
    }
    return path
  }
  return new Map([
    ...groups.map(({ id, parent }) => [id, around(parent).includes(id) ? [] : around(parent)] as const),
    ...nodes.map(({ id, group }) => [id, around(group)] as const),
  ])
}

/** Each edge at the innermost group that both ends lie in, between the two parts of that group that hold them. */
function levelsOf(
  edges: readonly DrawnEdge[],
  known: ReadonlySet<string>,
  homes: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string | null, ReadonlyMap<string, Level>> {
  const levels = new Map<string | null, Map<string, { from: string; to: string; edges: DrawnEdge[] }>>()
  const seen = new Set<string>()
  for (const edge of edges) {
    const key = JSON.stringify([edge.from, edge.to])
    if (seen.has(key) || !known.has(edge.from) || !known.has(edge.to)) continue
    seen.add(key)
    const [above, below] = [
      [...(homes.get(edge.from) ?? []), edge.from],
      [...(homes.get(edge.to) ?? []), edge.to],
    ]
    const fork = above.findIndex((id, depth) => id !== below[depth])
    const [from, to] = [above[fork], below[fork]]
    if (fork < 0 || from === undefined || to === undefined) continue
    const home = above[fork - 1] ?? null
    const own = levels.get(home) ?? new Map<string, { from: string; to: string; edges: DrawnEdge[] }>()
    levels.set(home, own)
    const pair = JSON.stringify([from, to])
    const level = own.get(pair) ?? { from, to, edges: [] }
    own.set(pair, level)
    level.edges.push(edge)
  }
  return levels
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => compare(a.id, b.id))
}

/** Code-unit order, the same in every locale; `n10` comes after `n9`. */
function compare(a: string, b: string): number {
  const [, word, digits = ''] = /^(\D+)(\d{1,9})$/.exec(a) ?? []
  const [, otherWord, otherDigits = ''] = /^(\D+)(\d{1,9})$/.exec(b) ?? []
  if (word !== undefined && word === otherWord) return Number(digits) - Number(otherDigits)
  return a < b ? -1 : a > b ? 1 : 0
}
