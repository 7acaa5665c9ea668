import { sizeOf } from './fact.ts'
import { type Graph, sharedGraphOf } from './graph.ts'
import type { Pipeline, Task } from './pipeline.ts'

/** Most steps of all searches for one pipeline; beyond, a task counts for itself. */
const mostSteps = 200_000

/**
 * Answers how many tasks of a pipeline a defect reaches: the task itself and all that wait for it, or all tasks for a defect of the pipeline as
 * such. Searches share a budget, so that a large file with many findings stays cheap.
 */
export function reachedTasksOf(pipeline: Pipeline): (task: Task | null) => number {
  const known = new Map<string, number>()
  let search: Search | undefined
  return (task) => {
    if (!task) return sizeOf(pipeline).tasks
    const cached = known.get(task.key)
    if (cached !== undefined || (search && search.steps > mostSteps)) return cached ?? 1
    search ??= searchIn(sharedGraphOf(pipeline))
    const tasks = tasksReached(search, search.graph.endOf(task.key))
    known.set(task.key, tasks)
    return tasks
  }
}

interface Search {
  readonly graph: Graph
  /** The round in which each vertex was reached last. */
  readonly reached: Int32Array
  readonly pending: number[]
  round: number
  steps: number
}

function searchIn(graph: Graph): Search {
  return { graph, reached: new Int32Array(graph.size), pending: [], round: 0, steps: 0 }
}

function tasksReached(search: Search, start: number): number {
  const { graph, reached, pending } = search
  const round = ++search.round
  let tasks = 0
  const reach = (vertex: number) => {
    if (reached[vertex] === round) return
    reached[vertex] = round
    search.steps++
    if (graph.nodeOf(vertex).kind === 'task') tasks++
    pending.push(vertex)
  }
  reach(start)
  for (let vertex = pending.pop(); vertex !== undefined; vertex = pending.pop())
    for (const next of graph.downstream[vertex] ?? []) reach(next)
  return tasks
}
