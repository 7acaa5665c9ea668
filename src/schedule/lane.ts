import { nodeKeyOf, type Pipeline, type Trigger } from '../model/pipeline.ts'
import { bounded } from '../text/quote.ts'
import type { ZoneOffsets } from '../time/zone.ts'
import type { Minutes } from './clock-starts.ts'

/**
 * `exact`: a run starts at that minute. `upper-bound`: at most one run starts, then or for sensors later in the window.
 * `unknown`: a run may start, and the minute is the earliest one.
 */
export type Certainty = 'exact' | 'upper-bound' | 'unknown'

/** What brings runs about; `call` is a task of another pipeline, `data` an update that it waits for. */
export type LaneKind = 'cron' | 'sensor' | 'upstream' | 'data' | 'call'

/** All starts of one pipeline by one cause, within a window. */
export interface Lane {
  readonly pipeline: Pipeline
  readonly kind: LaneKind
  /** The name of the trigger, or its place where it has none. */
  readonly label: string
  /** Absent for calls. */
  readonly trigger?: Trigger
  /** The zone of the cron expression, with its offsets over the window. */
  readonly offsets?: ZoneOffsets
  readonly minutes: Minutes
  readonly certainty: Certainty
  readonly environments: readonly string[]
  readonly branch: string | null
  /** Minutes that a sensor's window stays open, where that is written. */
  readonly openMinutes?: number
  /** Seconds between two looks of a sensor, where that is known. */
  readonly pollSeconds?: number
}

/** A trigger of which no time is known, and why. */
export interface Untimed {
  readonly pipeline: Pipeline
  readonly kind: LaneKind | 'webhook'
  readonly label: string
  /** A clause without a full stop. */
  readonly reason: string
}

/** The name of a trigger, or its place in the file where it has none. */
export function labelOf(trigger: Trigger): string {
  return trigger.name.trim() || nodeKeyOf(trigger.path)
}

/**
 * What the row of each lane is called, in at most so many UTF-16 units: the pipeline, with its trigger where the pipeline has several rows, and with
 * its file where that is not enough. No two rows have one name; of what is too long the pipeline is cut and not the trigger.
 */
export function rowNames(lanes: readonly Lane[], most = 300): readonly string[] {
  const rows = countsOf(lanes.map(({ pipeline }) => pipeline))
  const short = lanes.map((lane) => ({ ...lane, tail: (rows.get(lane.pipeline) ?? 0) > 1 ? `, ${lane.label}` : '' }))
  const many = countsOf(short.map(({ pipeline, tail }) => pipeline.name + tail))
  const long = short.map(({ pipeline, tail }) => {
    const isShared = (many.get(pipeline.name + tail) ?? 0) > 1
    return fitted(pipeline.name, isShared ? `${tail}, ${pipeline.key}` : tail, most)
  })
  return distinct(long)
}

function fitted(name: string, tail: string, most: number): string {
  const end = bounded(tail, most - Math.min(name.length, most >> 1))
  return `${bounded(name, most - end.length)}${end}`
}

/** Names in which a later one of equals has its number. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const number = (seen.get(name) ?? 0) + 1
    seen.set(name, number)
    return number === 1 ? name : `${name} ${number}`
  })
}

function countsOf<T>(things: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}
