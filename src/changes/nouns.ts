import type { Noun } from '../model/dialect.ts'
import type { Group, Pipeline, PipelineNode, Task } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'

/** Two versions may be read by two dialects; the words are those of the one that is named. */
export function nounOf({ dialect }: Pipeline, noun: Noun): string {
  return dialect.words[noun]
}

/** The first letter in upper case, to begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** True for an id that an editor has made. */
export function isGeneratedId(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(id)
}

const known = new WeakMap<Pipeline, ReadonlyMap<string, number>>()

function timesUsed(pipeline: Pipeline, kind: PipelineNode['kind'], label: string): number {
  const counts = known.get(pipeline) ?? countLabels(pipeline)
  known.set(pipeline, counts)
  return counts.get(`${kind} ${label}`) ?? 0
}

function countLabels({ nodes }: Pipeline): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { kind, label, parent } of nodes.values()) {
    count(`${kind} ${label}`)
    count(`${kind} ${label}\n${parent}`)
  }
  return counts
}

/**
 * What people call a node, so that it is told from every other: `"Load"`, `"Load" in "Nightly"`, `"Load" (id "load_2")`; a group that has no name,
 * or that of many, by its first task: `of "Load orders"`.
 */
export function phraseOf(pipeline: Pipeline, node: PipelineNode): string {
  return node.kind === 'task' ? taskPhrase(pipeline, node) : groupPhrase(pipeline, node)
}

function taskPhrase(pipeline: Pipeline, task: Task): string {
  const name = quoted(task.label)
  if (timesUsed(pipeline, 'task', task.label) < 2) return name
  const group = task.parent === null ? undefined : pipeline.nodes.get(task.parent)
  if (group?.kind === 'group' && timesUsed(pipeline, 'task', `${task.label}\n${task.parent}`) === 1) {
    const home = groupPhrase(pipeline, group)
    if (home.startsWith('"')) return `${name} in ${home}`
  }
  return isGeneratedId(task.id) ? `${name} (id ${quoted(task.id.slice(0, 8))})` : `${name} (id ${quoted(task.id)})`
}

/** What a group is called that has not been given a name of its own. */
const plainName = /^(?:task[-_ ]?)?(?:group|stage|step)s?[-_ ]?\d*$/i

function groupPhrase(pipeline: Pipeline, group: Group): string {
  const isMade = group.name.trim() === '' && isGeneratedId(group.id)
  const isCommon = timesUsed(pipeline, 'group', group.label) > 1
  const first = pipeline.nodes.get(group.children[0] ?? '')
  if (first && (isMade || isCommon || plainName.test(group.label))) return `of ${quoted(first.label)}`
  return isCommon ? `${quoted(group.label)} (id ${quoted(group.id)})` : quoted(group.label)
}

/** `task "Load"`, `task group of "Load orders"`: a node within a sentence. */
export function nodeName(pipeline: Pipeline, node: PipelineNode): string {
  return `${nounOf(pipeline, node.kind)} ${phraseOf(pipeline, node)}`
}

/** The subject of a line: `Task "Load"`, `Tasks "Load", "Mail" and 4 more`. */
export function subjectOf(pipeline: Pipeline, nodes: readonly PipelineNode[]): string {
  const [first] = nodes
  if (!first) return ''
  const noun = capital(nounOf(pipeline, first.kind))
  return nodes.length === 1
    ? `${noun} ${phraseOf(pipeline, first)}`
    : `${noun}s ${listed(nodes.map((node) => phraseOf(pipeline, node)))}`
}

/** Names that a sentence repeats; of more the rest is counted. */
const mostNames = 6

/** Phrases in a row, of which the rest is counted. */
export function listed(phrases: readonly string[], most = mostNames): string {
  const shown = phrases.slice(0, phrases.length === most + 1 ? most + 1 : most)
  const rest = phrases.length - shown.length
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
