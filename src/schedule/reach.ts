import { type Graph, graphOf } from '../model/graph.ts'
import { tasksIn } from '../model/nesting.ts'
import { type Asset, type Pipeline, type Task, taskAt } from '../model/pipeline.ts'
import type { Certitude } from './identity.ts'
import { hears, isOnFailure, type Link, type Reference, type TriggerGraph } from './trigger-graph.ts'

/**
 * Why a pipeline is reached. `after`: it starts once the other has ended. `on-failure`: it starts only where the other fails. `called`: a task of
 * the other starts it. `waits`: a task of it waits for a run of the other. `updated`: a task of the other updates data that starts it, maybe with
 * other updates. `watches`: a sensor of it looks for runs of the other. `any`: it listens to every pipeline.
 */
export const reachReasons = ['after', 'on-failure', 'called', 'waits', 'updated', 'watches', 'any'] as const
export type ReachReason = (typeof reachReasons)[number]

/** A pipeline that depends on another. */
export interface ReachedPipeline {
  readonly pipeline: Pipeline
  readonly reason: ReachReason
  /** The pipeline that it depends on directly. */
  readonly via: Pipeline
  /** The task that calls or updates, one of `via`; for `waits` the one of the pipeline itself that waits. */
  readonly task: Task | null
  /** What is updated, for `updated`. */
  readonly asset?: Asset
  /** How it is known which pipeline is meant. */
  readonly by: Certitude
}

/** All that depends on some tasks of a pipeline, within it and beyond. */
export interface Reach {
  readonly origin: Pipeline
  /** Where it starts. */
  readonly seeds: readonly Task[]
  /** Tasks of the pipeline that wait for a seed, directly or not; the seeds left out. */
  readonly tasks: readonly Task[]
  /** Other pipelines, the nearest first. */
  readonly pipelines: readonly ReachedPipeline[]
  /** Every task that is reached, of all pipelines, seeds first. */
  readonly all: readonly { readonly pipeline: Pipeline; readonly task: Task }[]
  /** True where the search grew too large to be complete. */
  readonly isCut: boolean
}

/** Most vertices that one search looks at. */
const mostSteps = 200_000

/** Follows what waits for what from some tasks on: dependencies, then events, calls and sensors. The same pipeline is told once, by its nearest reason. */
export function reachFrom(graph: TriggerGraph, origin: Pipeline, seeds: readonly Task[]): Reach {
  const found = new Map<Pipeline, ReachedPipeline>()
  const tasks = new Map<Pipeline, Set<Task>>()
  const ended = new Set<Pipeline>()
  const queue: { readonly pipeline: Pipeline; readonly from: readonly Task[] }[] = [{ pipeline: origin, from: seeds }]
  const links = linksBy(graph)
  const search = { steps: 0 }
  const go = (reached: ReachedPipeline, from: readonly Task[]) => {
    // A task that waits for the origin may start it, too.
    if (reached.pipeline === origin) return
    if (!found.has(reached.pipeline)) found.set(reached.pipeline, reached)
    if (isFollowed(reached.reason)) queue.push({ pipeline: reached.pipeline, from })
  }
  for (let next = queue.shift(); next !== undefined && search.steps <= mostSteps; next = queue.shift()) {
    const { pipeline, from } = next
    const known = tasks.get(pipeline) ?? new Set<Task>()
    tasks.set(pipeline, known)
    const fresh = waitingFor(pipeline, from, search).filter((task) => !known.has(task))
    for (const task of fresh) known.add(task)
    const isFirst = !ended.has(pipeline)
    ended.add(pipeline)
    for (const [reached, start] of neighboursOf(graph, links, pipeline, { fresh: new Set(fresh), isFirst })) go(reached, start)
  }
  for (const reached of listenersOf(graph, origin)) if (!found.has(reached.pipeline)) found.set(reached.pipeline, reached)
  const all = [...tasks].flatMap(([pipeline, reached]) => [...reached].map((task) => ({ pipeline, task })))
  const isSeed = new Set(seeds)
  return {
    origin,
    seeds,
    tasks: [...(tasks.get(origin) ?? [])].filter((task) => !isSeed.has(task)),
    pipelines: [...found.values()],
    all,
    isCut: search.steps > mostSteps,
  }
}

/** What only starts when something fails, or starts whatever runs, does not hand the trouble on. */
function isFollowed(reason: ReachReason): boolean {
  return reason !== 'on-failure' && reason !== 'any'
}

interface LinksBy {
  readonly from: ReadonlyMap<number, readonly Link[]>
  readonly to: ReadonlyMap<number, readonly Link[]>
  readonly indexOf: ReadonlyMap<Pipeline, number>
}

