import { type Dag, plainNode } from './dag.ts'
import type { TaskInRun } from './metrics/task-table.ts'

/**
 * The graph that a run's own rows tell, where there is no file to read it from. What `dependsOn` holds is not documented, so it is used
 * only where every id in it is a task or a task run of this very run; null otherwise.
 */
export function dagFromRun(tasks: ReadonlyMap<string, TaskInRun>): Dag | null {
  const byTaskRun = new Map([...tasks.values()].flatMap((task) => task.items.map((row) => [row.id, task.task] as const)))
  const edges: (readonly [string, string])[] = []
  for (const task of tasks.values()) {
    for (const above of task.dependsOn) {
      const from = tasks.has(above) ? above : byTaskRun.get(above)
      if (from === undefined) return null
      edges.push([from, task.task])
    }
  }
  if (edges.length === 0 && tasks.size > 1) return null
  const fanOuts = [...tasks.values()].filter((task) => task.isMatrix)
  return {
    nodes: [...tasks.keys()].map((id) => ({ ...plainNode(id), fanOut: tasks.get(id)?.isMatrix ? id : null })),
    edges,
    fanOuts: fanOuts.map((task) => ({ id: task.task, maxParallel: null, items: null })),
  }
}
