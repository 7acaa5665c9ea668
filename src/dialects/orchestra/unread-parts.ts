import type { Gap } from '../../model/pipeline.ts'
import { isUnset, type Node } from '../../text/tree.ts'
import { entriesOf, type Field, fieldOf, itemsOf } from './fields.ts'

/** What of a file is there and cannot be read. The schema has a finding for each such part; nothing may be concluded from what it lacks. */
export function gapsIn(root: Field): ReadonlySet<Gap> {
  const stages = entriesOf(fieldOf(root, 'pipeline'))
  const groups = stages.map((entry) => fieldOf(entry, 'tasks')).filter(({ node }) => node !== undefined)
  const tasks = [...stages.filter((entry) => fieldOf(entry, 'tasks').node === undefined), ...groups.flatMap(entriesOf)]
  const hasLostNodes = stages.some(({ node }) => isNot('map', node)) || groups.some(({ node }) => node?.kind !== 'map')
  const gaps: readonly (readonly [Gap, boolean])[] = [
    ['nodes', hasLostNodes],
    ['reads', hasLostNodes || tasks.some((task) => fieldOf(task, 'parameters').node?.kind !== 'map')],
    ['parameters', isNot('map', fieldOf(root, 'inputs').node)],
    ['handlers', [root, ...tasks].some((owner) => hasLostAlert(fieldOf(owner, 'alerts')))],
  ]
  return new Set(gaps.flatMap(([gap, isThere]) => (isThere ? [gap] : [])))
}

function hasLostAlert(alerts: Field): boolean {
  return isNot('list', alerts.node) || itemsOf(alerts).some((alert) => fieldOf(alert, 'statuses').node?.kind !== 'list')
}

/** True for a value of another kind. An absent one and null are none. */
function isNot(kind: Node['kind'], node: Node | undefined): boolean {
  return node !== undefined && !isUnset(node) && node.kind !== kind
}
