import { type Fact, factOf } from '../model/fact.ts'
import { type Asset, assetsIn, type Pipeline, type Task, type Trigger, writtenPath } from '../model/pipeline.ts'
import type { Path } from '../text/tree.ts'
import { type Certitude, type Resolver, resolverOf } from './identity.ts'

/**
 * How one pipeline brings about runs of another: `event` after its runs have ended, `call` by a task, `status` by a sensor that looks for its runs,
 * `data` by a task that updates an asset. `wait` brings nothing about: a task of a run that has begun waits for a run of the other.
 */
export type LinkKind = 'event' | 'call' | 'status' | 'data' | 'wait'

/** A reference from one pipeline to another, as it is written. */
export interface Reference {
  readonly kind: LinkKind
  /** Index of the pipeline that writes it. */
  readonly writer: number
  /** Where it is written. */
  readonly path: Path
  /** Id, alias or path as written, or `*`. */
  readonly name: string
  /** The trigger that it belongs to; absent for what a task does. */
  readonly trigger?: Trigger
  /** Of a call: true where the task does not wait for the run. */
  readonly isDetached?: true
  /** Of a wait: the tasks of the other that are waited for, by their run ids; none for the whole run. */
  readonly awaited?: readonly string[]
}

/** True for what brings runs about, however they end. Sensors are left out: a window ends. */
export function bringsRuns({ kind }: Pick<Reference, 'kind'>): boolean {
  return kind === 'event' || kind === 'call' || kind === 'data'
}

/** A reference whose pipeline is known. Indices into the pipelines of the graph. */
export interface Link extends Reference {
  /** The pipeline whose run comes first. */
  readonly from: number
  /** The pipeline that runs because of it. */
  readonly to: number
  readonly by: Certitude
  /** Of `data`: what is updated, and the task of the first pipeline that does it. */
  readonly update?: Update
}

/** A task that updates an asset. */
export interface Update {
  readonly asset: Asset
  /** Path of the task. */
  readonly task: Path
}

/** Who starts whom across pipelines. */
export interface TriggerGraph {
  readonly pipelines: readonly Pipeline[]
  readonly links: readonly Link[]
  /** Events that listen to any pipeline of their orchestrator, or to those that a filter lets through (`hears`). */
  readonly listeners: readonly Reference[]
  /** References to pipelines that are not among these. */
  readonly unresolved: readonly Reference[]
}

/** True where a listener starts its own pipeline after runs of another one. */
export function hears({ pipelines }: Pick<TriggerGraph, 'pipelines'>, { writer, trigger }: Reference, other: Pipeline): boolean {
  const own = pipelines[writer]
  if (!own || own.dialect.id !== other.dialect.id) return false
  const { among } = trigger?.upstream ?? {}
  return among === undefined || (own !== other && among(other))
}

/** True for an event that comes only where the other pipeline has not ended well. */
export function isOnFailure({ trigger }: Reference): boolean {
  const outcomes = trigger?.upstream?.outcomes ?? []
  return outcomes.length > 0 && !outcomes.includes('success') && !outcomes.includes('warning')
}

const graphs = new WeakMap<readonly Pipeline[], TriggerGraph>()
/** The last graph that begins with a pipeline. */
const graphsFrom = new WeakMap<Pipeline, TriggerGraph>()

/** Reads the trigger graph, once for the same pipelines in the same order. Templated references are left out: they are not known before the run. */
export function triggerGraphOf(pipelines: readonly Pipeline[]): TriggerGraph {
  const [first] = pipelines
  const last = first && graphsFrom.get(first)
  const same = last && areSame(last.pipelines, pipelines) ? last : undefined
  const graph = graphs.get(pipelines) ?? same ?? readGraph(pipelines, resolverOf(pipelines))
  graphs.set(pipelines, graph)
  if (first) graphsFrom.set(first, graph)
  return graph
}

