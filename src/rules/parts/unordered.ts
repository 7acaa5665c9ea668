import type { PipelineContext } from '../../engine/rule.ts'
import type { Task } from '../../model/pipeline.ts'

/** Two tasks of which neither waits for the other. Undefined where all wait in one chain, or where that cannot be told. */
export function firstUnordered(
  { graph, reach }: Pick<PipelineContext, 'graph' | 'reach'>,
  tasks: readonly Task[],
): readonly [Task, Task] | undefined {
  const depthOf = (task: Task) => graph.depth[graph.startOf(task.key)] ?? -1
  if (tasks.some((task) => depthOf(task) === -1)) return undefined
  const ordered = [...tasks].sort((a, b) => depthOf(a) - depthOf(b))
  for (const [index, below] of ordered.entries()) {
    const above = ordered[index - 1]
    if (!above) continue
    const isOrdered = reach.isUpstream(above.key, below.key)
    if (isOrdered !== true) return isOrdered === undefined ? undefined : [above, below]
  }
  return undefined
}
