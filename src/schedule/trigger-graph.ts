import { type Fact, factOf } from '../model/fact.ts'
import { type Pipeline, type Task, type Trigger, writtenPath } from '../model/pipeline.ts'
import type { Path } from '../text/tree.ts'
import type { Certitude, Resolver } from './identity.ts'

/**
 * How one pipeline brings about runs of another: `event` after its runs have ended, `call` by a task that waits for the run, `status` by a
 * sensor that looks for its runs.
 */
export type LinkKind = 'event' | 'call' | 'status'

/** A reference from one pipeline to another, as it is written. */
export interface Reference {
  readonly kind: LinkKind
  /** Index of the pipeline that writes it. */
  readonly writer: number
  /** Where it is written. */
  readonly path: Path
  /** Id, alias or path as written, or `*`. */
  readonly name: string
  /** The trigger that it belongs to; absent for calls. */
  readonly trigger?: Trigger
}

/** A reference whose pipeline is known. Indices into the pipelines of the graph. */
export interface Link extends Reference {
  /** The pipeline whose run comes first. */
  readonly from: number
  /** The pipeline that runs because of it. */
  readonly to: number
  readonly by: Certitude
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

/** Reads the trigger graph. Templated references are left out: they are not known before the run. */
export function triggerGraphOf(pipelines: readonly Pipeline[], resolve: Resolver): TriggerGraph {
  const indexOf = new Map(pipelines.map((pipeline, index) => [pipeline, index]))
  const links: Link[] = []
  const listeners: Reference[] = []
  const unresolved: Reference[] = []
  for (const reference of pipelines.flatMap(referencesIn)) {
    const writer = pipelines[reference.writer]
    const target = !writer || reference.name === '*' ? undefined : resolve(reference.name, writer)
    const other = target && indexOf.get(target.pipeline)
    if (reference.name === '*') listeners.push(reference)
    else if (!target || other === undefined) unresolved.push(reference)
    else if (reference.kind === 'call') links.push({ ...reference, from: reference.writer, to: other, by: target.by })
    else links.push({ ...reference, from: other, to: reference.writer, by: target.by })
  }
  return { pipelines, links, listeners, unresolved }
}

function referencesIn(pipeline: Pipeline, writer: number): readonly Reference[] {
  const events = pipeline.triggers.flatMap((trigger) => {
    const name = trigger.upstream?.pipeline.trim() ?? ''
    return isKnown(name) ? [{ kind: 'event' as const, writer, path: trigger.path, name, trigger }] : []
  })
  const statuses = pipeline.triggers.flatMap((trigger) =>
    (trigger.sensor?.checks ?? []).flatMap((check) => {
      const name = check.watches ?? ''
      return isKnown(name) ? [{ kind: 'status' as const, writer, path: check.path, name, trigger }] : []
    }),
  )
  return [...events, ...statuses, ...callsOf(pipeline).map((call) => ({ kind: 'call' as const, writer, ...call }))]
}

/** The pipelines that the tasks of a pipeline call. */
export const callsOf: Fact<readonly Pick<Reference, 'name' | 'path'>[]> = factOf(({ tasks }) => tasks.flatMap(callOf))

function callOf({ action, path, paused }: Task): readonly Pick<Reference, 'name' | 'path'>[] {
  const name = action.target.value?.trim() ?? ''
  const isCall = action.facts?.family === 'sub-pipeline' && !paused && isKnown(name) && name !== '*'
  return isCall ? [{ path: writtenPath(action.target) ?? path, name }] : []
}

function isKnown(name: string): boolean {
  return name !== '' && !name.includes('${{')
}
