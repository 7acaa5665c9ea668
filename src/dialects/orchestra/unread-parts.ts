import type { Gap } from '../../model/pipeline.ts'
import { type Entry, isUnset, type Node } from '../../text/tree.ts'
import { fieldOf } from './keys.ts'

/** What of a file is there and cannot be read. The schema has a finding for each such part; nothing may be concluded from what it lacks. */
export function gapsIn(root: Node | undefined): ReadonlySet<Gap> {
  const lost: Lost = { nodes: false, reads: false, handlers: hasLostAlert(root) }
  for (const { value: stage } of entriesIn(valueIn(root, 'pipeline'))) {
    const tasks = valueIn(stage, 'tasks')
    if (isNot('map', stage) || (tasks && tasks.kind !== 'map')) lost.nodes = true
    if (!tasks) lookAtTask(lost, stage)
    else for (const { value: task } of entriesIn(tasks)) lookAtTask(lost, task)
  }
  const haveLostInputs = isNot('map', valueIn(root, 'inputs'))
  const { nodes, reads, handlers } = lost
  return nodes || reads || handlers || haveLostInputs ? gapsOf(lost, haveLostInputs) : nothing
}

/** What has been found to be unread so far. */
interface Lost {
  nodes: boolean
  reads: boolean
  handlers: boolean
}

function lookAtTask(lost: Lost, task: Node): void {
  if (valueIn(task, 'parameters')?.kind !== 'map') lost.reads = true
  if (hasLostAlert(task)) lost.handlers = true
}

function gapsOf({ nodes, reads, handlers }: Lost, haveLostInputs: boolean): ReadonlySet<Gap> {
  const gaps = new Set<Gap>()
  if (nodes) gaps.add('nodes')
  if (nodes || reads) gaps.add('reads')
  if (haveLostInputs) gaps.add('parameters')
  if (handlers) gaps.add('handlers')
  return gaps
}

const nothing: ReadonlySet<Gap> = new Set()

function hasLostAlert(owner: Node | undefined): boolean {
  const alerts = valueIn(owner, 'alerts')
  if (alerts?.kind !== 'list') return isNot('list', alerts)
  return alerts.items.some((alert) => valueIn(alert, 'statuses')?.kind !== 'list')
}

/** True for a value of another kind. An absent one and null are none. */
function isNot(kind: Node['kind'], node: Node | undefined): boolean {
  return node !== undefined && node.kind !== kind && !isUnset(node)
}

function valueIn(node: Node | undefined, key: string): Node | undefined {
  return fieldOf(node, key)?.value
}

function entriesIn(node: Node | undefined): readonly Entry[] {
  return node?.kind === 'map' ? node.entries.list : none
}

const none: readonly Entry[] = []
