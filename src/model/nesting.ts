import type { Group, Pipeline, PipelineNode, Task } from './pipeline.ts'

/** The group that a node lies in, or undefined at the top. */
export function groupOf(pipeline: Pipeline, node: PipelineNode): Group | undefined {
  const group = node.parent === null ? undefined : pipeline.nodes.get(node.parent)
  return group?.kind === 'group' ? group : undefined
}

/** The groups around a node, the innermost first. Empty for a node at the top. */
export function groupsAround(pipeline: Pipeline, node: PipelineNode): readonly Group[] {
  const around: Group[] = []
  for (let group = groupOf(pipeline, node); group && !around.includes(group); group = groupOf(pipeline, group)) around.push(group)
  return around
}

/** The node itself and the groups around it: all that decides whether and when it starts. */
export function withGroups(pipeline: Pipeline, node: PipelineNode): readonly PipelineNode[] {
  return [node, ...groupsAround(pipeline, node)]
}

/** True where a test holds for the node itself or for a group around it. */
export function someWithGroups(pipeline: Pipeline, node: PipelineNode, test: (node: PipelineNode) => boolean): boolean {
  if (test(node)) return true
  const group = groupOf(pipeline, node)
  if (!group) return false
  // The usual case: one group, which lies in no other.
  return group.parent === null ? test(group) : groupsAround(pipeline, group).some(test) || test(group)
}

/** What lies directly in a group, in the order of the text. */
export function childrenOf(pipeline: Pipeline, group: Group): readonly PipelineNode[] {
  return group.children.flatMap((key) => pipeline.nodes.get(key) ?? [])
}

/** The tasks of a group and of the groups in it, in the order of the text. */
export function tasksIn(pipeline: Pipeline, group: Group): readonly Task[] {
  const seen = new Set<PipelineNode>()
  const visit = (node: PipelineNode): readonly Task[] => {
    if (seen.has(node)) return []
    seen.add(node)
    return node.kind === 'task' ? [node] : childrenOf(pipeline, node).flatMap(visit)
  }
  return visit(group)
}

/** The nodes that lie in no group, in the order of the pipeline's groups and tasks. */
export function topNodes(pipeline: Pipeline): readonly PipelineNode[] {
  return [...pipeline.groups, ...pipeline.tasks].filter((node) => node.parent === null)
}
