import { type Outcome, outcomes } from '../../model/dialect.ts'
import {
  type Dependency,
  type Expectation,
  type Group,
  type NodeKey,
  nodeKeyBelow,
  nodeKeyOf,
  type Parameter,
  type Pipeline,
  promisesNothing,
  type RunPolicy,
  type Task,
} from '../../model/pipeline.ts'
import type { Document } from '../../text/document.ts'
import { gettersOf } from '../../text/getters.ts'
import { isUnset, textOf } from '../../text/tree.ts'
import { contentLabel } from './content-label.ts'
import { asMeant } from './corrected-keys.ts'
import { orchestraDialect } from './dialect.ts'
import {
  conditionSetting,
  entriesOf,
  type Field,
  fieldOf,
  isFalse,
  isTrue,
  itemsOf,
  type NamedField,
  nodeOf,
  numberSetting,
  textIn,
} from './fields.ts'
import { readHandlers } from './read-handlers.ts'
import { readOthers } from './read-others.ts'
import { readReferences, readSites } from './read-references.ts'
import { type Inherited, inheritedOf, type Reading, readDefaults, readTask, startOf } from './read-task.ts'
import { readTriggers } from './read-triggers.ts'
import { gapsIn } from './unread-parts.ts'

/**
 * Reads the pipeline of a document into the neutral model. What is broken or absent is left out: the schema has already spoken of it.
 * A task or group is anything in the right place that is a mapping. The document of the model has misspelt keys under their right names.
 */
export function readPipelines(written: Document): readonly Pipeline[] {
  const document = asMeant(written)
  const root: Field = { node: document.root, path: [] }
  const stages = fieldOf(root, 'pipeline')
  if (stages.node?.kind !== 'map') return []
  const configuration = fieldOf(root, 'configuration')
  const defaults = readDefaults(configuration)
  const { groups, tasks, expectations } = readNodes(stages, inheritedOf(defaults))
  const nodes = new Map<NodeKey, Group | Task>()
  for (const group of groups) nodes.set(group.key, group)
  for (const task of tasks) nodes.set(task.key, task)
  const parts = { document, root, nodes, isAsWritten: document === written }
  return [
    withLateParts(
      {
        key: document.source.path,
        name: textIn(fieldOf(root, 'name')) || document.source.path,
        namePath: ['name'],
        dialect: orchestraDialect,
        document,
        documents: [document],
        variant: null,
        groups,
        tasks,
        nodes,
        triggers: readTriggers(root),
        parameters: entriesOf(fieldOf(root, 'inputs')).map(readParameter),
        handlers: readHandlers(fieldOf(root, 'alerts'), 'pipeline'),
        expectations: [...readExpectations(fieldOf(root, 'anomalies'), null), ...expectations],
        runPolicy: {
          maxConcurrentRuns: limitSetting(fieldOf(fieldOf(configuration, 'concurrency'), 'max_active')),
          onLimit: 'skip',
          scheduleWaitsForItself: false,
        },
        owners: [],
        criticality: null,
        alias: null,
        id: null,
        promises: promisesNothing,
        taskDefaults: { retries: defaults.retries, delay: defaults.delay, timeout: defaults.timeout },
        configurationPath: configuration.path,
      },
      parts,
    ),
  ]
}

/** What a pipeline is read from, and what of it is read when a rule asks: most reviews read most files for their schedules alone. */
interface Parts {
  readonly document: Document
  readonly root: Field
  readonly nodes: Pipeline['nodes']
  readonly isAsWritten: boolean
  sites?: Pipeline['sites']
  references?: Pipeline['references']
  gaps?: Pipeline['gaps']
  others?: Pipeline['others']
}

const withLateParts = gettersOf<Parts, Pick<Pipeline, 'sites' | 'references' | 'gaps' | 'others'>>({
  sites: sitesOf,
  references: (parts) => {
    parts.references ??= readReferences(sitesOf(parts))
    return parts.references
  },
  gaps: (parts) => {
    parts.gaps ??= gapsIn(parts.document.root)
    return parts.gaps
  },
  others: (parts) => {
    parts.others ??= readOthers(parts.root, parts.document.source.text)
    return parts.others
  },
})

function sitesOf(parts: Parts): Pipeline['sites'] {
  parts.sites ??= readSites(parts.document, parts.nodes, parts.isAsWritten)
  return parts.sites
}

/** A limit of 0 is none. */
function limitSetting(field: Field): RunPolicy['maxConcurrentRuns'] {
  const limit: RunPolicy['maxConcurrentRuns'] = { ...numberSetting(field), effective: 'none' }
  return limit.value === 0 ? { ...limit, value: 'none' } : limit
}

interface Nodes {
  readonly groups: Group[]
  readonly tasks: Task[]
  /** What is expected of tasks. */
  readonly expectations: Expectation[]
}

