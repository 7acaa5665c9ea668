import { sizeOf } from './fact.ts'
import { downstreamOf, type Graph, sharedGraphOf } from './graph.ts'
import type { Pipeline, Task } from './pipeline.ts'

/** Most steps of all searches for one pipeline; beyond, a task counts for itself. */
const mostSteps = 200_000

/**
 * Answers how many tasks of a pipeline a defect reaches: the task itself and all that wait for it, or all tasks for a defect of the pipeline as
 * such. Searches share a budget, so that a large file with many findings stays cheap.
 */
export function reachedTasksOf(pipeline: Pipeline): (task: Task | null) => number {
  const known = new Map<string, number>()
  let downstream: readonly (readonly number[])[] | undefined
  let graph: Graph | undefined
  let steps = 0
  return (task) => {
    if (!task) return sizeOf(pipeline).tasks
    const cached = known.get(task.key)
    if (cached !== undefined || steps > mostSteps) return cached ?? 1
    graph ??= sharedGraphOf(pipeline)
    downstream ??= downstreamOf(graph.upstream)
    const reached = reachedBelow(graph.endOf(task.key), downstream)
    steps += reached.size
    const tasks = new Set([...reached].flatMap((vertex) => (graph?.nodeOf(vertex).kind === 'task' ? [vertex] : [])))
    known.set(task.key, tasks.size)
    return tasks.size
  }
}

function reachedBelow(start: number, downstream: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = new Set([start])
  const pending = [start]
  for (let vertex = pending.pop(); vertex !== undefined; vertex = pending.pop())
    for (const next of downstream[vertex] ?? []) {
      if (reached.has(next)) continue
      reached.add(next)
      pending.push(next)
    }
  return reached
}
