/** What a change, or run history, says of a task, a group or a dependency; decides on how it is drawn. */
export type Tone = 'plain' | 'added' | 'removed' | 'changed' | 'failing'

/** A task as it is drawn, or a group whose tasks are not drawn. Names are masked where the drawing is made; a renderer escapes them. */
export interface DrawnNode {
  /** Unique among the nodes and groups of a drawing: `n1` for a task, `g1` for a group. */
  readonly id: string
  /** Id of the task in the file; null for a group. */
  readonly task: string | null
  /** What people call it. */
  readonly label: string
  /** A second line, for instance what the task does; empty for none. */
  readonly detail: string
  /** A few characters, for instance the share of runs that fail; empty for none. */
  readonly badge: string
  /** The group that it lies in, or null. */
  readonly group: string | null
  readonly tone: Tone
  /** True on the critical path: the longest chain of most runs. */
  readonly isCritical: boolean
  /** All that there is to say, for a pointer that rests on it and for screen readers. */
  readonly hint: string
}

/** A frame around tasks and other groups. */
export interface DrawnGroup {
  readonly id: string
  readonly label: string
  /** The group that it lies in, or null. */
  readonly parent: string | null
  readonly tone: Tone
}

/** `to` waits for `from`; each is a node or a group. */
export interface DrawnEdge {
  readonly from: string
  readonly to: string
  readonly tone: Tone
  readonly isCritical: boolean
}

/** The order of execution, or a part of it, as it is drawn. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[]
  /** A group stands before the groups in it. */
  readonly groups: readonly DrawnGroup[]
  readonly edges: readonly DrawnEdge[]
}

/** What a reader of a comment still takes in, and far below what Mermaid draws. */
const mostNodes = 60
const mostEdges = 120

/** True for a drawing that has something in it and is small enough to be read as a picture. */
export function isReadable({ nodes, groups, edges }: Drawing): boolean {
  return nodes.length > 0 && nodes.length + groups.length <= mostNodes && edges.length <= mostEdges
}

/** What run history says of the tasks of a pipeline, by their ids: what is drawn beside their names. */
export type TaskMarks = ReadonlyMap<string, TaskMark>

export interface TaskMark {
  /** A task that fails often; null for all others. */
  readonly failures: { readonly failed: number; readonly runs: number } | null
  readonly isCritical: boolean
}

/** What is drawn of a task beside its name. */
export function markFacts(mark: TaskMark | undefined): { readonly badge: string; readonly facts: readonly string[] } {
  const failures = mark?.failures
  const badge = failures ? `${Math.round((100 * failures.failed) / failures.runs)} %` : ''
  const fails = failures ? [`failed in ${failures.failed} of ${failures.runs} runs`] : []
  return { badge, facts: [...fails, ...(mark?.isCritical ? ['on the critical path'] : [])] }
}
