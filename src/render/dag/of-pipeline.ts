import { withGroups } from '../../model/nesting.ts'
import type { Pipeline, PipelineNode, Task } from '../../model/pipeline.ts'
import { withoutSecrets } from '../../text/secrets/secret.ts'
import type { DagEdge, DagGraph, DagNode } from './graph.ts'

/** What is known of a task beside its file. Default: nothing, a plain node. */
export type TaskMarks = Partial<Pick<DagNode, 'badge' | 'tone' | 'isCritical'>> & {
  /** A few characters before what the task does, for instance how long it takes. */
  readonly timing?: string
  /** Sentences or clauses for the hint. */
  readonly facts?: readonly string[]
}

/** The graph of a pipeline as it is drawn: ids are `n1…` for tasks and `g1…` for groups, in the order of the text; names are masked. */
export function dagOfPipeline(pipeline: Pipeline, marksOf: (task: Task) => TaskMarks = () => ({})): DagGraph {
  const ids = new Map([
    ...pipeline.groups.map(({ key }, index) => [key, `g${index + 1}`] as const),
    ...pipeline.tasks.map(({ key }, index) => [key, `n${index + 1}`] as const),
  ])
  const idOf = (key: string | null) => (key === null ? null : (ids.get(key) ?? null))
  const marks = new Map(pipeline.tasks.map((task) => [task.key, marksOf(task)]))
  const critical = new Set(
    pipeline.tasks.flatMap((task) => (marks.get(task.key)?.isCritical ? withGroups(pipeline, task).map(({ key }) => key) : [])),
  )
  const isCritical = (key: string) => critical.has(key)
  return {
    nodes: pipeline.tasks.map((task) => nodeOf(task, idOf(task.key) ?? '', idOf(task.parent), marks.get(task.key) ?? {})),
    groups: pipeline.groups.map(({ key, label, parent }) => ({
      id: idOf(key) ?? '',
      label: withoutSecrets(label),
      parent: idOf(parent),
      tone: 'plain',
    })),
    edges: [...pipeline.groups, ...pipeline.tasks].flatMap((node) => edgesInto(node, idOf, isCritical)),
  }
}

function nodeOf(task: Task, id: string, group: string | null, marks: TaskMarks): DagNode {
  const does = withoutSecrets(jobWords(task))
  const detail = marks.timing ? `${marks.timing} · ${does}` : does
  const label = withoutSecrets(task.label)
  return {
    id,
    label,
    detail,
    group,
    badge: marks.badge ?? '',
    tone: marks.tone ?? 'plain',
    isCritical: marks.isCritical ?? false,
    hint: [label, does, ...(marks.facts ?? [])].filter((part) => part !== '').join(', '),
  }
}

/** What a task does, in words of the catalogue where it knows the job. */
export function jobWords({ action, paused }: Task): string {
  const { integration, job: name } = action
  const job = action.facts?.title ?? (name.startsWith(integration) ? name : `${integration} ${name}`.trim())
  return paused ? `paused · ${job}` : job
}

/** A line is critical where both ends are, or hold a task that is. */
function edgesInto(
  node: PipelineNode,
  idOf: (key: string | null) => string | null,
  isCritical: (key: string) => boolean,
): readonly DagEdge[] {
  const to = idOf(node.key)
  return node.dependencies.flatMap(({ on }) => {
    const from = idOf(on)
    if (from === null || to === null || on === null) return []
    return [{ from, to, tone: 'plain' as const, isCritical: isCritical(on) && isCritical(node.key) }]
  })
}
