import { groupOf } from '../src/model/nesting.ts'
import type { NodeKey, Pipeline, PipelineNode, Task } from '../src/model/pipeline.ts'

/** True where a task waits, directly or not, for another. */
export function isBelow(pipeline: Pipeline, task: Task, key: NodeKey): boolean {
  return waitsFor(pipeline, task).some((above) => {
    const node = pipeline.nodes.get(above)
    return above === key || (node?.kind === 'task' && isBelow(pipeline, node, key))
  })
}

/** How many items of a matrix a task runs for; 1 outside of one. */
export function itemsOf(pipeline: Pipeline, task: Task): number {
  const group = groupOf(pipeline, task)
  return group?.fanOut?.inputs.reduce((product, input) => product * (input.items?.length ?? 1), 1) ?? 1
}

/** Keys of the tasks that a task waits for: its own dependencies and those of its group, groups resolved to their tasks. */
export function waitsFor(pipeline: Pipeline, task: Task): readonly NodeKey[] {
  const nodes: (PipelineNode | undefined)[] = [task, groupOf(pipeline, task)]
  const keys = nodes.flatMap((node) => node?.dependencies.flatMap(({ on }) => on ?? []) ?? [])
  return keys.flatMap((key) => {
    const node = pipeline.nodes.get(key)
    return node?.kind === 'group' ? node.children : [key]
  })
}

/** Every task after those that it waits for. */
export function inOrder(pipeline: Pipeline): readonly Task[] {
  const ordered = new Set<Task>()
  const visit = (task: Task): void => {
    for (const key of waitsFor(pipeline, task)) {
      const above = pipeline.nodes.get(key)
      if (above?.kind === 'task' && !ordered.has(above)) visit(above)
    }
    ordered.add(task)
  }
  for (const task of pipeline.tasks) visit(task)
  return [...ordered]
}