/** True for lists of the same things in the same order. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && one.every((item, at) => item === other[at]))
}

function readGraph(pipelines: readonly Pipeline[], resolve: Resolver): TriggerGraph {
  const indexOf = new Map(pipelines.map((pipeline, index) => [pipeline, index]))
  const links: Link[] = []
  const listeners: Reference[] = []
  const unresolved: Reference[] = []
  for (const reference of referencesAmong(pipelines)) {
    const writer = pipelines[reference.writer]
    const target = !writer || reference.name === '*' ? undefined : resolve(reference.name, writer)
    const other = target && indexOf.get(target.pipeline)
    if (reference.name === '*') listeners.push(reference)
    else if (!target || other === undefined) unresolved.push(reference)
    else if (reference.kind === 'call') links.push({ ...reference, from: reference.writer, to: other, by: target.by })
    else links.push({ ...reference, from: other, to: reference.writer, by: target.by })
  }
  return { pipelines, links: [...links, ...dataLinks(pipelines)], listeners, unresolved }
}

/** Who updates what others wait for. Assets of one dialect are none of another. */
function* dataLinks(pipelines: readonly Pipeline[]): Iterable<Link> {
  if (!pipelines.some(({ triggers }) => triggers.some(({ data }) => data))) return
  const writers = updatersOf(pipelines)
  for (const [to, { dialect, triggers }] of pipelines.entries())
    for (const trigger of triggers) {
      const assets = trigger.data ? assetsIn(trigger.data) : []
      for (const asset of new Map(assets.map((one) => [one.key, one])).values())
        for (const { from, update } of writers.get(`${dialect.id} ${asset.key}`) ?? [])
          yield { kind: 'data', writer: to, path: asset.path, name: asset.name, trigger, from, to, by: 'known', update }
    }
}

interface Updater {
  readonly from: number
  readonly update: Update
}

/** Who updates each asset, by dialect and key. */
function updatersOf(pipelines: readonly Pipeline[]): ReadonlyMap<string, readonly Updater[]> {
  const writers = new Map<string, Updater[]>()
  for (const [from, pipeline] of pipelines.entries())
    for (const update of linkedTasks(pipeline).updates) {
      const key = `${pipeline.dialect.id} ${update.asset.key}`
      const known = writers.get(key)
      if (known) known.push({ from, update })
      else writers.set(key, [{ from, update }])
    }
  return writers
}

/** Of each pipeline its events, then the statuses that its sensors look for, then its calls. */
function referencesAmong(pipelines: readonly Pipeline[]): readonly Reference[] {
  const found: Reference[] = []
  for (const [writer, pipeline] of pipelines.entries()) {
    for (const trigger of pipeline.triggers) {
      const name = trigger.upstream?.pipeline.trim() ?? ''
      if (isKnown(name)) found.push({ kind: 'event', writer, path: trigger.path, name, trigger })
    }
    for (const trigger of pipeline.triggers)
      for (const { watches: name = '', path } of trigger.sensor?.checks ?? [])
        if (name !== null && isKnown(name)) found.push({ kind: 'status', writer, path, name, trigger })
    for (const call of linkedTasks(pipeline).calls) found.push({ writer, ...call })
  }
  return found
}

type Call = Pick<Reference, 'name' | 'path' | 'isDetached' | 'awaited'> & { readonly kind: 'call' | 'wait' }

/** What the tasks of a pipeline have to do with other pipelines: those that they call or wait for, and the assets that they update. */
export const linkedTasks: Fact<{ readonly calls: readonly Call[]; readonly updates: readonly Update[] }> = factOf(
  'linked-tasks',
  ({ tasks }) => {
    const calls: Call[] = []
    const updates: Update[] = []
    for (const task of tasks) {
      if (task.paused) continue
      const call = callOf(task)
      const wait = waitOf(task)
      if (call) calls.push(call)
      if (wait) calls.push(wait)
      if (task.updates) for (const asset of task.updates) updates.push({ asset, task: task.path })
    }
    return calls.length + updates.length === 0 ? noLinks : { calls, updates }
  },
)

const noLinks = { calls: [], updates: [] }

function callOf({ action, path }: Task): Call | undefined {
  if (action.facts?.family !== 'sub-pipeline') return undefined
  const name = action.target.value?.trim() ?? ''
  const { isDetached } = action
  return isKnown(name) && name !== '*'
    ? { kind: 'call', path: writtenPath(action.target) ?? path, name, ...(isDetached && { isDetached }) }
    : undefined
}

function waitOf({ awaits }: Task): Call | undefined {
  if (!awaits || !isKnown(awaits.pipeline)) return undefined
  return { kind: 'wait', path: awaits.path, name: awaits.pipeline, awaited: awaits.tasks }
}

function isKnown(name: string): boolean {
  return name !== '' && !name.includes('${{')
}