/** Groups and tasks. Names in a task's `depends_on` mean its siblings first, then any entry of the pipeline. */
function readNodes(stages: Field, defaults: Inherited): Nodes {
  const nodes: Nodes = { groups: [], tasks: [], expectations: [] }
  const top = scopeOf(entriesOf(stages), nodeKeyOf(stages.path))
  for (const entry of top.entries) {
    const key = top.keys.get(entry.key) ?? ''
    const tasks = fieldOf(entry, 'tasks')
    if (tasks.node === undefined) addTask(nodes, { entry, key, parent: null, ...readDependencies(entry, top.keys) }, defaults)
    else {
      const members = scopeOf(entriesOf(tasks), nodeKeyOf(tasks.path))
      nodes.groups.push(readGroup({ entry, key, parent: null, ...readDependencies(entry, top.keys) }, [...members.keys.values()]))
      for (const member of members.entries) {
        const dependencies = readDependencies(member, members.keys, top.keys)
        addTask(nodes, { entry: member, key: members.keys.get(member.key) ?? '', parent: key, ...dependencies }, defaults)
      }
    }
  }
  return nodes
}

function addTask({ tasks, expectations }: Nodes, reading: Reading, defaults: Inherited): void {
  tasks.push(readTask(reading, defaults))
  const anomalies = nodeOf(reading.entry, 'anomalies')
  if (anomalies) expectations.push(...readExpectations(fieldOf(reading.entry, 'anomalies'), reading.key))
}

/** Tasks and groups that are siblings: all that is a mapping. */
interface Scope {
  readonly entries: readonly NamedField[]
  readonly keys: ReadonlyMap<string, NodeKey>
}

function scopeOf(all: readonly NamedField[], above: NodeKey): Scope {
  const entries = all.filter(({ node }) => node?.kind === 'map')
  const keys = new Map<string, NodeKey>()
  for (const { key } of entries) keys.set(key, nodeKeyBelow(above, key))
  return { entries, keys }
}

/** How a dependency must end by itself; a condition, which replaces that rule, sees every end. */
const passing: readonly Outcome[] = ['success', 'warning']

/** A single name stands for a list of one. What is no name leaves open what the node waits for. */
function readDependencies(
  node: Field,
  ...scopes: readonly ReadonlyMap<string, NodeKey>[]
): Pick<Reading, 'dependencies' | 'dependenciesPath'> {
  const written = fieldOf(node, 'depends_on')
  const isList = written.node?.kind === 'list'
  const dependenciesPath = written.path
  if (!isList && (written.node === undefined || isUnset(written.node))) return { dependencies: none, dependenciesPath }
  const accepts = (textOf(nodeOf(node, 'condition')) ?? '').trim() === '' ? passing : outcomes
  const dependencies = (isList ? itemsOf(written) : [written]).map((item) => {
    const name = item.node?.kind === 'scalar' && item.node.value !== null ? String(item.node.value) : undefined
    const on = keyIn(scopes, name ?? '')
    const isUnread = name === undefined || (on === null && !isList)
    return { name: name ?? '', path: item.path, on, reason: 'declared' as const, accepts, ...(isUnread && { isUnread }) }
  })
  return { dependencies, dependenciesPath }
}

const none: readonly Dependency[] = []

function keyIn(scopes: readonly ReadonlyMap<string, NodeKey>[], name: string): NodeKey | null {
  for (const scope of scopes) {
    const key = scope.get(name)
    if (key !== undefined) return key
  }
  return null
}

function readGroup({ entry, key, parent, dependencies, dependenciesPath }: Reading, children: readonly NodeKey[]): Group {
  const name = fieldOf(entry, 'name')
  const condition = conditionSetting(fieldOf(entry, 'condition'))
  const paused = fieldOf(entry, 'paused')
  const matrix = fieldOf(entry, 'matrix')
  const text = textOf(name.node) ?? ''
  return {
    kind: 'group',
    key,
    id: entry.key,
    name: text,
    namePath: name.path,
    label: text.trim() || (contentLabel(entry.node, entry.key) ?? entry.key),
    path: entry.path,
    dependencies,
    dependenciesPath,
    start: startOf(condition),
    condition,
    paused: isTrue(paused),
    pausedPath: paused.path,
    parent,
    order: 'graph',
    children,
    fanOut: readFanOut(matrix),
    fanOutPath: matrix.path,
  }
}

function readFanOut(matrix: Field): Group['fanOut'] {
  if (matrix.node === undefined || isUnset(matrix.node)) return null
  return {
    path: matrix.path,
    inputs: entriesOf(fieldOf(matrix, 'inputs')).map((input) => ({
      name: input.key,
      path: input.path,
      items: input.node?.kind === 'list' ? input.node.items : null,
    })),
    maxParallel: numberSetting(fieldOf(matrix, 'max_parallel')),
    sequential: isTrue(fieldOf(matrix, 'sequential')),
    continuesOnError: isTrue(fieldOf(matrix, 'continue_on_error')),
  }
}

function readParameter(input: Field & { readonly key: string }): Parameter {
  const fallback = fieldOf(input, 'default').node
  return {
    name: input.key,
    path: input.path,
    type: textIn(fieldOf(input, 'type')),
    required: isUnset(fallback) && isFalse(fieldOf(input, 'optional')),
    default: fallback,
  }
}

function readExpectations(anomalies: Field, on: NodeKey | null): Expectation[] {
  return itemsOf(anomalies).map((block) => ({
    kind: expectationKind(textIn(fieldOf(block, 'type'))),
    scope: on === null ? 'pipeline' : 'task',
    on,
    path: block.path,
  }))
}

/** A block without a type is the above-variant. */
function expectationKind(type: string): Expectation['kind'] {
  if (type === '' || type.endsWith('_above_baseline')) return 'slower-than-baseline'
  return type.endsWith('_below_baseline') ? 'faster-than-baseline' : 'other'
}
