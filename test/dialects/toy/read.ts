import {
  type Dependency,
  type Dialect,
  type Group,
  type JobFacts,
  type NodeKey,
  nodeKeyOf,
  type Pipeline,
  type PipelineNode,
  promisesNothing,
  type Setting,
  type Task,
  type Trigger,
  unsetAt,
} from '../../../src/model/pipeline.ts'
import type { Document } from '../../../src/text/document.ts'
import { childOf, type Node, type Path, textOf } from '../../../src/text/tree.ts'
import { readUnixCron } from '../../../src/time/unix.ts'

/** The one kind of work that the mill knows: it fetches, and can be repeated. */
const fetching: JobFacts = {
  title: 'Fetch',
  family: 'ingest',
  crossesNetwork: true,
  idempotent: true,
  rateLimited: false,
  writes: true,
  exports: false,
  expertise: null,
  storesOutputsOnRequest: false,
  takesDbtCommands: false,
}

/** The mill of a first document, with what the second one says of all steps. */
export function readMill(dialect: Dialect, documents: readonly [Document, ...Document[]]): Pipeline {
  const [document, usualDocument] = documents
  const { root } = document
  const nodes = new Map<NodeKey, PipelineNode>()
  readSteps(childOf(root, 'steps'), { path: ['steps'], parent: null, usual: usualDocument, nodes })
  const all = [...nodes.values()]
  return {
    key: document.source.path,
    name: textOf(childOf(root, 'mill')) ?? document.source.path,
    namePath: ['mill'],
    dialect,
    document,
    documents,
    variant: null,
    groups: all.filter((node) => node.kind === 'group'),
    tasks: all.filter((node) => node.kind === 'task'),
    nodes,
    triggers: readTriggers(root),
    parameters: [],
    handlers: [],
    expectations: [],
    runPolicy: {
      maxConcurrentRuns: wholeNumber(root, ['at-a-time']),
      onLimit: 'queue',
      scheduleWaitsForItself: false,
    },
    sites: [],
    references: [],
    owners: [],
    criticality: null,
    alias: null,
    id: null,
    promises: promisesNothing,
    gaps: new Set(),
    taskDefaults: {
      retries: unsetAt(['usual', 'tries']),
      delay: unsetAt(['usual', 'pause']),
      timeout: unsetAt(['usual', 'minutes']),
    },
    others: [],
    configurationPath: ['usual'],
  }
}

interface Place {
  readonly path: Path
  readonly parent: NodeKey | null
  readonly usual: Document | undefined
  readonly nodes: Map<NodeKey, PipelineNode>
}

/** The steps of a list, one level after the other; a name under `after` means one of the same list. */
function readSteps(list: Node | undefined, { path, parent, usual, nodes }: Place): readonly NodeKey[] {
  const items = list?.kind === 'list' ? list.items : []
  const keys = items.map((_, index) => nodeKeyOf([...path, index]))
  const named = new Map(items.map((item, index) => [idOf(item), keys[index] ?? '']))
  for (const [index, item] of items.entries()) {
    const own = [...path, index]
    const key = keys[index] ?? ''
    const base = baseOf(item, own, parent, named)
    if (childOf(item, 'bay') === undefined) nodes.set(key, taskOf(item, own, base, usual))
    else {
      // The bay stands before what lies in it.
      nodes.set(key, groupOf(own, base, []))
      nodes.set(
        key,
        groupOf(own, base, readSteps(childOf(item, 'steps'), { path: [...own, 'steps'], parent: key, usual, nodes })),
      )
    }
  }
  return keys
}

function idOf(item: Node): string {
  return textOf(childOf(item, 'bay')) ?? textOf(childOf(item, 'step')) ?? ''
}

function baseOf(item: Node, path: Path, parent: NodeKey | null, named: ReadonlyMap<string, NodeKey>) {
  const id = idOf(item)
  const after = childOf(item, 'after')
  const dependencies = (after?.kind === 'list' ? after.items : []).map((entry, index): Dependency => {
    const name = textOf(entry) ?? ''
    const on = named.get(name) ?? null
    return { name, path: [...path, 'after', index], on, reason: 'declared', accepts: ['success'] }
  })
  return {
    key: nodeKeyOf(path),
    id,
    name: textOf(childOf(item, 'title')) ?? '',
    namePath: [...path, 'title'],
    label: textOf(childOf(item, 'title')) ?? id,
    path,
    parent,
    dependencies,
    dependenciesPath: [...path, 'after'],
    start: { join: 'all' as const, truth: 'always' as const },
    condition: unsetAt([...path, 'when']),
    paused: false,
    pausedPath: [...path, 'idle'],
  }
}

function groupOf(path: Path, base: ReturnType<typeof baseOf>, children: readonly NodeKey[]): Group {
  return { ...base, kind: 'group', children, order: 'graph', fanOut: null, fanOutPath: [...path, 'each'] }
}

function taskOf(item: Node, path: Path, base: ReturnType<typeof baseOf>, usual: Document | undefined): Task {
  const tries = settingOf(item, path, 'tries', usual)
  const minutes = settingOf(item, path, 'minutes', usual)
  return {
    ...base,
    kind: 'task',
    action: {
      integration: 'mill',
      job: 'fetch',
      facts: fetching,
      httpMethod: null,
      target: unsetAt([...path, 'from']),
      targetScope: null,
    },
    parameters: undefined,
    parametersPath: [...path, 'with'],
    code: [],
    connection: unsetAt([...path, 'by']),
    retry: { retries: mapped(tries, (all) => all - 1), delay: unsetAt([...path, 'pause']) },
    timeout: mapped(minutes, (all) => all * 60),
    onFailure: 'fail',
    handlers: [],
    tags: [],
    publishesOutputs: false,
  }
}

/** A setting of the step, else of all steps, which stands in the other document. */
function settingOf(item: Node, path: Path, key: string, usual: Document | undefined): Setting<number> {
  const own = wholeNumber(item, [...path, key])
  if (own.state !== 'unset' || !usual) return own
  const shared = wholeNumber(childOf(usual.root, 'usual'), ['usual', key])
  return shared.state === 'unset' ? own : { ...shared, at: { ...shared.at, document: usual }, origin: 'inherited' }
}

/** The number under the last step of a path, read in the node that holds it. */
function wholeNumber(holder: Node | undefined, path: Path): Setting<number> {
  const node = childOf(holder, path.at(-1) ?? '')
  if (node === undefined) return unsetAt(path)
  const value = node.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined
  return { at: { path }, origin: 'declared', ...(value === undefined ? { state: 'unknown' } : { state: 'set', value }) }
}

function mapped(setting: Setting<number>, change: (value: number) => number): Setting<number> {
  return setting.value === undefined ? setting : { ...setting, value: change(setting.value) }
}

function readTriggers(root: Node | undefined): readonly Trigger[] {
  const text = textOf(childOf(root, 'at'))
  if (text === undefined) return []
  const zone = textOf(childOf(root, 'zone'))
  return [
    {
      kind: 'cron',
      path: ['at'],
      name: '',
      namePath: ['at'],
      cron: { at: { path: ['at'] }, state: 'set', value: text, origin: 'declared' },
      clock: readUnixCron(text),
      timeZone:
        zone === undefined ? unsetAt(['zone']) : { at: { path: ['zone'] }, state: 'set', value: zone, origin: 'declared' },
      environments: [],
      environmentsPath: ['where'],
      branch: null,
      excludeDates: [],
      passes: [],
      sensor: null,
      upstream: null,
      handlers: [],
    },
  ]
}
