import type { NodeKey, Pipeline, PipelineNode, Task } from '../../model/pipeline.ts'
import { gather } from './gather.ts'
import { referentsOf } from './referents.ts'

/** The tasks of a pipeline in parts that neither wait for each other nor read from each other. */
export function separateParts(pipeline: Pipeline): readonly (readonly Task[])[] {
  const parents = new Map<NodeKey, NodeKey>()
  const topOf = (key: NodeKey): NodeKey => {
    let top = key
    for (let above = parents.get(top); above !== undefined && above !== top; above = parents.get(top)) {
      parents.set(top, parents.get(above) ?? above)
      top = above
    }
    return top
  }
  const join = (a: NodeKey | null, b: NodeKey | null) => {
    if (a !== null && b !== null) parents.set(topOf(a), topOf(b))
  }
  for (const node of pipeline.nodes.values()) for (const key of linkedTo(node)) join(node.key, key)
  for (const reference of pipeline.references)
    for (const node of referentsOf(pipeline, reference)) join(reference.site.reader, node.key)
  return [...gather(pipeline.tasks, (task) => topOf(task.key)).values()]
}

function linkedTo(node: PipelineNode): readonly (NodeKey | null)[] {
  return [node.parent, ...node.dependencies.map(({ on }) => on)]
}
