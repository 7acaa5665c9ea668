/** What a change, or run history, says of a task, a group or a dependency; decides on its colour. */
export type DagTone = 'plain' | 'added' | 'removed' | 'changed' | 'failing'

/** A task as it is drawn. All texts are masked where they are made; the picture escapes them. */
export interface DagNode {
  /** Unique among the nodes and groups of the graph. */
  readonly id: string
  readonly label: string
  /** A second line, for instance what the task does; empty for none. */
  readonly detail: string
  /** A few characters at the upper right, for instance the share of runs that fail; empty for none. */
  readonly badge: string
  /** The group that it lies in, or null. */
  readonly group: string | null
  readonly tone: DagTone
  readonly isCritical: boolean
  /** All that there is to say, for a pointer that rests on it and for screen readers. */
  readonly hint: string
}

/** A frame around tasks and other groups. */
export interface DagGroup {
  readonly id: string
  readonly label: string
  /** The group that it lies in, or null. */
  readonly parent: string | null
  readonly tone: DagTone
}

/** `to` waits for `from`; each is a task or a group. */
export interface DagEdge {
  readonly from: string
  readonly to: string
  readonly tone: DagTone
  readonly isCritical: boolean
}

/** The order of execution as it is drawn. */
export interface DagGraph {
  readonly nodes: readonly DagNode[]
  readonly groups: readonly DagGroup[]
  readonly edges: readonly DagEdge[]
}

/** Nodes and groups of the largest graph that is laid out: beyond, no one reads the picture, and the layout takes seconds. */
export const mostDrawn = 300
/** Edges of the largest graph that is laid out. */
export const mostEdgesDrawn = 900

/** True for a graph that has something to draw and is not too large to be read. */
export function isDrawable({ nodes, groups, edges }: DagGraph): boolean {
  return nodes.length > 0 && nodes.length + groups.length <= mostDrawn && edges.length <= mostEdgesDrawn
}
