import type { Document } from '../../text/document.ts'
import { entryOf, type MapNode, type Node, textOf } from '../../text/tree.ts'
import { camelKey, fieldOf } from './keys.ts'
import { isModuleName, schemaOf, type Traits } from './traits-of-text.ts'

/** Most keys and entries that are looked at: what a file is shows in its first ones. */
const most = 200

/** What the tree of a readable document shows. */
export function traitsOfTree({ root, source }: Document): Traits {
  const entries = root?.kind === 'map' ? root.entries : new Map<string, { value: Node }>()
  const pipeline = entries.get('pipeline')?.value
  const rootKeys = [...entries.keys()].slice(0, most)
  const name = textOf(entries.get('name')?.value) ?? ''
  return {
    rootKeys,
    version: textOf(entries.get('version')?.value),
    hasName: name !== '' && !isModuleName(name),
    isModule: isModuleName(name),
    schema: schemaOf(source.text, textOf(entries.get('$schema')?.value)),
    pipeline: entries.has('pipeline') ? pipelineShape(pipeline) : 'absent',
    tasksElsewhere: rootKeys.some((key) => key !== 'pipeline' && hasTasks(entries.get(key)?.value)),
    sections: sectionsOf(entries),
    template: false,
  }
}

/** True where a part has tasks that name an integration. */
function hasTasks(node: Node | undefined): boolean {
  const shape = strongest(valuesOf(node) ?? [], entryShape)
  return shape === 'jobs' || shape === 'integrations'
}

function pipelineShape(node: Node | undefined): Traits['pipeline'] {
  const values = valuesOf(node)
  if (values === undefined) return isNothing(node) ? 'empty' : 'other'
  if (values.length === 0) return 'empty'
  return strongest(values, entryShape) ?? (isOfAnotherTool(node, values) ? 'foreign' : 'other')
}

/** The shape that tells most among those of some nodes; the first task with its job decides. */
function strongest(nodes: readonly Node[], shapeOf: (node: Node) => Traits['pipeline']): Traits['pipeline'] | undefined {
  let best = order.length
  for (let at = 0; at < nodes.length && best > 0; at++) {
    const node = nodes[at]
    const rank = node ? order.indexOf(shapeOf(node)) : -1
    if (rank !== -1 && rank < best) best = rank
  }
  return order[best]
}

/** What CI systems, stream processors and trainers have below `pipeline`, by itself or in its entries. */
const foreignKeys = ['image', 'commands', 'stages', 'steps', 'processors', 'identifier', 'script', 'type', 'class', 'component']

function isOfAnotherTool(node: Node | undefined, values: readonly Node[]): boolean {
  const hasForeignKey = (candidate: Node | undefined) => foreignKeys.some((key) => entryOf(candidate, key))
  const isNameOnly = (value: Node) => value.kind === 'scalar' || (value.kind === 'map' && value.entries.has('name'))
  return hasForeignKey(node) || values.some(hasForeignKey) || (node?.kind === 'list' && values.every(isNameOnly))
}

/** A section counts where it has the form that it has here. */
function sectionsOf(entries: ReadonlyMap<string, { readonly value: Node }>): readonly string[] {
  const at = (key: string) => entries.get(key)?.value ?? entries.get(camelKey(key))?.value
  const webhook = at('webhook')
  return [
    ...(entryOf(webhook, 'enabled') ? ['webhook'] : []),
    ...(at('sensors')?.kind === 'map' ? ['sensors'] : []),
    ...(at('trigger_events')?.kind === 'list' ? ['trigger_events'] : []),
    ...(at('anomalies')?.kind === 'list' ? ['anomalies'] : []),
    ...(hasCron(at('schedule')) ? ['schedule'] : []),
  ].slice(0, 2)
}

function hasCron(node: Node | undefined): boolean {
  return node?.kind === 'list' && node.items.some((item) => entryOf(item, 'cron'))
}

const order: readonly Traits['pipeline'][] = ['jobs', 'integrations', 'groups']

function entryShape(entry: Node): Traits['pipeline'] {
  const own = taskShape(entry)
  if (own !== 'other' || entry.kind !== 'map') return own
  const tasks = fieldOf(entry, 'tasks')?.value
  const below = valuesOf(tasks) ?? []
  const strong = strongest(below, taskShape)
  if (strong !== undefined) return strong
  return tasks?.kind === 'map' && below.every((task) => task.kind === 'map' || isNothing(task)) ? 'groups' : 'other'
}

function taskShape(node: Node): Traits['pipeline'] {
  if (node.kind !== 'map') return 'other'
  const [integration, job] = [scalarAt(node, 'integration'), scalarAt(node, 'integration_job')]
  if (integration && (job || fieldOf(node, 'parameters')?.value.kind === 'map')) return 'jobs'
  return integration || job ? 'integrations' : 'other'
}

function scalarAt(node: MapNode, key: string): boolean {
  return fieldOf(node, key)?.value.kind === 'scalar'
}

function valuesOf(node: Node | undefined): readonly Node[] | undefined {
  if (node?.kind === 'list') return node.items.slice(0, most)
  return node?.kind === 'map' ? node.entries.list.slice(0, most).map(({ value }) => value) : undefined
}

function isNothing(node: Node | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && (textOf(node) ?? '') === '')
}
