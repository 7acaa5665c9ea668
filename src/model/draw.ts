import { count } from '../text/wording.ts'
import type { Drawing, DrawnEdge, DrawnGroup, DrawnNode, TaskMarks, Tone } from './drawing.ts'
import { groupOf, tasksIn } from './nesting.ts'
import type { NodeKey, Pipeline, PipelineNode, Task } from './pipeline.ts'

/** A part of one or two versions of a pipeline, before it has the ids of a drawing. */
export interface Sketch {
  /** What is drawn, by keys of any kind; groups with something in them become frames. */
  readonly nodes: ReadonlyMap<NodeKey, SketchNode>
  readonly edges: readonly SketchEdge[]
}

export interface SketchNode {
  readonly node: PipelineNode
  /** The version that it is of. */
  readonly pipeline: Pipeline
  readonly parent: NodeKey | null
  readonly tone: Tone
}

export interface SketchEdge {
  readonly from: NodeKey
  readonly to: NodeKey
  readonly tone: Tone
}

/** How names become fit to be shown, and what is known beside the file. */
export interface DrawView {
  readonly show: (name: string) => string
  readonly marks?: TaskMarks
}

/** The whole of a pipeline. */
export function sketchOf(pipeline: Pipeline): Sketch {
  const all: readonly PipelineNode[] = [...pipeline.groups, ...pipeline.tasks]
  return {
    nodes: new Map(all.map((node) => [node.key, { node, pipeline, parent: node.parent, tone: 'plain' }])),
    edges: all.flatMap((node) => awaitedBy(pipeline, node).map((from) => ({ from, to: node.key, tone: 'plain' as const }))),
  }
}

/** Keys of what a node waits for, each once: its dependencies, and in a group that goes step by step the child before it. */
export function awaitedBy(pipeline: Pipeline, node: PipelineNode): readonly NodeKey[] {
  const group = groupOf(pipeline, node)
  const before = group?.order === 'sequence' ? group.children[group.children.indexOf(node.key) - 1] : undefined
  return [...new Set([...node.dependencies.flatMap(({ on }) => on ?? []), ...(before === undefined ? [] : [before])])]
}

/** The drawing of a sketch: frames first, outer before inner; an edge between a frame and what lies in it is left out. */
export function drawingOf(sketch: Sketch, { show, marks = new Map() }: DrawView): Drawing {
  const { nodes } = sketch
  const isFrame = framesIn(nodes)
  const framed = inNestingOrder(
    [...nodes.values()].filter(({ node }) => isFrame.has(node.key)),
    nodes,
  )
  const single = [...nodes.values()].filter(({ node }) => !isFrame.has(node.key))
  const ids = new Map<NodeKey, string>()
  const counts = { g: 0, n: 0 }
  for (const { node } of [...framed, ...single]) {
    const letter = node.kind === 'group' ? 'g' : 'n'
    ids.set(node.key, `${letter}${++counts[letter]}`)
  }
  const idOf = (key: NodeKey | null) => (key === null ? null : (ids.get(key) ?? null))
  const drawn = single.map((one) => nodeOf(one, idOf, show, marks))
  const critical = criticalIn(drawn, framed, idOf)
  return {
    groups: framed.map(({ node, parent, tone }) => frameOf(node, tone, idOf(node.key) ?? '', idOf(parent), show)),
    nodes: drawn,
    edges: sketch.edges.flatMap((edge) => edgeOf(edge, nodes, idOf, critical)),
  }
}

/** Ids of the critical tasks and of the frames around them: a line between two of those is critical. */
function criticalIn(drawn: readonly DrawnNode[], frames: readonly SketchNode[], idOf: IdOf): ReadonlySet<string> {
  const parents = new Map(frames.map(({ node, parent }) => [idOf(node.key), idOf(parent)] as const))
  const critical = new Set<string>()
  for (const { id, group, isCritical } of drawn) {
    if (isCritical) critical.add(id)
    for (let at = isCritical ? group : null; at !== null && !critical.has(at); at = parents.get(at) ?? null) critical.add(at)
  }
  return critical
}

/** Groups in which something is drawn. */
function framesIn(nodes: Sketch['nodes']): ReadonlySet<NodeKey> {
  return new Set([...nodes.values()].flatMap(({ parent }) => (parent !== null && nodes.has(parent) ? [parent] : [])))
}

function inNestingOrder(frames: readonly SketchNode[], nodes: Sketch['nodes']): readonly SketchNode[] {
  const depthOf = (frame: SketchNode) => ancestorsOf(frame.node.key, nodes).length
  return [...frames]
    .map((frame) => [depthOf(frame), frame] as const)
    .sort(([a], [b]) => a - b)
    .map(([, frame]) => frame)
}

/** Keys of the groups around a node, the nearest first. */
export function ancestorsOf(key: NodeKey, nodes: ReadonlyMap<NodeKey, Pick<SketchNode, 'parent'>>): readonly NodeKey[] {
  const found: NodeKey[] = []
  for (let at = nodes.get(key)?.parent ?? null; at !== null && !found.includes(at); at = nodes.get(at)?.parent ?? null)
    found.push(at)
  return found
}

type IdOf = (key: NodeKey | null) => string | null
type Show = DrawView['show']

function frameOf(node: PipelineNode, tone: Tone, id: string, parent: string | null, show: Show): DrawnGroup {
  return { id, label: show(node.label), parent, tone }
}

function nodeOf({ node, pipeline, parent, tone }: SketchNode, idOf: IdOf, show: Show, marks: TaskMarks): DrawnNode {
  const mark = node.kind === 'task' ? marks.get(node.id) : undefined
  const { badge = '', facts = [], timing = '', isCritical = false } = mark ?? {}
  const label = show(node.label)
  const does = show(node.kind === 'task' ? jobWords(node) : count(tasksIn(pipeline, node).length, 'task'))
  const said = tone === 'plain' ? [] : [tone]
  return {
    id: idOf(node.key) ?? '',
    task: node.kind === 'task' ? node.id : null,
    label,
    detail: timing === '' ? does : `${timing} · ${does}`,
    badge,
    group: idOf(parent),
    tone: tone === 'plain' && badge !== '' ? 'failing' : tone,
    isCritical,
    hint: [label, does, ...said, ...facts].filter((part) => part !== '').join(', '),
  }
}

/** What a task does, in words of the catalogue where it knows the job. */
export function jobWords({ action, paused }: Task): string {
  const { integration, job: name } = action
  const job = action.facts?.title ?? (name.startsWith(integration) ? name : `${integration} ${name}`.trim())
  return paused ? `paused, ${job}` : job
}

function edgeOf(
  { from, to, tone }: SketchEdge,
  nodes: Sketch['nodes'],
  idOf: IdOf,
  critical: ReadonlySet<string>,
): readonly DrawnEdge[] {
  const [start, end] = [idOf(from), idOf(to)]
  const isWithin = from === to || ancestorsOf(from, nodes).includes(to) || ancestorsOf(to, nodes).includes(from)
  if (start === null || end === null || isWithin) return []
  const isOnFailure = startsOnFailure(nodes.get(to)?.node, from)
  return [{ from: start, to: end, tone, isCritical: critical.has(start) && critical.has(end), isOnFailure }]
}

/** True where every dependency of a node on another one wants its failure. */
function startsOnFailure(node: PipelineNode | undefined, on: NodeKey): boolean {
  const dependencies = node?.dependencies.filter((dependency) => dependency.on === on) ?? []
  return (
    dependencies.length > 0 && dependencies.every(({ accepts }) => accepts.includes('failure') && !accepts.includes('success'))
  )
}
