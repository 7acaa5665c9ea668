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
  return (direction === 'parents' ? manifest.nodes.get(id)?.parents : manifest.children.get(id)) ?? []
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

/** Nodes that a name means: a unique id, `source.table`, or a plain name, which several packages may share. */
export function nodesNamed(manifest: DbtManifest, name: string): DbtNode[] {
  const exact = manifest.nodes.get(name)
  if (exact) return [exact]
  const all = [...manifest.nodes.values()].filter(
    (node) => node.name === name || (node.sourceName !== null && `${node.sourceName}.${node.name}` === name),
  )
  const notTests = all.filter((node) => !isTest(node))
  return notTests.length > 0 ? notTests : all
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
  /** Models, seeds and snapshots. */
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
  const nodes = affected.filter((id) => !rerun.has(id)).flatMap((id) => manifest.nodes.get(id) ?? [])
  const stale = nodes.filter(isBuilt)
  const readers = related(manifest, new Set(stale.map((node) => node.id)), 'children')
  return {
    nodes: stale.sort(byId),
    exposures: nodes.filter((node) => node.kind === 'exposure' && readers.has(node.id)).sort(byId),
  }
}

/** True for what dbt writes to the warehouse: models, seeds and snapshots. */
export function isBuilt(node: DbtNode): boolean {
  return node.kind === 'model' || node.kind === 'seed' || node.kind === 'snapshot'
}

/** Nodes of changed files. `projectDirectory` is the dbt project's folder, seen from where the names of the files begin. */
export function nodesInFiles(manifest: DbtManifest, files: Iterable<string>, projectDirectory: string): Set<string> {
  const prefix = projectDirectory === '' || projectDirectory === '.' ? '' : `${withoutSlash(projectDirectory)}/`
  const changed = new Set(files)
  const own = [...manifest.nodes.values()].filter((node) => node.path !== '' && changed.has(prefix + node.path))
  return new Set(own.map((node) => node.id))
}

/** True for data tests and unit tests. */
export function isTest(node: DbtNode): boolean {
  return node.kind === 'test' || node.kind === 'unit_test'
}

/** Orders nodes by their unique ids. */
export function byId(a: DbtNode, b: DbtNode): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function withoutSlash(directory: string): string {
  return directory.endsWith('/') ? directory.slice(0, -1) : directory
}
