import type { Pipeline, Trigger } from '../model/pipeline.ts'
import { type Bar, type DayLane, lanesOfDay } from '../schedule/day-lanes.ts'
import { expectedFrom } from '../schedule/durations.ts'
import { forecast } from '../schedule/forecast.ts'
import { rowNames } from '../schedule/lane.ts'
import { startOfDay, utcOfWall, wallMs } from '../schedule/local-time.ts'
import { isBroken } from '../text/document.ts'
import { dayMs } from '../time/calendar.ts'
import { zoneChangeAt } from '../time/zone-changes.ts'
import { maskerOf } from './changes.ts'
import { type FirstRun, firstRunOf } from './cron-words.ts'
import { matchEntities } from './entities/match.ts'
import { movedSchedules } from './triggers.ts'

/** The day of the first run that the change moves, and what else starts on it. */
export interface MovedDay {
  /** Midnight on the wall, in milliseconds. */
  readonly midnight: number
  readonly zone: string
  /** What the change moves, then what starts nearest to it. */
  readonly lanes: readonly MovedDayLane[]
  /** Schedules of that day that are left out. */
  readonly rest: number
  /** The last release of the time zone data with another time for the first run; absent where releases agree. */
  readonly otherUpTo?: string
}

/** The starts of one schedule on that day. */
export interface MovedDayLane {
  readonly name: string
  readonly isMoved: boolean
  readonly isSensor: boolean
  readonly bars: readonly Bar[]
}

/** What a reader of a comment still takes in. */
const mostLanes = 12
const mostBars = 8

/** The day of the first run by a moved schedule, seen from a time in UTC milliseconds; undefined where no schedule moves or it never runs. */
export function movedDayOf(
  before: readonly Pipeline[],
  after: readonly Pipeline[],
  { now, secretPrefixes = [] }: { readonly now: number; readonly secretPrefixes?: readonly string[] },
): MovedDay | undefined {
  const moved = movedBetween(before, after)
  const first = earliest([...moved].flatMap((trigger) => firstRunOf(trigger, now) ?? []))
  if (!first) return undefined
  const midnight = startOfDay(wallMs(first.offsets, first.at))
  const change = zoneChangeAt(first.offsets.zone, first.at)
  const lanes = nearestFirst(lanesFrom(after, first, midnight), moved)
  const names = rowNames(lanes.map(({ lane }) => lane))
  return {
    midnight,
    zone: first.offsets.zone,
    lanes: lanes.slice(0, mostLanes).map(({ lane, bars }, row) => ({
      name: maskerOf([lane.pipeline], secretPrefixes)(names[row] ?? ''),
      isMoved: isMoved(lane, moved),
      isSensor: lane.openMinutes !== undefined,
      bars,
    })),
    rest: Math.max(0, lanes.length - mostLanes),
    ...(change && { otherUpTo: change.last }),
  }
}

function movedBetween(before: readonly Pipeline[], after: readonly Pipeline[]): ReadonlySet<Trigger> {
  const former = new Map(before.map((pipeline) => [pipeline.key, pipeline] as const))
  const triggers = after.flatMap((pipeline) => {
    const was = former.get(pipeline.key)
    if (!was || was.document === pipeline.document || isBroken(was.document) || isBroken(pipeline.document)) return []
    return movedSchedules({ before: was, after: pipeline, matching: matchEntities(was, pipeline) })
  })
  return new Set(triggers)
}

/** The first one of equals. */
function earliest(runs: readonly FirstRun[]): FirstRun | undefined {
  return runs.reduce<FirstRun | undefined>((best, run) => (best === undefined || run.at < best.at ? run : best), undefined)
}

/** Everything that starts for certain, or may start at most, on the day that begins at a midnight on the wall. */
function lanesFrom(pipelines: readonly Pipeline[], { offsets }: FirstRun, midnight: number): readonly DayLane[] {
  const from = utcOfWall(offsets, midnight)
  const to = utcOfWall(offsets, midnight + dayMs)
  if (from === undefined || to === undefined) return []
  const expected = expectedFrom(new Map())
  const known = forecast(pipelines, { from, to }, { expected })
  const view = { forecast: known, collisions: [], zone: offsets, expected }
  return lanesOfDay(view, midnight, mostBars).filter(({ lane }) => lane.certainty !== 'unknown')
}

function nearestFirst(lanes: readonly DayLane[], moved: ReadonlySet<Trigger>): readonly DayLane[] {
  const drawn = lanes.filter(({ lane }) => isMoved(lane, moved)).slice(0, mostLanes)
  const starts = drawn.flatMap(({ bars }) => bars.map(({ from }) => from))
  const distance = ({ lane, bars }: DayLane) => {
    if (isMoved(lane, moved)) return -1
    return bars.reduce((least, { from }) => starts.reduce((best, at) => Math.min(best, Math.abs(at - from)), least), dayMs)
  }
  const ranked = lanes.map((lane) => [distance(lane), lane] as const)
  return ranked.sort(([a], [b]) => a - b).map(([, lane]) => lane)
}

function isMoved({ trigger }: DayLane['lane'], moved: ReadonlySet<Trigger>): boolean {
  return trigger !== undefined && moved.has(trigger)
}
