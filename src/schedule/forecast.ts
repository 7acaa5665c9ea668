import { inOrderOfKeys } from '../model/in-order.ts'
import { assetsIn, isMetBy, type Pipeline, type Trigger } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { minuteMs } from '../time/calendar.ts'
import type { TimeWindow } from '../time/firings.ts'
import { type Clock, clockOver } from './clock-starts.ts'
import { derivedLanes } from './derived.ts'
import type { ExpectedSeconds } from './durations.ts'
import { type Lane, labelOf, type Untimed } from './lane.ts'
import { moved } from './minutes.ts'
import { type TriggerGraph, triggerGraphOf } from './trigger-graph.ts'
import { minutesOf } from './window.ts'

/** What is to start when, within a window. */
export interface Forecast {
  readonly window: TimeWindow
  /** In the order of the pipelines' keys and of their triggers. Lanes without a start are among them. */
  readonly lanes: readonly Lane[]
  /** Triggers of which no time is known. */
  readonly untimed: readonly Untimed[]
  readonly graph: TriggerGraph
  /** True where there were more starts than a forecast keeps. */
  readonly truncated: boolean
}

/** What a forecast may know beside the pipelines. */
export interface ForecastKnowledge {
  readonly expected?: ExpectedSeconds
}

/** One start in a list of all. */
export interface Start {
  readonly lane: Lane
  /** Minutes after the start of the window. */
  readonly minute: number
}

/** Runs that began up to two days before the window may start others within it. */
const leadMinutes = 2880

/** Every start of the pipelines within a window of whole minutes. Nothing but the arguments plays a part. */
export function forecast(given: readonly Pipeline[], window: TimeWindow, knowledge: ForecastKnowledge = {}): Forecast {
  const pipelines = inOrderOfKeys(given)
  const expected = knowledge.expected ?? (() => undefined)
  const graph = triggerGraphOf(pipelines)
  const lead = graph.links.length + graph.listeners.length > 0 && pipelines.some(expected) ? leadMinutes : 0
  const timesOf = timesAmong(pipelines, { from: window.from - lead * minuteMs, to: window.to })
  const times = pipelines.map(timesOf)
  const clockLanes = times.map(({ lanes }) => lanes)
  const derived = derivedLanes(graph, clockLanes, expected, lead + minutesOf(window))
  const lanes = inOrder(pipelines, clockLanes, derived.lanes)
  return {
    window,
    lanes: lead === 0 ? lanes : lanes.map((lane) => ({ ...lane, minutes: moved(lane.minutes, -lead, minutesOf(window)) })),
    untimed: [...times.flatMap(({ untimed }) => untimed), ...unheard(graph), ...unfed(graph), ...called(pipelines)],
    graph,
    truncated: derived.truncated || times.some(({ truncated }) => truncated),
  }
}

/** What the triggers of one pipeline say by themselves. */
export interface OwnTimes {
  readonly lanes: readonly Lane[]
  readonly untimed: readonly Untimed[]
  readonly truncated: boolean
}

/** Tells the schedules and sensors of single pipelines within a window, as they count among all of these. */
export function timesAmong(pipelines: readonly Pipeline[], window: TimeWindow): (pipeline: Pipeline) => OwnTimes {
  const clock = clockOver(window)
  const isMixed = hasSeveralClocks(pipelines)
  return (pipeline) => {
    if (pipeline.triggers.length === 0) return noTimes
    const lanes: Lane[] = []
    const untimed: Untimed[] = []
    let truncated = false
    for (const trigger of pipeline.triggers) {
      const starts = clock.startsOf(trigger)
      if (!starts) continue
      if ('reason' in starts) {
        untimed.push({ pipeline, kind: kindOf(trigger), label: labelOf(trigger), ...starts })
        continue
      }
      truncated ||= starts.truncated
      const mayBeFewer = starts.mayBeFewer || (isMixed && isOnServerClock(pipeline, trigger))
      lanes.push(clockLane(pipeline, trigger, { ...starts, mayBeFewer }))
    }
    return { lanes, untimed, truncated }
  }
}

const noTimes: OwnTimes = { lanes: [], untimed: [], truncated: false }

