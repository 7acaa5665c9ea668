import { childOf, entryOf, type MapNode, type Node, type Path, textOf } from '../../../text/tree.ts'
import { coreNameOf, flowables, handlerSlots, presentType, type Slot } from '../types.ts'
import type { Entry, FlowTask, Named, TaskList } from './flow.ts'

/** The lists below a node that are written under the keys of some slots. */
export function readLists(owner: FlowTask | null, node: MapNode, path: Path, slots: readonly Slot[]): TaskList[] {
  return slots.flatMap((slot) => {
    const value = childOf(node, slot.key)
    const own = [...path, slot.key]
    if (slot.form !== 'map') return value?.kind === 'list' ? [readList(owner, slot, slot.key, value.items, own)] : []
    if (value?.kind !== 'map') return []
    return [...value.entries].flatMap(([name, { value: items }]) =>
      items.kind === 'list' ? [readList(owner, slot, name, items.items, [...own, name])] : [],
    )
  })
}

function readList(owner: FlowTask | null, slot: Slot, name: string, items: readonly Node[], path: Path): TaskList {
  const tasks: FlowTask[] = []
  const list: TaskList = { owner, role: slot.role, name, order: slot.order, path, tasks }
  for (const [index, item] of items.entries()) {
    const own = [...path, index]
    const wrapped = slot.form === 'wrapped'
    const node = wrapped ? childOf(item, 'task') : item
    if (node?.kind !== 'map') continue
    const wait = wrapped ? { item, path: [...own, 'dependsOn'] } : null
    tasks.push(readTask(node, wrapped ? [...own, 'task'] : own, list, wait))
  }
  return list
}

function readTask(
  node: MapNode,
  path: Path,
  list: TaskList,
  wait: { readonly item: Node; readonly path: Path } | null,
): FlowTask {
  const writtenType = textOf(childOf(node, 'type')) ?? ''
  const type = presentType(writtenType)
  const coreType = coreNameOf(type)
  const lists: TaskList[] = []
  const task: FlowTask = {
    id: nameIn(node, 'id'),
    type,
    writtenType,
    coreType,
    node,
    path,
    list,
    index: list.tasks.length,
    lists,
    isDisabled: isTrue(childOf(node, 'disabled')),
    dependsOn: wait ? namesIn(childOf(wait.item, 'dependsOn'), wait.path) : [],
    dependsOnPath: wait?.path ?? null,
    runIf: conditionOf(node, path),
  }
  const slots = coreType === null ? unknownSlots : flowables[coreType]
  if (slots) lists.push(...readLists(task, node, path, [...slots, ...handlerSlots]))
  return task
}

/** A plug-in may have tasks that hold tasks; only entries that are tasks for certain are read. */
const unknownSlots: readonly Slot[] = [{ key: 'tasks', role: 'tasks', order: 'unknown', form: 'list' }]

function conditionOf(node: MapNode, path: Path): Entry | null {
  const key = entryOf(node, 'runIf') ? 'runIf' : 'when'
  const value = childOf(node, key)
  return value ? { node: value, path: [...path, key] } : null
}

/** The texts of a list; a single text counts as a list of one. */
export function namesIn(node: Node | undefined, path: Path): readonly Named[] {
  const items = node?.kind === 'list' ? node.items : []
  return items.flatMap((item, index) => {
    const name = wordOf(item)
    return name === null ? [] : [{ name, path: [...path, index] }]
  })
}

/** The text under a key, also where it looks like a number. */
export function nameIn(node: Node | undefined, key: string): string | null {
  return wordOf(childOf(node, key))
}

/** The text of a scalar, as Jackson turns a number or a flag into a text. */
export function wordOf(node: Node | undefined): string | null {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : null
}

/** True for a literal `true`, quoted or not. */
export function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && (node.value === true || node.value === 'true')
}
