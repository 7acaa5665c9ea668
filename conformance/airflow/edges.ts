import { groupsAround } from '../../src/model/nesting.ts'
import type { Group, Pipeline, PipelineNode, Task } from '../../src/model/pipeline.ts'

interface Upstream {
  /** As Airflow has it: after the ids of its groups. */
  readonly id: string
  /** Ids of the tasks right above, sorted. */
  readonly after: readonly string[]
}

/** The tasks right above each task, with groups as Airflow resolves them: its last tasks stand for a group, and its first ones wait for what it waits for. */
export function upstreamOf(pipeline: Pipeline): ReadonlyMap<Task, Upstream> {
  const above = new Map<PipelineNode, ReadonlySet<Task>>()
  const within = (node: PipelineNode, group: Group) => groupsAround(pipeline, node).includes(group)
  const declared = (node: PipelineNode) =>
    node.dependencies.flatMap(({ on }) => (on === null ? [] : [pipeline.nodes.get(on)].filter((found) => found !== undefined)))
  const lastOf = (node: PipelineNode): readonly Task[] => {
    if (node.kind === 'task') return [node]
    const members = pipeline.tasks.filter((task) => within(task, node))
    return members.filter((task) => !members.some((other) => tasksAbove(other).has(task)))
  }
  const tasksAbove = (task: Task): ReadonlySet<Task> => {
    const known = above.get(task)
    if (known) return known
    above.set(task, new Set())
    const found = new Set(declared(task).flatMap(lastOf))
    for (const group of groupsAround(pipeline, task)) {
      const isFirst = ![...found].some((other) => within(other, group))
      if (isFirst) for (const last of declared(group).flatMap(lastOf)) found.add(last)
    }
    above.set(task, found)
    return found
  }
  const idOf = (task: Task) => task.runId ?? task.id
  return new Map(pipeline.tasks.map((task) => [task, { id: idOf(task), after: [...tasksAbove(task)].map(idOf).sort() }]))
}
