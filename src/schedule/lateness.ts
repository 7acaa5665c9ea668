import type { Pipeline } from '../model/pipeline.ts'
import { dayMs, minuteMs } from '../time/calendar.ts'
import type { TimeWindow } from '../time/firings.ts'
import { type ZoneOffsets, zoneOffsets } from '../time/zone.ts'
import type { ExpectedSeconds } from './durations.ts'
import type { Lane } from './lane.ts'
import { minuteOfDay, startOfDay, utcOfWall, wallMs } from './local-time.ts'
import type { Reach } from './reach.ts'
import { utcOf } from './window.ts'

/** What is late where one planned run of a pipeline fails. Times in UTC milliseconds. */
export interface Lateness {
  /** The planned start of that run. */
  readonly at: number
  /** The zone of the schedule, or UTC. */
  readonly zone: ZoneOffsets
  /** The next start after it; null where none is known within the window. */
  readonly next: number | null
  /** The pipeline itself, then those that wait for it. */
  readonly late: readonly LatePipeline[]
}

/** A pipeline whose run then starts late, or not at all. */
export interface LatePipeline {
  readonly pipeline: Pipeline
  /** When it would start; null where that is not known. */
  readonly startsAt: number | null
  /** When it usually would be over, by the median; null where its duration or its start is not known. */
  readonly endsAt: number | null
  /** The deadline that the team has set; null where there is none. */
  readonly due: { readonly at: number; readonly localTime: string; readonly timeZone: string } | null
  /** The last minute at which the failed run can start again without this deadline being missed; null where that is not known. */
  readonly rerunBy: number | null
}

/** When pipelines are planned to start. */
export interface Planned {
  readonly window: TimeWindow
  /** The schedules and sensors of one of them. Its starts by others are not certain. */
  lanesOf(pipeline: Pipeline): readonly Lane[]
}

/** What is late where the first planned run of the origin fails; null for a pipeline of which no planned start is known. */
export function latenessOf(reach: Reach, planned: Planned, expected: ExpectedSeconds): Lateness | null {
  const lanes = planned.lanesOf(reach.origin).filter(({ certainty }) => certainty === 'exact')
  const [first, next] = [...new Set(lanes.flatMap(({ minutes }) => [...minutes.subarray(0, 2)]))].sort((a, b) => a - b)
  if (first === undefined) return null
  const at = utcOf(planned.window, first)
  const lane = lanes.find(({ minutes }) => minutes[0] === first)
  const zone = lane?.offsets ?? zoneOffsets('UTC', at - 2 * dayMs, at + 2 * dayMs)
  if (!zone) return null
  const starts = startsOf(reach, at, expected)
  const late = [...starts].map(([pipeline, startsAt]) => latePipeline(pipeline, startsAt, at, expected))
  return { at, zone, next: next === undefined ? null : utcOf(planned.window, next), late }
}

/** When each pipeline of a chain would start: after the runs before it, as far as their durations are known. */
function startsOf({ origin, pipelines }: Reach, at: number, expected: ExpectedSeconds): ReadonlyMap<Pipeline, number | null> {
  const starts = new Map<Pipeline, number | null>([[origin, at]])
  for (const { pipeline, reason, via } of pipelines) {
    if (reason === 'any' || reason === 'on-failure' || !starts.has(via)) continue
    const before = starts.get(via) ?? null
    const seconds = expected(via)?.p50
    starts.set(pipeline, reason === 'after' && before !== null && seconds !== undefined ? before + seconds * 1000 : null)
  }
  return starts
}

function latePipeline(pipeline: Pipeline, startsAt: number | null, from: number, expected: ExpectedSeconds): LatePipeline {
  const seconds = expected(pipeline)?.p50
  const endsAt = startsAt === null || seconds === undefined ? null : startsAt + seconds * 1000
  const due = dueOf(pipeline, startsAt ?? from)
  const rerunBy = due && endsAt !== null ? floorToMinute(from + due.at - endsAt) : null
  return { pipeline, startsAt, endsAt, due, rerunBy }
}

/** The first deadline at or after a start. */
function dueOf({ promises: { finishBy } }: Pipeline, from: number): LatePipeline['due'] {
  const zone = finishBy && zoneOffsets(finishBy.timeZone, from - 2 * dayMs, from + 3 * dayMs)
  if (!finishBy || !zone) return null
  const wall = wallMs(zone, from)
  const today = startOfDay(wall) + minuteOfDay(finishBy.localTime) * minuteMs
  const at = utcOfWall(zone, today < wall ? today + dayMs : today)
  return at === undefined ? null : { at, ...finishBy }
}

function floorToMinute(utcMs: number): number {
  return Math.floor(utcMs / minuteMs) * minuteMs
}
