import {
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
import { isUnset, pathBelow } from '../../text/tree.ts'
import { asMeant } from './corrected-keys.ts'
import { orchestraDialect } from './dialect.ts'
import { type Field, fieldOf, fieldsIn, isFalse, itemsOf, nodeOf, numberSetting, textIn } from './fields.ts'
import { entriesOf } from './key-table.ts'
import { readGroup } from './read-group.ts'
import { readHandlers } from './read-handlers.ts'
import type { Reading } from './read-node.ts'
import { readOthers } from './read-others.ts'
import { readReferences, readSites } from './read-references.ts'
import { type Inherited, inheritedOf, readDefaults, readTask } from './read-task.ts'
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
        parameters: fieldsIn(fieldOf(root, 'inputs')).map(readParameter),
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
  const top = scopeOf(stages)
  const scopes = [top]
  for (const { key: id, value: node } of entriesOf(stages.node)) {
    const key = top.get(id)
    if (key === undefined) continue
    const reading = { id, node, path: pathBelow(stages.path, id), key, parent: null, scopes }
    const tasks = fieldOf(reading, 'tasks')
    if (tasks.node) addGroup(nodes, reading, tasks, defaults)
    else addTask(nodes, reading, defaults)
  }
  return nodes
}

/** Adds a group and its tasks. */
function addGroup(nodes: Nodes, group: Reading, tasks: Field, defaults: Inherited): void {
  const members = scopeOf(tasks)
  const scopes = [members, ...group.scopes]
  nodes.groups.push(readGroup(group, [...members.values()]))
  for (const { key: id, value: node } of entriesOf(tasks.node)) {
    const key = members.get(id)
    if (key === undefined) continue
    addTask(nodes, { id, node, path: pathBelow(tasks.path, id), key, parent: group.key, scopes }, defaults)
  }
}

function addTask({ tasks, expectations }: Nodes, reading: Reading, defaults: Inherited): void {
  tasks.push(readTask(reading, defaults))
  if (nodeOf(reading, 'anomalies')) expectations.push(...readExpectations(fieldOf(reading, 'anomalies'), reading.key))
}

/** The keys of tasks and groups that are siblings, by their ids: of all that are mappings. */
type Scope = ReadonlyMap<string, NodeKey>

function scopeOf({ node, path }: Field): Scope {
  const above = nodeKeyOf(path)
  const keys = new Map<string, NodeKey>()
  for (const { key, value } of entriesOf(node)) if (value.kind === 'map') keys.set(key, nodeKeyBelow(above, key))
  return keys
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