/** All starts in the order of time, then of lanes, at most `limit` of them. */
export function* startsInOrder({ lanes }: Pick<Forecast, 'lanes'>, limit: number): Generator<Start> {
  const size = lanes.length
  const packed = new Float64Array(lanes.reduce((sum, { minutes }) => sum + minutes.length, 0))
  let at = 0
  for (const [index, { minutes }] of lanes.entries()) for (const minute of minutes) packed[at++] = minute * size + index
  packed.sort()
  for (const value of packed.subarray(0, limit)) {
    const lane = lanes[value % size]
    if (lane) yield { lane, minute: Math.floor(value / size) }
  }
}

/** True for a schedule without a zone, where that of a server decides which no file names. */
function isOnServerClock({ dialect }: Pipeline, { timeZone }: Trigger): boolean {
  return timeZone.state === 'unset' && dialect.unsetZone !== undefined
}

/** True where some schedules go by the clock of a server and others by a zone that is known: how they lie to each other is not. */
function hasSeveralClocks(pipelines: readonly Pipeline[]): boolean {
  let [some, others] = [false, false]
  for (const pipeline of pipelines)
    for (const trigger of pipeline.triggers) {
      if (trigger.kind !== 'cron') continue
      if (isOnServerClock(pipeline, trigger)) some = true
      else others = true
      if (some && others) return true
    }
  return false
}

type Timed = Exclude<NonNullable<ReturnType<Clock['startsOf']>>, { readonly reason: string }>

function clockLane(pipeline: Pipeline, trigger: Trigger, { minutes, offsets, mayBeFewer }: Timed): Lane {
  const open = trigger.sensor?.window.value
  const poll = trigger.sensor?.poll.value
  const isSensor = trigger.kind === 'sensor'
  return {
    pipeline,
    kind: isSensor ? 'sensor' : 'cron',
    label: labelOf(trigger),
    trigger,
    offsets,
    minutes,
    certainty: isSensor || mayBeFewer ? 'upper-bound' : 'exact',
    environments: trigger.environments,
    branch: trigger.branch,
    ...(isSensor && open !== undefined && { openMinutes: Math.ceil(open / 60) }),
    ...(isSensor && poll !== undefined && { pollSeconds: poll }),
  }
}

function kindOf({ kind }: Trigger): Untimed['kind'] {
  return kind
}

function inOrder(
  pipelines: readonly Pipeline[],
  clockLanes: readonly (readonly Lane[])[],
  derived: readonly Lane[],
): readonly Lane[] {
  const more = new Map<Pipeline, Lane[]>()
  for (const lane of derived) {
    const known = more.get(lane.pipeline)
    if (known) known.push(lane)
    else more.set(lane.pipeline, [lane])
  }
  const lanes: Lane[] = []
  for (const [index, pipeline] of pipelines.entries()) {
    for (const lane of clockLanes[index] ?? []) lanes.push(lane)
    for (const lane of more.get(pipeline) ?? []) lanes.push(lane)
  }
  return lanes
}

/** Events of pipelines that are not among these. */
function unheard({ unresolved, pipelines }: TriggerGraph): readonly Untimed[] {
  return unresolved.flatMap(({ kind, writer, trigger }) => {
    const pipeline = pipelines[writer]
    if (kind !== 'event' || !pipeline || !trigger) return []
    return [
      { pipeline, kind: 'upstream' as const, label: labelOf(trigger), reason: 'the upstream pipeline is not among these files' },
    ]
  })
}

/** Data triggers that wait for updates from elsewhere. */
function unfed({ pipelines, links }: TriggerGraph): readonly Untimed[] {
  const updates = new Map<number, Set<string>>()
  for (const { to, update } of links) if (update) updates.set(to, (updates.get(to) ?? new Set()).add(update.asset.key))
  const found: Untimed[] = []
  for (const [index, pipeline] of pipelines.entries())
    for (const trigger of pipeline.triggers) {
      if (!trigger.data) continue
      const updated = updates.get(index) ?? new Set()
      if (isMetBy(trigger.data, updated) === true) continue
      const missing = assetsIn(trigger.data).find(({ key }) => !updated.has(key))
      const reason = missing
        ? `it waits for updates of ${quoted(missing.name)}, which no pipeline of these files makes`
        : 'it waits for updates that the file does not name'
      found.push({ pipeline, kind: 'data', label: labelOf(trigger), reason })
    }
  return found
}

function called(pipelines: readonly Pipeline[]): readonly Untimed[] {
  const found: Untimed[] = []
  for (const pipeline of pipelines)
    for (const trigger of pipeline.triggers)
      if (trigger.kind === 'webhook')
        found.push({ pipeline, kind: 'webhook', label: labelOf(trigger), reason: 'it is started by a webhook' })
  return found
}
