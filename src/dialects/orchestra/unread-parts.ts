import type { Gap } from '../../model/pipeline.ts'
import { type Entry, isUnset, type Node } from '../../text/tree.ts'
import { entriesAt, entriesOf, keyTable } from './key-table.ts'
import { fieldOf } from './keys.ts'

/** What of a file is there and cannot be read. The schema has a finding for each such part; nothing may be concluded from what it lacks. */
export function gapsIn(root: Node | undefined): ReadonlySet<Gap> {
  const gaps = new Set<Gap>()
  if (isNot('map', fieldOf(root, 'inputs')?.value)) gaps.add('parameters')
  if (hasLostAlert(fieldOf(root, 'alerts'))) gaps.add('handlers')
  for (const { value } of entriesOf(fieldOf(root, 'pipeline')?.value)) addGaps(gaps, value)
  return gaps
}

/** Of an entry of the pipeline: a group or a task. */
function addGaps(gaps: Set<Gap>, node: Node): void {
  const tasks = fieldOf(node, 'tasks')?.value
  if (isNot('map', node) || (tasks && tasks.kind !== 'map')) gaps.add('nodes').add('reads')
  if (tasks) for (const { value } of entriesOf(tasks)) addGapsOfTask(gaps, value)
  else addGapsOfTask(gaps, node)
}

const keys = keyTable('parameters', 'alerts')

function addGapsOfTask(gaps: Set<Gap>, node: Node): void {
  const [parameters, alerts] = entriesAt(node, keys)
  if (parameters?.value.kind !== 'map') gaps.add('reads')
  if (hasLostAlert(alerts)) gaps.add('handlers')
}

function hasLostAlert(alerts: Entry | undefined): boolean {
  const list = alerts?.value
  if (list?.kind !== 'list') return isNot('list', list)
  return list.items.some((alert) => fieldOf(alert, 'statuses')?.value.kind !== 'list')
}

/** True for a value of another kind. An absent one and null are none. */
function isNot(kind: Node['kind'], node: Node | undefined): boolean {
  return node !== undefined && !isUnset(node) && node.kind !== kind
}
