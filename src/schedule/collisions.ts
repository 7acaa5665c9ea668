import { type Pipeline, runLimit } from '../model/pipeline.ts'
import type { Pool } from '../model/team.ts'
import { certainLanes, certainStarts } from './certain.ts'
import type { Minutes } from './clock-starts.ts'
import { type ExpectedSeconds, heldMinutes } from './durations.ts'
import type { Forecast } from './forecast.ts'
import type { Lane } from './lane.ts'
import { type Resource, usesOf } from './resources.ts'
import { lanesByLimit, selfOverlap } from './self-overlap.ts'
import { type Hold, type Meeting, meetings } from './sweep.ts'

/**
 * `thing`: more runs at the same time on one connector or dataset than it takes. `pool`: the same for a pool of the configuration. `crowd`: many
 * pipelines start at one minute. `self-overlap`: a run starts while one of the same pipeline, environment and branch continues.
 */
export type CollisionKind = 'thing' | 'pool' | 'crowd' | 'self-overlap'

/** Minutes after the start of a window, the end exclusive. */
export interface MinuteSpan {
  readonly from: number
  readonly to: number
}

const noMinutes: Minutes = new Uint32Array()
const none: readonly Collision[] = []

/** Times that a collision keeps; all are counted. */
const mostSpans = 1000

/** Runs that meet, every time that the very same ones do. */
export interface Collision {
  readonly kind: CollisionKind
  /** What they meet on, in words. */
  readonly on: string
  /** In the order of their keys. */
  readonly pipelines: readonly Pipeline[]
  /** Minutes after the start of the window: the first time, and the first minute after it. */
  readonly from: number
  readonly to: number
  /** How often in the window. */
  readonly times: number
  /** The first of these times, from and to, in their order. */
  readonly spans: readonly MinuteSpan[]
  /** Most at one minute. */
  readonly peak: number
}

/** What counts as a collision. */
export interface CollisionLimits {
  readonly expected?: ExpectedSeconds
  readonly pools?: readonly Pool[]
  /** So many pipelines at one minute are a crowd. */
  readonly crowd?: number
}

/** Fewest pipelines at one minute that count as a crowd, unless told otherwise. */
export const usualCrowd = 5

/** All collisions of the certain starts of a forecast, in the order of their first time. Runs from before the window are not seen. */
export function collisionsIn(forecast: Forecast, limits: CollisionLimits = {}): readonly Collision[] {
  const { expected = () => undefined, pools = [] } = limits
  const parties = partiesOf(forecast.lanes, expected)
  const crowd = parties.map(({ hold }) => ({ ...hold, length: 1 }))
  const together = 'one minute'
  const found = [
    ...resourceCollisions(parties, pools),
    ...gathered(parties, meetings(crowd, Math.max(1, (limits.crowd ?? usualCrowd) - 1)), 'crowd', together),
    ...parties.flatMap((party) => overlapOf(party, expected)),
  ]
  return found.sort(inOrder)
}

/** Of these only the runs that meet on one thing or in one pool that a wanted pipeline uses. */
export function resourceCollisionsIn(
  forecast: Forecast,
  { expected = () => undefined, pools = [] }: CollisionLimits,
  isWanted: (pipeline: Pipeline) => boolean = () => true,
): readonly Collision[] {
  return [...resourceCollisions(partiesOf(forecast.lanes, expected), pools, isWanted)].sort(inOrder)
}

function inOrder(a: Collision, b: Collision): number {
  return a.from - b.from || compare(a.kind, b.kind) || compare(a.on, b.on) || b.peak - a.peak
}

interface Party {
  readonly pipeline: Pipeline
  readonly lanes: readonly Lane[]
  readonly hold: Hold
}

/** The pipelines with certain starts, each as one holder. */
function partiesOf(lanes: readonly Lane[], expected: ExpectedSeconds): readonly Party[] {
  const starts = certainStarts(lanes)
  const own = [...certainLanes(lanes)].filter(([pipeline]) => (starts.get(pipeline)?.length ?? 0) > 0)
  return own.map(([pipeline, all], owner) => ({
    pipeline,
    lanes: all.filter(({ minutes }) => minutes.length > 0),
    hold: { owner, minutes: starts.get(pipeline) ?? noMinutes, length: heldMinutes(expected(pipeline)) },
  }))
}

function resourceCollisions(
  parties: readonly Party[],
  pools: readonly Pool[],
  isWanted: (pipeline: Pipeline) => boolean = () => true,
): readonly Collision[] {
  const holds = new Map<string, { readonly resource: Resource; readonly holds: Hold[]; isWanted: boolean }>()
  for (const { pipeline, hold } of parties) {
    const uses = usesOf(pipeline, pools)
    const isOne = uses.length > 0 && isWanted(pipeline)
    for (const { resource } of uses) {
      const known = holds.get(resource.key)
      if (!known) holds.set(resource.key, { resource, holds: [hold], isWanted: isOne })
      else {
        known.holds.push(hold)
        known.isWanted ||= isOne
      }
    }
  }
  return [...holds.values()].flatMap(({ resource, holds: all, isWanted: isAny }) =>
    isAny && all.length > resource.capacity
      ? gathered(parties, meetings(all, resource.capacity), resource.kind, resource.words)
      : none,
  )
}

/** Meetings of the very same owners as one collision. */
function gathered(parties: readonly Party[], found: Iterable<Meeting>, kind: CollisionKind, on: string): readonly Collision[] {
  const byOwners = new Map<Meeting['owners'], { first: Meeting; times: number; peak: number; spans: MinuteSpan[] }>()
  for (const meeting of found) {
    const known = byOwners.get(meeting.owners)
    if (!known) byOwners.set(meeting.owners, { first: meeting, times: 1, peak: meeting.peak, spans: [spanOf(meeting)] })
    else {
      if (known.times++ < mostSpans) known.spans.push(spanOf(meeting))
      known.peak = Math.max(known.peak, meeting.peak)
    }
  }
  return [...byOwners.values()].map(({ first, times, peak, spans }) => ({
    kind,
    on,
    pipelines: first.owners.flatMap((owner) => parties[owner]?.pipeline ?? []),
    from: first.from,
    to: first.to,
    times,
    spans,
    peak,
  }))
}

function spanOf({ from, to }: Meeting): MinuteSpan {
  return { from, to }
}

function overlapOf({ pipeline, lanes, hold }: Party, expected: ExpectedSeconds): readonly Collision[] {
  const limit = runLimit(pipeline.runPolicy)
  if (limit === undefined || pipeline.runPolicy.scheduleWaitsForItself) return []
  return lanesByLimit(lanes).flatMap((together) => {
    const overlap = selfOverlap(together, expected(pipeline), limit ?? 0)
    if (!overlap) return []
    const { first, late, peak } = overlap
    const on = limit ? `the limit of ${limit}` : 'its own runs'
    const span = { from: first, to: first + hold.length }
    return [{ kind: 'self-overlap' as const, on, pipelines: [pipeline], ...span, times: late, spans: [span], peak }]
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
