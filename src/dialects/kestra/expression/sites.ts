import { nodeKeyOf } from '../../../model/pipeline.ts'
import type { Site } from '../../../model/reference.ts'
import type { Node, Path } from '../../../text/tree.ts'
import type { Flow, FlowTask, FlowTrigger } from '../flow/flow.ts'
import { parseTemplate, type Template } from './template.ts'

/** Where a text of a flow is rendered, which decides what its names mean. */
export type Place = 'task' | 'trigger' | 'input' | 'variable' | 'output' | 'default' | 'flow'

/** A text of a flow that may hold expressions. */
export interface FlowSite {
  readonly site: Site
  readonly template: Template
  readonly place: Place
  /** The task that has it, at any level; null elsewhere. */
  readonly task: FlowTask | null
  /** The trigger that has it; null elsewhere. */
  readonly trigger: FlowTrigger | null
}

/** Keys whose text is for people, or is never rendered. */
const plain: ReadonlySet<string> = new Set([
  'id',
  'type',
  'description',
  'displayName',
  'namespace',
  'flowId',
  'cron',
  'disabled',
])

/** Keys whose texts are names: only inside a task that starts another flow are they rendered. */
const rendered: ReadonlySet<string> = new Set(['namespace', 'flowId'])

const places: Readonly<Record<string, Place>> = {
  inputs: 'input',
  variables: 'variable',
  outputs: 'output',
  pluginDefaults: 'default',
  taskDefaults: 'default',
}

const known = new WeakMap<Flow, readonly FlowSite[]>()

/** The texts of a flow that hold a brace, each read once. */
export function sitesIn(flow: Flow): readonly FlowSite[] {
  const sites = known.get(flow) ?? findSites(flow)
  known.set(flow, sites)
  return sites
}

function findSites(flow: Flow): readonly FlowSite[] {
  const lists = new Set(flow.lists.map(({ path }) => String(path[0])))
  const sites: FlowSite[] = []
  for (const [key, { value }] of flow.root.entries) {
    if (lists.has(key) || plain.has(key) || key === 'triggers') continue
    gather(value, [key], { place: places[key] ?? 'flow', task: null, trigger: null }, sites)
  }
  for (const trigger of flow.triggers)
    gatherKeys(trigger.node, trigger.path, new Set(), { place: 'trigger', task: null, trigger }, sites)
  for (const task of flow.tasks) {
    const own = new Set(task.lists.map(({ path }) => String(path[task.path.length])))
    gatherKeys(task.node, task.path, own, { place: 'task', task, trigger: null }, sites)
  }
  return sites
}

type Owner = Pick<FlowSite, 'place' | 'task' | 'trigger'>

function gatherKeys(node: Node, path: Path, skipped: ReadonlySet<string>, owner: Owner, sites: FlowSite[]): void {
  if (node.kind !== 'map') return
  for (const [key, { value }] of node.entries) {
    if (skipped.has(key) || (plain.has(key) && !(owner.task && rendered.has(key)))) continue
    gather(value, [...path, key], owner, sites)
  }
}

function gather(node: Node, path: Path, owner: Owner, sites: FlowSite[]): void {
  if (node.kind === 'map') {
    for (const [key, { value }] of node.entries) if (key !== 'description') gather(value, [...path, key], owner, sites)
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) gather(item, [...path, index], owner, sites)
  } else if (typeof node.value === 'string' && node.value.includes('{')) {
    const reader = owner.task ? nodeKeyOf(owner.task.path) : null
    const site: Site = { path, text: node.value, isCondition: false, reader, isReport: false }
    sites.push({ ...owner, site, template: parseTemplate(node.value) })
  }
}
