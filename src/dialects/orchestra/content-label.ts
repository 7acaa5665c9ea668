import { isEmptyCollection, type Node, textOf } from '../../text/tree.ts'
import { count } from '../../text/wording.ts'
import { fieldOf } from './keys.ts'

/** Ids that an editor makes say nothing to people. */
function isGenerated(id: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id.trim())
}

/**
 * What people call a group without a name whose id an editor has made: its content, `Sync orders and 2 more`. A task without a name is called by
 * its id, or by its job where that id is made, too. Undefined for a group with an id that people have chosen.
 */
export function contentLabel(group: Node | undefined, id: string): string | undefined {
  if (!isGenerated(id)) return undefined
  const tasks = fieldOf(group, 'tasks')?.value
  const entries = tasks?.kind === 'map' && !isEmptyCollection(tasks) ? tasks.entries.list : []
  const [first] = entries
  if (!first) return 'group without tasks'
  const name = textOf(fieldOf(first.value, 'name')?.value)?.trim()
  const own = name || (isGenerated(first.key) ? textOf(fieldOf(first.value, 'integration_job')?.value)?.trim() : first.key)
  const more = entries.length - 1
  return own ? `${own}${more > 0 ? ` and ${more} more` : ''}` : count(entries.length, 'task')
}
