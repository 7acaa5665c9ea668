import type { Dialect, Pipeline, PipelineNode, Setting } from '../../../model/pipeline.ts'
import type { Document } from '../../../text/document.ts'
import { entriesOf } from '../../../text/entries.ts'
import type { Entry, MapNode, Node } from '../../../text/tree.ts'
import type { Job } from './bundle.ts'
import { nodeOf } from './node.ts'
import { pipelineOf } from './pipeline.ts'
import { resolved } from './resolve.ts'
import type { Callees } from './tasks.ts'
import { type MapValue, merged, under, type Value } from './value.ts'

/**
 * A job as its target deploys it, in one document that no one has written: overlays, variables and presets are in it, and what the bundle
 * sets for all of its jobs. For comparisons, which look at nothing else.
 */
export function resolvedPipeline(dialect: Dialect, job: Job, callees: Callees): Pipeline {
  const whole = withBundleSettings(job)
  const path = ['resources', 'jobs', job.key]
  const document: Document = {
    source: { path: job.document.source.path, text: '' },
    lineStarts: [0],
    root: nested(path, nodeOf(whole)),
    problems: [],
  }
  const value = movedTo(whole, document, path)
  if (value.kind !== 'map') return pipelineOf(dialect, job, callees)
  const pipeline = pipelineOf(dialect, { ...job, value, document, path }, callees)
  const [, ...deciding] = pipeline.documents
  return {
    ...pipeline,
    documents: [document, job.document, ...deciding.filter((one) => one !== job.document)],
    tasks: pipeline.tasks.map(withOwnSettings),
    groups: pipeline.groups.map(withOwnSettings),
    nodes: new Map([...pipeline.nodes].map(([key, node]) => [key, withOwnSettings(node)])),
    taskDefaults: { ...pipeline.taskDefaults, timeout: unset(pipeline.taskDefaults.timeout) },
  }
}

/** `run_if` is compared as the text that it is, and the timeout of the job once. */
function withOwnSettings<Kind extends PipelineNode>(node: Kind): Kind {
  const own = {
    ...node,
    condition: unset(node.condition),
    start: { ...node.start, join: 'all' as const },
    dependencies: node.dependencies.map((dependency) => ({ ...dependency, accepts: [] })),
  }
  return own.kind === 'task' && own.timeout.origin === 'inherited' ? { ...own, timeout: unset(own.timeout) } : own
}

function unset({ at }: Setting<unknown>): Setting<never> {
  return { at, state: 'unset', origin: 'product-default' }
}

/** What the root and the target set for all jobs: who runs them, who may see them, their tags, and where they are deployed. */
function withBundleSettings({ value, bundle }: Job): MapValue {
  const entries = new Map(value.entries)
  const put = (key: string, own: Value | undefined) => own && entries.set(key, resolved(own, bundle))
  if (!entries.has('run_as')) put('run_as', bundle.runAs)
  put('permissions', merged(entries.get('permissions'), bundle.permissions))
  put('tags', merged(under(bundle.presets, 'tags'), entries.get('tags')))
  const workspace = new Map<string, Value>()
  for (const key of ['host', 'root_path']) {
    const own = under(bundle.facts, 'workspace', key)
    if (own) workspace.set(key, resolved(own, bundle))
  }
  if (workspace.size > 0) entries.set('workspace', { ...value, entries: workspace })
  if (bundle.modeValue) entries.set('mode', bundle.modeValue)
  return { ...value, entries }
}

function nested(path: readonly string[], node: Node): MapNode {
  const [key = '', ...rest] = path
  const entry: Entry = { key, keySpan: nowhere, value: rest.length === 0 ? node : nested(rest, node), merged: false }
  return { kind: 'map', span: nowhere, entries: entriesOf([entry]) }
}

const nowhere = { start: 0, end: 0 }

/** The same value at another place. */
function movedTo(value: Value, document: Document, path: Job['path']): Value {
  const at = { document, path }
  if (value.kind === 'map') {
    const entries = [...value.entries].map(([key, entry]) => [key, movedTo(entry, document, [...path, key])] as const)
    return { ...value, at, entries: new Map(entries) }
  }
  if (value.kind !== 'list') return { ...value, at }
  return { ...value, at, items: value.items.map((item, index) => movedTo(item, document, [...path, index])) }
}
