import type { Pipeline } from '../model/pipeline.ts'
import { startOrder } from './circles.ts'
import type { Minutes } from './clock-starts.ts'
import type { ExpectedSeconds } from './durations.ts'
import { type Lane, labelOf } from './lane.ts'
import { moved, unionOf } from './minutes.ts'
import { hears, type Link, type Reference, type TriggerGraph } from './trigger-graph.ts'

/** Most starts that are derived from others, all pipelines together; a pipeline beyond that gets none. */
const mostDerived = 10_000_000

/** Lanes that follow from those of the clock, and the pipelines that were left out because there would be too many. */
export interface DerivedLanes {
  readonly lanes: readonly Lane[]
  readonly truncated: boolean
}

/**
 * The starts that other pipelines bring about, by events and calls. An event comes when a run has ended, which is known where its duration
 * is; else, and for calls, the start of the run before is the earliest minute. Links within a cycle lead nowhere.
 */
export function derivedLanes(
  graph: TriggerGraph,
  clockLanes: readonly (readonly Lane[])[],
  expected: ExpectedSeconds,
  end: number,
): DerivedLanes {
  const lanes = clockLanes.map((own) => [...own])
  const derived: Lane[] = []
  const incoming = linksInto(graph)
  let left = mostDerived
  const { order } = startOrder(graph)
  for (const vertex of order) {
    const fresh = (incoming[vertex] ?? []).flatMap((link) =>
      followers(graph, link, graph.pipelines[vertex] as Pipeline, lanes[link.from] ?? [], { expected, end }),
    )
    left -= fresh.reduce((sum, { minutes }) => sum + minutes.length, 0)
    if (left < 0) return { lanes: derived, truncated: true }
    lanes[vertex]?.push(...fresh)
    derived.push(...fresh)
  }
  return { lanes: [...derived, ...listenerLanes(graph, lanes, { expected, end })], truncated: false }
}

interface Known {
  readonly expected: ExpectedSeconds
  readonly end: number
}

function linksInto({ pipelines, links }: TriggerGraph): readonly (readonly Link[])[] {
  const incoming: Link[][] = pipelines.map(() => [])
  for (const link of links) if (link.kind !== 'status' && link.from !== link.to) incoming[link.to]?.push(link)
  return incoming
}

/** What one link makes of the starts before it: one lane for the certain ones, one for all others. */
function followers(graph: TriggerGraph, link: Link, pipeline: Pipeline, before: readonly Lane[], known: Known): readonly Lane[] {
  const source = graph.pipelines[link.from] as Pipeline
  const seconds = link.kind === 'event' ? known.expected(source)?.p50 : undefined
  const by = Math.round((seconds ?? 0) / 60)
  const isSure = seconds !== undefined
  const exact = before.filter((lane) => lane.certainty === 'exact')
  const vague = before.filter((lane) => lane.certainty !== 'exact')
  return [
    laneAfter(link, pipeline, source, moved(unionOf(exact.map(minutesOf)), by, known.end), isSure),
    laneAfter(link, pipeline, source, moved(unionOf(vague.map(minutesOf)), by, known.end), false),
  ].filter(({ minutes }) => minutes.length > 0)
}

function minutesOf({ minutes }: Lane): Minutes {
  return minutes
}

function laneAfter(reference: Reference, pipeline: Pipeline, source: Pipeline | null, minutes: Minutes, isSure: boolean): Lane {
  const { trigger } = reference
  const label = trigger && trigger.name.trim() !== '' ? labelOf(trigger) : `after ${source?.name ?? 'any pipeline'}`
  return {
    pipeline,
    kind: reference.kind === 'call' ? 'call' : 'upstream',
    label: reference.kind === 'call' ? `called by ${source?.name ?? ''}` : label,
    ...(trigger && { trigger }),
    minutes,
    certainty: isSure ? 'upper-bound' : 'unknown',
    environments: trigger?.environments ?? [],
    branch: trigger?.branch ?? null,
  }
}

/** Listeners to any pipeline hear all that do not listen themselves; what they start in turn is not followed. */
function listenerLanes(graph: TriggerGraph, lanes: readonly (readonly Lane[])[], { expected, end }: Known): readonly Lane[] {
  if (graph.listeners.length === 0) return []
  const listening = new Set(graph.listeners.map(({ writer }) => writer))
  const heard = new Map<string, (readonly [Pipeline, Minutes])[]>()
  for (const [index, pipeline] of graph.pipelines.entries()) {
    if (listening.has(index)) continue
    const ended = moved(unionOf((lanes[index] ?? []).map(minutesOf)), Math.round((expected(pipeline)?.p50 ?? 0) / 60), end)
    heard.set(pipeline.dialect.id, [...(heard.get(pipeline.dialect.id) ?? []), [pipeline, ended]])
  }
  return graph.listeners.flatMap((listener) => {
    const pipeline = graph.pipelines[listener.writer]
    const ends = (pipeline && heard.get(pipeline.dialect.id)) ?? []
    const minutes = unionOf(ends.flatMap(([other, ended]) => (hears(graph, listener, other) ? [ended] : [])))
    return !pipeline || minutes.length === 0 ? [] : [laneAfter(listener, pipeline, null, minutes, false)]
  })
}
