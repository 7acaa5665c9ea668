import { groupsAround, tasksIn } from '../../../model/nesting.ts'
import type { Group, Pipeline, PipelineNode, Task } from '../../../model/pipeline.ts'

/** The tasks of a DAG with the edges that Airflow gives them: its last tasks stand for a group, and its first ones wait for what the group waits for. */
export interface TaskGraph {
  readonly tasks: readonly Task[]
  /** For each task the indices of those right above and right below it. */
  readonly above: readonly (readonly number[])[]
  readonly below: readonly (readonly number[])[]
  /** Indices so that each task comes after those above it; what lies in a cycle is not among them. */
  readonly order: readonly number[]
}

const graphs = new WeakMap<Pipeline, TaskGraph>()

/** The task graph of a DAG, worked out once. */
export function taskGraphOf(pipeline: Pipeline): TaskGraph {
  const known = graphs.get(pipeline) ?? graphFrom(pipeline)
  graphs.set(pipeline, known)
  return known
}

function graphFrom(pipeline: Pipeline): TaskGraph {
  const { tasks } = pipeline
  const indexOf = new Map(tasks.map((task, index) => [task, index]))
  const edges = pipeline.groups.length === 0 ? plainEdges(pipeline) : groupedEdges(pipeline)
  const above = tasks.map((task) => [...(edges.get(task) ?? [])].flatMap((one) => indexOf.get(one) ?? []))
  const below: number[][] = tasks.map(() => [])
  for (const [index, list] of above.entries()) for (const one of list) below[one]?.push(index)
  return { tasks, above, below, order: orderOf(above, below) }
}

type Edges = ReadonlyMap<Task, ReadonlySet<Task>>

function plainEdges({ tasks, nodes }: Pipeline): Edges {
  return new Map(
    tasks.map((task) => {
      const found = task.dependencies.map(({ on }) => (on === null ? undefined : nodes.get(on)))
      return [task, new Set(found.flatMap((node) => (node?.kind === 'task' ? [node] : [])))]
    }),
  )
}

function groupedEdges(pipeline: Pipeline): Edges {
  const above = new Map<Task, ReadonlySet<Task>>()
  const around = new Map(pipeline.tasks.map((task) => [task, groupsAround(pipeline, task)]))
  const last = new Map<Group, readonly Task[]>()
  const declared = (node: PipelineNode) =>
    node.dependencies.flatMap(({ on }) => {
      const found = on === null ? undefined : pipeline.nodes.get(on)
      return found ? [found] : []
    })
  const lastOf = (node: PipelineNode): readonly Task[] => {
    if (node.kind === 'task') return [node]
    const known = last.get(node)
    if (known) return known
    last.set(node, [])
    const members = tasksIn(pipeline, node)
    const followed = new Set(members.flatMap((member) => [...aboveOf(member)]))
    const found = members.filter((member) => !followed.has(member))
    last.set(node, found)
    return found
  }
  const aboveOf = (task: Task): ReadonlySet<Task> => {
    const known = above.get(task)
    if (known) return known
    above.set(task, new Set())
    const found = new Set(declared(task).flatMap(lastOf))
    for (const group of around.get(task) ?? []) {
      const isFirst = ![...found].some((other) => around.get(other)?.includes(group))
      if (isFirst) for (const one of declared(group).flatMap(lastOf)) found.add(one)
    }
    above.set(task, found)
    return found
  }
  return new Map(pipeline.tasks.map((task) => [task, aboveOf(task)]))
}

function orderOf(above: TaskGraph['above'], below: TaskGraph['below']): readonly number[] {
  const waiting = above.map(({ length }) => length)
  const order = waiting.flatMap((count, index) => (count === 0 ? [index] : []))
  for (const index of order)
    for (const next of below[index] ?? []) {
      waiting[next] = (waiting[next] ?? 0) - 1
      if (waiting[next] === 0) order.push(next)
    }
  return order
}