function linksBy({ pipelines, links }: TriggerGraph): LinksBy {
  const [from, to] = [new Map<number, Link[]>(), new Map<number, Link[]>()]
  for (const link of links) {
    from.set(link.from, [...(from.get(link.from) ?? []), link])
    to.set(link.to, [...(to.get(link.to) ?? []), link])
  }
  return { from, to, indexOf: new Map(pipelines.map((pipeline, index) => [pipeline, index])) }
}

type Neighbour = readonly [ReachedPipeline, readonly Task[]]

/** Pipelines next to one of which some tasks were reached just now. */
function neighboursOf(
  graph: TriggerGraph,
  links: LinksBy,
  via: Pipeline,
  { fresh, isFirst }: { readonly fresh: ReadonlySet<Task>; readonly isFirst: boolean },
): readonly Neighbour[] {
  const index = links.indexOf.get(via) ?? -1
  const outgoing = (links.from.get(index) ?? []).flatMap((link): readonly Neighbour[] => {
    const pipeline = graph.pipelines[link.to] as Pipeline
    if (link.kind === 'call' || link.kind === 'data') {
      const task = taskAt(via, link.update?.task ?? link.path)
      const reached = { pipeline, via, task, by: link.by }
      if (!task || !fresh.has(task)) return []
      return link.update
        ? [[{ ...reached, reason: 'updated', asset: link.update.asset }, pipeline.tasks]]
        : [[{ ...reached, reason: 'called' }, pipeline.tasks]]
    }
    if (link.kind === 'wait') return waiterOf(link, pipeline, via, fresh)
    if (!isFirst) return []
    const reason = link.kind === 'status' ? 'watches' : eventReason(link)
    return [[{ pipeline, reason, via, task: null, by: link.by }, pipeline.tasks]]
  })
  const callers = (isFirst ? (links.to.get(index) ?? []) : []).flatMap((link): readonly Neighbour[] => {
    const pipeline = graph.pipelines[link.from] as Pipeline
    const task = link.kind === 'call' && !link.isDetached ? taskAt(pipeline, link.path) : null
    return task ? [[{ pipeline, reason: 'waits', via, task, by: link.by }, [task]]] : []
  })
  return [...outgoing, ...callers]
}

/** A task that waits for the runs of a pipeline, or for some of its tasks. */
function waiterOf(
  { path, by, awaited = [] }: Link,
  pipeline: Pipeline,
  via: Pipeline,
  fresh: ReadonlySet<Task>,
): readonly Neighbour[] {
  const task = taskAt(pipeline, path)
  const isReached = awaited.length === 0 || [...fresh].some(({ id, runId }) => awaited.includes(runId ?? id))
  return task && isReached ? [[{ pipeline, reason: 'waits', via, task, by }, [task]]] : []
}

/** Pipelines that listen to all others, or to those that a filter lets through. */
function listenersOf(graph: TriggerGraph, origin: Pipeline): readonly ReachedPipeline[] {
  return graph.listeners.flatMap((listener) => {
    const pipeline = graph.pipelines[listener.writer]
    if (!pipeline || pipeline === origin || !hears(graph, listener, origin)) return []
    const reason = eventReason(listener) === 'after' ? 'any' : 'on-failure'
    return [{ pipeline, reason, via: origin, task: null, by: 'known' as const }]
  })
}

function eventReason(reference: Reference): 'after' | 'on-failure' {
  return isOnFailure(reference) ? 'on-failure' : 'after'
}

const graphs = new WeakMap<Pipeline, Graph>()

/** The tasks themselves and all that wait for them, in the order of the text. */
function waitingFor(pipeline: Pipeline, from: readonly Task[], search: { steps: number }): readonly Task[] {
  const graph = graphs.get(pipeline) ?? graphOf(pipeline)
  graphs.set(pipeline, graph)
  const reached = new Set(from.map((task) => graph.endOf(task.key)))
  for (const vertex of reached) {
    if (++search.steps > mostSteps) break
    for (const next of graph.downstream[vertex] ?? []) reached.add(next)
  }
  const keys = new Set([...reached].map((vertex) => graph.nodeOf(vertex).key))
  return pipeline.tasks.filter(({ key }) => keys.has(key))
}

/** The tasks that a node stands for: itself, or those in a group. */
export function tasksOf(pipeline: Pipeline, node: Pipeline['tasks'][number] | Pipeline['groups'][number]): readonly Task[] {
  return node.kind === 'task' ? [node] : tasksIn(pipeline, node)
}
