import type { Pipeline, PipelineNode } from './pipeline.ts'

/** The tasks, groups and dependencies of a pipeline, small enough to be drawn. */
export interface Picture {
  readonly groups: readonly { readonly label: string; readonly nodes: readonly PictureNode[] }[]
  /** Tasks outside groups. */
  readonly loose: readonly PictureNode[]
  /** From what is waited for to what waits, as ids of nodes (`n4`) and groups (`g1`). */
  readonly edges: readonly (readonly [from: string, to: string])[]
}

export interface PictureNode {
  readonly id: string
  /** Id of the task in the file. */
  readonly task: string
  readonly label: string
}

/** What a reader of a comment still takes in, and far below what Mermaid draws. */
const mostNodes = 60
const mostEdges = 120

/** The picture of a pipeline, or null for one that is too large to be read as one. `show` makes a name fit to be shown. */
export function pictureOf(pipeline: Pipeline, show: (name: string) => string): Picture | null {
  const { tasks, groups, nodes } = pipeline
  if (tasks.length === 0 || tasks.length + groups.length > mostNodes) return null
  const ids = new Map([
    ...groups.map((group, index) => [group.key, `g${index + 1}`] as const),
    ...tasks.map((task, index) => [task.key, `n${index + 1}`] as const),
  ])
  const all: readonly PipelineNode[] = [...groups, ...tasks]
  const edges = all.flatMap((node) =>
    node.dependencies.flatMap(({ on }) => edgeOf(on === null ? undefined : ids.get(on), ids.get(node.key))),
  )
  if (edges.length > mostEdges) return null
  const drawn = (key: string): readonly PictureNode[] => {
    const node = nodes.get(key)
    return node?.kind === 'task' ? [{ id: ids.get(key) ?? '', task: node.id, label: show(node.label) }] : []
  }
  return {
    groups: groups.map((group) => ({ label: show(group.label), nodes: group.children.flatMap(drawn) })),
    loose: tasks.filter((task) => task.parent === null).flatMap((task) => drawn(task.key)),
    edges,
  }
}

function edgeOf(from: string | undefined, to: string | undefined): readonly (readonly [string, string])[] {
  return from === undefined || to === undefined || from === to ? [] : [[from, to]]
}
