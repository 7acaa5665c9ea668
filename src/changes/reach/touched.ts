import { childrenOf } from '../../model/nesting.ts'
import { type NodeKey, nodeKeyOf, type Pipeline, type PipelineNode, type Task } from '../../model/pipeline.ts'
import { tasksOf } from '../../schedule/reach.ts'
import { type Document, isBroken } from '../../text/document.ts'
import { type Node, nodeAt, type Path } from '../../text/tree.ts'
import { canonical } from '../canonical.ts'
import type { FileVersion } from '../changes.ts'
import { type Matching, matchEntities } from '../entities/match.ts'

/** What a change touches of one pipeline. */
export interface Touched {
  /** As it is after the change; before it for one that is deleted. */
  readonly pipeline: Pipeline
  readonly kind: 'new' | 'deleted' | 'changed'
  /** The tasks that the change adds or gives other settings or dependencies, and those that waited for one that it removes. */
  readonly tasks: readonly Task[]
  /** True where it also touches what all tasks share: triggers, inputs, defaults. */
  readonly isWhole: boolean
  /** Both versions; absent for a pipeline that is new or deleted. */
  readonly versions?: { readonly before: Pipeline; readonly after: Pipeline; readonly matching: Matching }
}

/** The pipelines that a change touches, in the order of their keys; those of which only names, comments or alerts differ are none. */
export function touchedBy(before: readonly FileVersion[], after: readonly FileVersion[]): readonly Touched[] {
  const shared = new Set(before.map(({ document }) => document))
  const kept = new Set(after.map(({ document }) => document).filter((document) => shared.has(document)))
  const former = byKey(before, kept)
  const latter = byKey(after, kept)
  return [...new Set([...former.keys(), ...latter.keys()])].sort().flatMap((key) => {
    const [was, is] = [former.get(key), latter.get(key)]
    if ((was && isBroken(was.document)) || (is && isBroken(is.document))) return []
    if (was && is) return changed(was, is)
    const pipeline = is ?? was
    return pipeline ? [{ pipeline, kind: is ? ('new' as const) : ('deleted' as const), tasks: [], isWhole: true }] : []
  })
}

/** Those of which some file is not as it was. */
function byKey(versions: readonly FileVersion[], kept: ReadonlySet<Document>): ReadonlyMap<string, Pipeline> {
  const all = versions.flatMap(({ pipelines }) => pipelines)
  const changed = all.filter(({ documents }) => documents.some((document) => !kept.has(document)))
  return new Map(changed.map((pipeline) => [pipeline.key, pipeline] as const))
}

const settledOf = new WeakMap<Pipeline, Pipeline>()

/** The pipeline with all that decides on it in one document, as its usual variant has it; itself where there is one reading only. */
function settled(pipeline: Pipeline): Pipeline {
  const known = settledOf.get(pipeline) ?? pipeline.inVariants?.()[0] ?? pipeline
  settledOf.set(pipeline, known)
  return known
}

/** A node in that document. */
function settledNode([pipeline, node]: Version): Version {
  const whole = settled(pipeline)
  const named =
    whole === pipeline ? undefined : (node.kind === 'task' ? whole.tasks : whole.groups).find(({ id }) => id === node.id)
  return named ? [whole, named] : [pipeline, node]
}

function changed(before: Pipeline, after: Pipeline): readonly Touched[] {
  if (canonical(settled(before).document.root) === canonical(settled(after).document.root)) return []
  const matching = matchEntities(before, after)
  const tasks = new Set([...changedNodes(before, after, matching)].flatMap((node) => tasksOf(after, node)))
  const isWhole = sharedText(settled(before)) !== sharedText(settled(after))
  if (tasks.size === 0 && !isWhole) return []
  const inOrder = after.tasks.filter((task) => tasks.has(task))
  return [{ pipeline: after, kind: 'changed', tasks: inOrder, isWhole, versions: { before, after, matching } }]
}

/** Nodes of the head that are new, have other settings, or wait for something else. */
function changedNodes(before: Pipeline, after: Pipeline, matching: Matching): ReadonlySet<PipelineNode> {
  const former = formerNodes(before, after, matching)
  const latter = new Map([...former].map(([key, was]) => [was.key, key]))
  const all: readonly PipelineNode[] = [...after.groups, ...after.tasks]
  return new Set(
    all.filter((node) => {
      const was = former.get(node.key)
      if (!was || !hasSameSettings([before, was], [after, node])) return true
      const had = was.dependencies.map(({ on, name }) => (on === null ? `?${name}` : (latter.get(on) ?? `-${on}`)))
      const has = node.dependencies.map(({ on, name }) => (on === null ? `?${name}` : on))
      return [...new Set(had)].sort().join('\n') !== [...new Set(has)].sort().join('\n')
    }),
  )
}

/** The node before the change, by the key of the one after it. */
export function formerNodes(before: Pipeline, after: Pipeline, matching: Matching): ReadonlyMap<NodeKey, PipelineNode> {
  const pairs = [...matching.among(before.groups, after.groups).pairs, ...matching.among(before.tasks, after.tasks).pairs]
  return new Map(pairs.map((pair): [NodeKey, PipelineNode] => [pair.after.key, pair.before]))
}

type Version = readonly [pipeline: Pipeline, node: PipelineNode]

/** True where two versions of a node do the same: names, dependencies and what lies in a group are told by themselves. */
export function hasSameSettings(was: Version, is: Version): boolean {
  const [before, after] = [settledNode(was), settledNode(is)]
  const told = new Set(['name', ...toldKeys(before), ...toldKeys(after)])
  const textOf = ([pipeline, node]: Version) => textWithout(nodeAt(pipeline.document.root, node.path), told)
  return textOf(before) === textOf(after)
}

function toldKeys([pipeline, node]: Version): readonly string[] {
  const inside = node.kind === 'group' ? childrenOf(pipeline, node) : []
  return [...node.dependencies, ...inside].map(({ path }) => stepBelow(path, node.path))
}

/** What all tasks share, as text: the file without its tasks, its name and its alerts. */
function sharedText({ document, tasks, groups, handlers, namePath, expectations }: Pipeline): string {
  const own = namePath.slice(0, -1)
  const told = [...tasks, ...groups, ...handlers, ...expectations].map(({ path }) => stepBelow(path, own))
  return textWithout(nodeAt(document.root, own), new Set([stepBelow(namePath, own), ...told]))
}

function stepBelow(path: Path, above: Path): string {
  return path.length > above.length && nodeKeyOf(path).startsWith(nodeKeyOf(above)) ? String(path[above.length]) : ''
}

function textWithout(node: Node | undefined, keys: ReadonlySet<string>): string {
  if (node?.kind !== 'map') return canonical(node)
  const entries = [...node.entries.values()].filter(({ key }) => !keys.has(key))
  return entries
    .map(({ key, value }) => `${JSON.stringify(key)}:${canonical(value)}`)
    .filter((text) => !text.endsWith(':'))
    .sort()
    .join()
}
