import { dataWords } from '../model/data-words.ts'
import { type DataCondition, isMetBy, type Pipeline } from '../model/pipeline.ts'
import { startOrder } from './circles.ts'
import type { Minutes } from './clock-starts.ts'
import type { ExpectedSeconds } from './durations.ts'
import { type Lane, labelOf } from './lane.ts'
import { moved, unionOf } from './minutes.ts'
import { bringsRuns, hears, type Link, type Reference, type TriggerGraph } from './trigger-graph.ts'

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
  if (graph.links.length === 0 && graph.listeners.length === 0) return { lanes: [], truncated: false }
  const lanes = [...clockLanes]
  const derived: Lane[] = []
  const incoming = linksInto(graph)
  let left = mostDerived
  for (const vertex of startOrder(graph).order) {
    const links = incoming.get(vertex)
    const pipeline = graph.pipelines[vertex]
    if (!links || !pipeline) continue
    const others = links.filter((link) => !isUpdate(link))
    const fresh = [
      ...others.flatMap((link) => followers(graph, link, pipeline, lanes[link.from] ?? [], { expected, end })),
      ...dataLanes(pipeline, links.filter(isUpdate), lanes),
    ]
    left -= fresh.reduce((sum, { minutes }) => sum + minutes.length, 0)
    if (left < 0) return { lanes: derived, truncated: true }
    if (fresh.length > 0) lanes[vertex] = [...(lanes[vertex] ?? []), ...fresh]
    derived.push(...fresh)
  }
  return { lanes: [...derived, ...listenerLanes(graph, lanes, { expected, end })], truncated: false }
}

interface Known {
  readonly expected: ExpectedSeconds
  readonly end: number
}

function linksInto({ links }: TriggerGraph): ReadonlyMap<number, readonly Link[]> {
  const incoming = new Map<number, Link[]>()
  for (const link of links) {
    if (!bringsRuns(link) || link.from === link.to) continue
    const known = incoming.get(link.to)
    if (known) known.push(link)
    else incoming.set(link.to, [link])
  }
  return incoming
}

function isUpdate({ kind }: Link): boolean {
  return kind === 'data'
}

/** The starts by updates of data; the earliest minute of an update is the start of its run. */
function dataLanes(pipeline: Pipeline, updates: readonly Link[], lanes: readonly (readonly Lane[])[]): readonly Lane[] {
  if (updates.length === 0) return []
  return pipeline.triggers.flatMap((trigger): readonly Lane[] => {
    if (!trigger.data) return []
    const times = new Map<string, Minutes[]>()
    for (const { from, update, trigger: own } of updates) {
      if (!update || own !== trigger) continue
      times.set(update.asset.key, [...(times.get(update.asset.key) ?? []), ...(lanes[from] ?? []).map(minutesOf)])
    }
    const minutes = startsOn(trigger.data, new Map([...times].map(([key, lists]) => [key, unionOf(lists)])))
    if (minutes.length === 0) return []
    const label = trigger.name.trim() || `after updates of ${dataWords(trigger.data)}`
    const { environments, branch } = trigger
    return [{ pipeline, kind: 'data', label, trigger, minutes, certainty: 'unknown', environments, branch }]
  })
}

/** The minutes at which a condition is met by updates since the last time; each run uses up all that have come. */
function startsOn(condition: DataCondition, updates: ReadonlyMap<string, Minutes>): Minutes {
  const events = [...updates].flatMap(([key, minutes]) => [...minutes].map((minute) => ({ key, minute })))
  events.sort((a, b) => a.minute - b.minute)
  const starts: number[] = []
  const come = new Set<string>()
  for (const [index, { key, minute }] of events.entries()) {
    come.add(key)
    if (events[index + 1]?.minute === minute || isMetBy(condition, come) !== true) continue
    starts.push(minute)
    come.clear()
  }
  return Uint32Array.from(starts)
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
