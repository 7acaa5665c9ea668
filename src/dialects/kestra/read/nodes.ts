import { type Group, nodeKeyOf, type PipelineNode, unsetAt } from '../../../model/pipeline.ts'
import type { Flow, FlowTask, TaskList } from '../flow/flow.ts'
import { flowables } from '../types.ts'
import { type Base, type Before, baseOf, dependenciesOn } from './base.ts'
import { fanOutOf, orderOf } from './fan-out.ts'
import { anyEnd, failed, notFailed } from './outcomes.ts'
import { rawTextIn, settingIn } from './setting.ts'
import { taskOf } from './tasks.ts'

/** The nodes of a flow in the order of its lists: tasks, groups, and one group for each list that handles an end. */
export function nodesOf(flow: Flow): readonly PipelineNode[] {
  const main = flow.lists.filter(({ role }) => role === 'tasks')
  const { nodes, ends } = listed(flow, main[0], null, [])
  return [...nodes, ...handlersOf(flow, flow.lists, null, ends)]
}

interface Read {
  readonly nodes: readonly PipelineNode[]
  /** What is over last: that on which nothing in the list waits. */
  readonly ends: readonly Before[]
  readonly children: readonly string[]
}

const nothing: Read = { nodes: [], ends: [], children: [] }

function listed(flow: Flow, list: TaskList | undefined, parent: string | null, before: readonly Before[]): Read {
  if (!list) return nothing
  const nodes: PipelineNode[] = []
  const children: string[] = []
  const all: Before[] = []
  for (const task of list.tasks) {
    const last = all.at(-1)
    const own = list.order === 'sequence' && last ? [last] : before
    const [node, ...inner] = nodeOf(flow, task, parent, own)
    if (!node) continue
    nodes.push(node, ...inner)
    children.push(node.key)
    all.push({ key: node.key, name: node.id, accepts: notFailed, reason: 'sequence' })
  }
  return { nodes, children, ends: list.order === 'sequence' ? all.slice(-1) : all }
}

/** The groups of the lists that start when others end. */
function handlersOf(
  flow: Flow,
  lists: readonly TaskList[],
  parent: string | null,
  ends: readonly Before[],
): readonly PipelineNode[] {
  const nodes: PipelineNode[] = []
  let waited = ends
  for (const list of lists) {
    if ((list.role !== 'errors' && list.role !== 'finally' && list.role !== 'afterExecution') || list.tasks.length === 0) continue
    const accepts = list.role === 'errors' ? failed : anyEnd
    const before = (list.role === 'afterExecution' ? waited.slice(-1) : waited).map((one) => ({ ...one, accepts }))
    const group = listGroup(flow, list, parent, before, null)
    nodes.push(...group)
    const own = group[0]
    if (own) waited = [...(list.role === 'errors' ? waited : []), { key: own.key, name: own.id, accepts, reason: 'sequence' }]
  }
  return nodes
}

/** A list of tasks as a group of its own: a branch, or what handles an end. */
function listGroup(
  flow: Flow,
  list: TaskList,
  parent: string | null,
  before: readonly Before[],
  condition: Group['condition'] | null,
): readonly PipelineNode[] {
  const key = nodeKeyOf(list.path)
  const inner = listed(flow, list, key, [])
  const isBranch = list.role === 'branch'
  const id = list.owner?.id ? `${list.owner.id}.${list.name}` : list.name
  const group: Group = {
    kind: 'group',
    key,
    id,
    name: id,
    namePath: list.path,
    label: isBranch || list.owner === null ? list.name : id,
    path: list.path,
    parent,
    dependencies: dependenciesOn(before, list.path),
    dependenciesPath: list.path,
    start: { join: list.role === 'errors' ? 'any' : 'all', truth: isBranch ? 'unknown' : 'always' },
    condition: condition ?? unsetAt([...list.path, 'runIf']),
    paused: false,
    pausedPath: [...list.path, 'disabled'],
    children: inner.children,
    order: 'sequence',
    fanOut: null,
    fanOutPath: list.path,
  }
  return [group, ...inner.nodes]
}

function nodeOf(flow: Flow, task: FlowTask, parent: string | null, before: readonly Before[]): readonly PipelineNode[] {
  const base = baseOf(task, parent, before)
  const isGroup =
    task.lists.length > 0 || (task.coreType !== null && task.coreType !== 'flow.Pause' && Object.hasOwn(flowables, task.coreType))
  return isGroup ? groupOf(flow, task, base) : [taskOf(flow, task, base)]
}

function groupOf(flow: Flow, task: FlowTask, base: Base): readonly PipelineNode[] {
  const branches = task.lists.filter(({ role }) => role === 'branch')
  const body = task.lists.find(({ role }) => role === 'tasks')
  const condition = task.coreType === 'flow.If' ? settingIn({ node: task.node, path: task.path }, 'condition', rawTextIn) : null
  const parts = branches.map((branch) => listGroup(flow, branch, base.key, [], branch.name === 'then' ? condition : null))
  const own = listed(flow, body, base.key, [])
  const ends = [...own.ends, ...parts.flatMap(([group]) => (group ? [endOf(group)] : []))]
  const handlers = handlersOf(flow, task.lists, base.key, ends)
  const children = [
    ...own.children,
    ...parts.flatMap(([group]) => group?.key ?? []),
    ...handlers.filter(({ parent }) => parent === base.key).map(({ key }) => key),
  ]
  const group: Group = {
    ...base,
    kind: 'group',
    children,
    order: branches.length > 0 ? 'graph' : orderOf(body, handlers.length > 0),
    fanOut: fanOutOf(task),
    fanOutPath: task.path,
  }
  return [group, ...own.nodes, ...parts.flat(), ...handlers]
}

function endOf(node: PipelineNode): Before {
  return { key: node.key, name: node.id, accepts: notFailed, reason: 'sequence' }
}
