import type { PipelineContext } from '../../engine/rule.ts'
import type { Task } from '../../model/pipeline.ts'

/** Two tasks of which neither waits for the other. Undefined where all wait in one chain, or where that cannot be told. */
export function firstUnordered(
  { graph, reach }: Pick<PipelineContext, 'graph' | 'reach'>,
  tasks: readonly Task[],
): readonly [Task, Task] | undefined {
  const depths = new Map<Task, number>()
  for (const task of tasks) depths.set(task, graph.depth[graph.startOf(task.key)] ?? -1)
  let above: Task | undefined
  for (const below of inOrder(tasks, depths)) {
    if (depths.get(below) === -1) return undefined
    const isOrdered = above ? reach.isUpstream(above.key, below.key) : true
    if (isOrdered !== true) return above && isOrdered === false ? [above, below] : undefined
    above = below
  }
  return undefined
}

/** The least deep first: those on a circle, which have no depth, before all. */
function inOrder(tasks: readonly Task[], depths: ReadonlyMap<Task, number>): readonly Task[] {
  const depthOf = (task: Task) => depths.get(task) ?? -1
  const isInOrder = tasks.every((task, at) => at === 0 || depthOf(tasks[at - 1] ?? task) <= depthOf(task))
  return isInOrder ? tasks : tasks.toSorted((a, b) => depthOf(a) - depthOf(b))
}
