import type { DbtManifest, DbtNode } from './manifest.ts'

export type Direction = 'parents' | 'children'

/** Nodes within `steps` of `from` in one direction, the starting nodes left out. Loops end by themselves. */
export function related(
  manifest: DbtManifest,
  from: Iterable<string>,
  direction: Direction,
  steps = Number.POSITIVE_INFINITY,
): Set<string> {
  const start = new Set(from)
  const found = new Set<string>()
  let edge = [...start]
  for (let step = 0; step < steps && edge.length > 0; step++) {
    const next: string[] = []
    for (const id of edge) {
      for (const neighbour of neighboursOf(manifest, id, direction)) {
        if (start.has(neighbour) || found.has(neighbour)) continue
        found.add(neighbour)
        next.push(neighbour)
      }
    }
    edge = next
  }
  return found
}

function neighboursOf(manifest: DbtManifest, id: string, direction: Direction): readonly string[] {
  const near = (direction === 'parents' ? manifest.nodes.get(id)?.parents : manifest.children.get(id)) ?? []
  // dbt leaves disabled nodes out of its graph.
  return near.filter((one) => manifest.nodes.get(one)?.isEnabled !== false)
}

/** A node with everything around it. */
export interface DbtDetails {
  readonly node: DbtNode
  /** Direct ones. */
  readonly parents: readonly DbtNode[]
  readonly children: readonly DbtNode[]
  /** Tests of the node. */
  readonly tests: readonly DbtNode[]
  /** Exposures anywhere downstream: what people see of it. */
  readonly exposures: readonly DbtNode[]
  readonly upstreamCount: number
  readonly downstreamCount: number
}

/**
 * Nodes that a name means: a unique id, `source.table`, a version of a model (`orders.v2`, `orders_v2`), or a plain name, which several packages may
 * share. Of the versions of a model a plain name means the latest, as `ref` does.
 */
export function nodesNamed(manifest: DbtManifest, name: string): DbtNode[] {
  const exact = manifest.nodes.get(name)
  if (exact) return [exact]
  const all = [...manifest.nodes.values()].filter((node) => namesOf(node).includes(name))
  const notTests = all.filter((node) => !isTest(node))
  return notTests.length > 0 ? notTests : all
}

/** Every name under which people mean a node, its unique id apart. */
function namesOf({ name, package: owner, sourceName, version, latestVersion }: DbtNode): readonly string[] {
  if (sourceName !== null) return [name, `${sourceName}.${name}`]
  if (version === null) return [name, `${owner}.${name}`]
  const ofVersion = [`${name}.v${version}`, `${name}_v${version}`]
  return String(version) === String(latestVersion) ? [name, `${owner}.${name}`, ...ofVersion] : ofVersion
}

/** Details, parents, children, tests and exposures of a node. */
export function detailsOf(manifest: DbtManifest, node: DbtNode): DbtDetails {
  const nodes = (ids: Iterable<string>) => [...ids].flatMap((id) => manifest.nodes.get(id) ?? []).sort(byId)
  const direct = nodes(manifest.children.get(node.id) ?? [])
  const downstream = nodes(related(manifest, [node.id], 'children'))
  return {
    node,
    parents: nodes(node.parents),
    children: direct.filter((child) => !isTest(child)),
    tests: direct.filter(isTest),
    exposures: downstream.filter((child) => child.kind === 'exposure'),
    upstreamCount: related(manifest, [node.id], 'parents').size,
    downstreamCount: downstream.filter((child) => !isTest(child)).length,
  }
}

/** What is out of date when some nodes change or are no longer run. */
export interface Stale {
  /** Models, seeds, snapshots and functions. */
  readonly nodes: readonly DbtNode[]
  readonly exposures: readonly DbtNode[]
}

/**
 * `changed` and everything downstream of it that `rerun` does not run again, with the exposures that read any of that. Pass the nodes that a
 * removed task ran as `changed`, and those that the remaining tasks run as `rerun`: a node that still runs somewhere is not stale, but what
 * hangs on it and does not run, is.
 */
export function staleAfter(manifest: DbtManifest, changed: ReadonlySet<string>, rerun: ReadonlySet<string>): Stale {
  const affected = [...changed, ...related(manifest, changed, 'children')]
  const nodes = affected
    .filter((id) => !rerun.has(id))
    .flatMap((id) => manifest.nodes.get(id) ?? [])
    .filter(({ isEnabled }) => isEnabled)
  const stale = nodes.filter(isBuilt)
  const readers = related(manifest, new Set(stale.map((node) => node.id)), 'children')
  return {
    nodes: stale.sort(byId),
    exposures: nodes.filter((node) => node.kind === 'exposure' && readers.has(node.id)).sort(byId),
  }
}

/** True for what dbt writes to the warehouse: models, seeds, snapshots and functions. */
export function isBuilt(node: DbtNode): boolean {
  return ['model', 'seed', 'snapshot', 'function'].includes(node.kind)
}

/** True for data tests and unit tests. */
export function isTest(node: DbtNode): boolean {
  return node.kind === 'test' || node.kind === 'unit_test'
}

/** Orders nodes by their unique ids. */
export function byId(a: DbtNode, b: DbtNode): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
