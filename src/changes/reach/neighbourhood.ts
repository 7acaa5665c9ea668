import { ancestorsOf, awaitedBy, type Sketch, type SketchEdge, type SketchNode, sketchOf } from '../../model/draw.ts'
import type { NodeKey, Pipeline } from '../../model/pipeline.ts'
import { formerNodes, hasSameSettings, type Touched } from './touched.ts'

/** What a reader of a comment takes in at a glance. */
const mostNodes = 40

/** The changed part of a pipeline with what stands next to it. */
export interface Neighbourhood {
  readonly sketch: Sketch
  /** Tasks and groups of it that are left out, because there are too many. */
  readonly rest: number
}

/** What the change adds, removes and changes in the order of execution, and what stands next to that; null where that is nothing. */
export function neighbourhoodOf({ versions, pipeline, kind }: Touched): Neighbourhood | null {
  if (kind === 'deleted') return null
  const { nodes, edges } = versions ? union(versions.before, versions.after, versions.matching) : fresh(pipeline)
  const seeds = seedsIn(nodes, edges)
  if (seeds.size === 0) return null
  const wanted = [...seeds, ...besides(seeds, nodes, edges)]
  const kept = new Set(wanted.slice(0, mostNodes))
  // A frame is drawn around what lies in it.
  for (const key of [...kept]) for (const above of ancestorsOf(key, nodes)) kept.add(above)
  return {
    sketch: {
      nodes: new Map([...nodes].filter(([key]) => kept.has(key))),
      edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    },
    rest: wanted.filter((key) => !kept.has(key)).length,
  }
}

type Nodes = ReadonlyMap<NodeKey, SketchNode>

/** A pipeline that was not there before. */
function fresh(pipeline: Pipeline): Sketch {
  const { nodes, edges } = sketchOf(pipeline)
  const toned = [...nodes].map(([key, one]) => [key, { ...one, tone: one.node.kind === 'task' ? 'added' : 'plain' }] as const)
  return { nodes: new Map<NodeKey, SketchNode>(toned), edges }
}

/** Both versions in one: nodes of the base that are gone have a key of their own. */
function union(before: Pipeline, after: Pipeline, matching: Parameters<typeof formerNodes>[2]): Sketch {
  const former = formerNodes(before, after, matching)
  const latter = new Map([...former].map(([key, was]) => [was.key, key]))
  const keyOf = (key: NodeKey) => latter.get(key) ?? `-${key}`
  const nodes = new Map<NodeKey, SketchNode>()
  for (const node of [...after.groups, ...after.tasks]) {
    const was = former.get(node.key)
    const tone = !was ? 'added' : hasSameSettings([before, was], [after, node]) ? 'plain' : 'changed'
    nodes.set(node.key, { node, pipeline: after, parent: node.parent, tone })
  }
  const stay = new Set([...former.values()].map(({ key }) => key))
  for (const node of [...before.groups, ...before.tasks]) {
    if (stay.has(node.key)) continue
    const parent = node.parent === null ? null : keyOf(node.parent)
    nodes.set(keyOf(node.key), { node, pipeline: before, parent, tone: 'removed' })
  }
  return { nodes, edges: edgesOf(before, after, keyOf, nodes) }
}

/** Dependencies of both versions; one between nodes that stay is toned where it came or went. */
function edgesOf(before: Pipeline, after: Pipeline, keyOf: (key: NodeKey) => NodeKey, nodes: Nodes): readonly SketchEdge[] {
  const listed = (pipeline: Pipeline, named: (key: NodeKey) => NodeKey) =>
    [...pipeline.groups, ...pipeline.tasks].flatMap((node) =>
      awaitedBy(pipeline, node).map((from) => ({ from: named(from), to: named(node.key) })),
    )
  const [had, has] = [listed(before, keyOf), listed(after, (key) => key)]
  const textOf = ({ from, to }: { readonly from: NodeKey; readonly to: NodeKey }) => JSON.stringify([from, to])
  const [hadTexts, hasTexts] = [new Set(had.map(textOf)), new Set(has.map(textOf))]
  const isNew = (key: NodeKey) => nodes.get(key)?.tone === 'added'
  const isGone = (key: NodeKey) => nodes.get(key)?.tone === 'removed'
  return [
    ...has.map((edge) => {
      const isPlain = hadTexts.has(textOf(edge)) || isNew(edge.from) || isNew(edge.to)
      return { ...edge, tone: isPlain ? ('plain' as const) : ('added' as const) }
    }),
    ...had
      .filter((edge) => !hasTexts.has(textOf(edge)))
      .map((edge) => ({ ...edge, tone: isGone(edge.from) || isGone(edge.to) ? ('plain' as const) : ('removed' as const) })),
  ]
}

/** What the picture is about. */
function seedsIn(nodes: Nodes, edges: readonly SketchEdge[]): ReadonlySet<NodeKey> {
  const toned = [...nodes].flatMap(([key, { tone }]) => (tone === 'plain' ? [] : [key]))
  return new Set([...toned, ...edges.flatMap(({ from, to, tone }) => (tone === 'plain' ? [] : [from, to]))])
}

/** What stands next to the seeds, or next to a group around one. */
function besides(seeds: ReadonlySet<NodeKey>, nodes: Nodes, edges: readonly SketchEdge[]): readonly NodeKey[] {
  const near = new Set([...seeds].flatMap((key) => [key, ...ancestorsOf(key, nodes)]))
  const found = new Set(edges.flatMap(({ from, to }) => [...(near.has(to) ? [from] : []), ...(near.has(from) ? [to] : [])]))
  return [...nodes.keys()].filter((key) => found.has(key) && !seeds.has(key))
}
