import { Memo } from '../text/memo.ts'
import type { Group, Pipeline, PipelineNode, Task } from './pipeline.ts'
import type { Reference } from './reference.ts'

interface Index {
  readonly task: ReadonlyMap<string, readonly Task[]>
  readonly group: ReadonlyMap<string, readonly Group[]>
}

const known = new Memo<Pipeline, Index>()

/** The tasks and groups of a pipeline by id in lower case: references ignore case. */
export function nodesById(pipeline: Pipeline): Index {
  const index = known.get(pipeline) ?? { task: byId(pipeline.tasks), group: byId(pipeline.groups) }
  known.set(pipeline, index)
  return index
}

function byId<N extends PipelineNode>(nodes: readonly N[]): ReadonlyMap<string, readonly N[]> {
  const index = new Map<string, N[]>()
  for (const node of nodes) {
    const id = node.id.toLowerCase()
    const same = index.get(id)
    if (same) same.push(node)
    else index.set(id, [node])
  }
  return index
}

/** The tasks or groups that a reference may mean: several only where an id is taken twice, none where the name is computed. */
export function referentsOf(pipeline: Pipeline, { context, name }: Pick<Reference, 'context' | 'name'>): readonly PipelineNode[] {
  if (name === null || (context !== 'task' && context !== 'group')) return []
  return nodesById(pipeline)[context].get(name.toLowerCase()) ?? []
}
