import { groupsAround, withGroups } from '../model/nesting.ts'
import type { Group, Pipeline, PipelineNode, Setting, Task } from '../model/pipeline.ts'
import { type Dag, type DagNode, type FanOutLimit, plainNode } from './dag.ts'

/** Chance, by task id, that a repeated attempt passes. */
export type Recoveries = ReadonlyMap<string, number>

/**
 * The graph of a pipeline. A group becomes two junctions, its start and its end, between which its tasks lie, so that a dependency on a
 * group means all that nothing in the group waits for, without an edge for each pair. Tasks are known to history by their ids.
 */
export function dagFromPipeline(pipeline: Pipeline, recoveries: Recoveries = new Map()): Dag {
  const nodes: DagNode[] = []
  const edges: (readonly [string, string])[] = []
  for (const node of pipeline.nodes.values()) {
    for (const { on } of node.dependencies) {
      const above = on === null ? undefined : pipeline.nodes.get(on)
      if (above) edges.push([endOf(above), startOf(node)])
    }
    if (node.kind === 'task') nodes.push(taskNode(pipeline, node, recoveries))
    else addGroup(node, pipeline, nodes, edges)
  }
  const fanOuts = pipeline.groups.flatMap((group) => (group.fanOut ? [limitOf(group)] : []))
  return { nodes, edges, fanOuts }
}

function startOf(node: PipelineNode): string {
  return node.kind === 'group' ? `${node.key}#start` : node.key
}

function endOf(node: PipelineNode): string {
  return node.kind === 'group' ? `${node.key}#end` : node.key
}

function addGroup(group: Group, pipeline: Pipeline, nodes: DagNode[], edges: (readonly [string, string])[]): void {
  const [start, end] = [startOf(group), endOf(group)]
  nodes.push(plainNode(start, null), plainNode(end, null))
  edges.push([start, end])
  for (const key of group.children) {
    const child = pipeline.nodes.get(key)
    if (child) edges.push([start, startOf(child)], [endOf(child), end])
  }
}

function taskNode(pipeline: Pipeline, task: Task, recoveries: Recoveries): DagNode {
  return {
    id: task.key,
    task: task.id,
    retries: retriesOf(task),
    delaySeconds: known(task.retry.delay),
    timeoutSeconds: known(task.timeout),
    continuesOnFailure: task.onFailure === 'warn',
    onlyWaits: ['approval', 'sensor', 'wait'].includes(task.action.facts?.family ?? ''),
    isConditional: withGroups(pipeline, task).some(({ condition }) => condition.state !== 'unset'),
    fanOut: groupsAround(pipeline, task).find(({ fanOut }) => fanOut !== null)?.key ?? null,
    recovery: recoveries.get(task.id) ?? null,
  }
}

/** Endless attempts are as many as a run can have: no one knows how many. */
function retriesOf({ retry: { retries } }: Task): number | null {
  return retries.state === 'set' && typeof retries.value === 'number' ? retries.value : null
}

/** Null for templates and for what is left to the product: no one here knows that number. */
function known(setting: Setting<number>): number | null {
  return setting.state === 'set' ? (setting.value ?? null) : null
}

/** The number of items is the product of the inputs' items. */
function limitOf(group: Group): FanOutLimit {
  const fanOut = group.fanOut
  const counts = fanOut?.inputs.map((input) => input.items?.length ?? null) ?? []
  const items = counts.reduce<number | null>((product, count) => (product === null || count === null ? null : product * count), 1)
  const maxParallel = fanOut?.sequential ? 1 : fanOut ? known(fanOut.maxParallel) : null
  return { id: group.key, maxParallel, items: counts.length === 0 ? null : items }
}
