import type { Document } from '../../../text/document.ts'
import { childOf, type MapNode, type Node, type Path, textOf } from '../../../text/tree.ts'
import { coreNameOf, presentType, rootSlots } from '../types.ts'
import type { Entry, Flow, FlowTask, FlowTrigger, PluginDefault } from './flow.ts'
import { readInputs } from './inputs.ts'
import { isTrue, nameIn, readLists } from './tasks.ts'

/** The flow of a document, or null where the document holds none. */
export function readFlow(document: Document, index: number): Flow | null {
  const { root } = document
  if (root?.kind !== 'map' || !isFlow(root)) return null
  const lists = readLists(null, root, [], rootSlots)
  const tasks = lists.flatMap(({ tasks: own }) => own.flatMap(withChildren))
  return {
    document,
    index,
    root,
    id: nameIn(root, 'id'),
    namespace: nameIn(root, 'namespace'),
    lists,
    tasks,
    taskById: firstById(tasks),
    inputs: readInputs(childOf(root, 'inputs'), ['inputs'], ''),
    triggers: itemsOf(root, 'triggers').flatMap(readTrigger),
    outputs: new Map(
      itemsOf(root, 'outputs').flatMap((entry) => {
        const id = nameIn(entry.node, 'id')
        return id === null ? [] : [[id, entry] as const]
      }),
    ),
    variables: variablesOf(root),
    pluginDefaults: ['pluginDefaults', 'taskDefaults'].flatMap((key) => itemsOf(root, key).flatMap(readDefault)),
  }
}

/** The keys that make a mapping a flow; the engine needs all three. */
export function isFlow(root: MapNode): boolean {
  const holdsTasks = ['tasks', 'triggers', 'errors'].some((key) => childOf(root, key)?.kind === 'list')
  return nameIn(root, 'id') !== null && nameIn(root, 'namespace') !== null && holdsTasks
}

function withChildren(task: FlowTask): readonly FlowTask[] {
  return [task, ...task.lists.flatMap(({ tasks }) => tasks.flatMap(withChildren))]
}

function firstById(tasks: readonly FlowTask[]): ReadonlyMap<string, FlowTask> {
  const found = new Map<string, FlowTask>()
  for (const task of tasks) if (task.id !== null && !found.has(task.id)) found.set(task.id, task)
  return found
}

/** The entries of a list below a node, with their paths. */
export function itemsOf(node: Node | undefined, key: string, path: Path = []): readonly Entry[] {
  const list = childOf(node, key)
  return list?.kind === 'list' ? list.items.map((item, index) => ({ node: item, path: [...path, key, index] })) : []
}

function readTrigger({ node, path }: Entry): readonly FlowTrigger[] {
  if (node.kind !== 'map') return []
  const writtenType = textOf(childOf(node, 'type')) ?? ''
  const type = presentType(writtenType)
  const isDisabled = isTrue(childOf(node, 'disabled'))
  return [{ id: nameIn(node, 'id'), type, writtenType, coreType: coreNameOf(type), node, path, isDisabled }]
}

function variablesOf(root: MapNode): ReadonlyMap<string, Entry> {
  const variables = childOf(root, 'variables')
  if (variables?.kind !== 'map') return new Map()
  return new Map([...variables.entries].map(([name, { value }]) => [name, { node: value, path: ['variables', name] }]))
}

function readDefault({ node, path }: Entry): readonly PluginDefault[] {
  const type = textOf(childOf(node, 'type'))
  const values = childOf(node, 'values')
  if (type === undefined) return []
  const isForced = isTrue(childOf(node, 'forced'))
  return [{ node, path, type, values: values?.kind === 'map' ? values : null, valuesPath: [...path, 'values'], isForced }]
}
