import type { Baseline } from '../model/baseline.ts'
import type { Pipeline } from '../model/pipeline.ts'
import type { Pool } from '../model/team.ts'
import type { CollisionFacts, DayFacts, LaneFacts, WeekFacts } from '../render/report/facts.ts'
import { dayHoursOf } from '../render/schedule-view.ts'
import { collisionWords } from '../render/schedule-words.ts'
import { type Collision, collisionsIn } from '../schedule/collisions.ts'
import { type DayLane, lanesOfDay } from '../schedule/day-lanes.ts'
import { expectedFrom } from '../schedule/durations.ts'
import { forecast } from '../schedule/forecast.ts'
import type { Untimed } from '../schedule/lane.ts'
import { clockText, dayText, longDayText, startOfDay, utcOfWall, wallMs } from '../schedule/local-time.ts'
import { utcOf } from '../schedule/window.ts'
import { dayMs, minuteMs } from '../time/calendar.ts'
import { isKnownZone } from '../time/known-zones.ts'
import { type ZoneOffsets, zoneOffsets } from '../time/zone.ts'
import type { Week } from './forecast-week.ts'
import { movesOf } from './moves.ts'

export interface WeekRequest {
  readonly now: Date
  readonly baselines: ReadonlyMap<string, Baseline>
  readonly pools: readonly Pool[]
}

const days = 7
const mostLanes = 40
const mostCollisions = 50

/** Seven whole days by the clock of most schedules, from the one that has begun. */
export function weekOf(pipelines: readonly Pipeline[], { now, baselines, pools }: WeekRequest): Week {
  const expected = expectedFrom(baselines)
  const zone = clockOf(usualZone(pipelines), now)
  const midnight = startOfDay(wallMs(zone, now.getTime()))
  const from = utcOfWall(zone, midnight) ?? now.getTime()
  const to = utcOfWall(zone, midnight + days * dayMs) ?? from + days * dayMs
  const known = forecast(pipelines, { from, to }, { expected })
  return { forecast: known, collisions: collisionsIn(known, { expected, pools }), zone, expected, pools }
}

function clockOf(name: string, now: Date): ZoneOffsets {
  const [from, to] = [now.getTime() - 2 * dayMs, now.getTime() + (days + 2) * dayMs]
  return zoneOffsets(name, from, to) ?? { zone: 'UTC', from, to, stretches: [{ from, to, offsetMs: 0 }] }
}

/** The zone of most schedules; the first by name of equals, UTC where there is none. */
function usualZone(pipelines: readonly Pipeline[]): string {
  const counts = new Map<string, number>()
  for (const { triggers } of pipelines)
    for (const { cron, timeZone } of triggers) {
      const zone = timeZone.value ?? 'UTC'
      if (cron.state === 'set' && isKnownZone(zone)) counts.set(zone, (counts.get(zone) ?? 0) + 1)
    }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? 'UTC'
}

/** The week as a page shows it; null where nothing starts in it, as far as anyone knows. */
export function weekFacts(week: Week): WeekFacts | null {
  const { forecast: known, collisions, zone } = week
  const hours = dayHoursOf(week).slice(0, days)
  if (known.lanes.every(({ minutes }) => minutes.length === 0) && known.untimed.length === 0) return null
  return {
    zone: zone.zone,
    days: hours.map(({ wall, hours: starts }) => dayFacts(week, wall, starts)),
    collisions: collisions.slice(0, mostCollisions).map((collision) => collisionFacts(week, collision)),
    moves: movesOf(week),
    untimed: known.untimed.map(untimedFacts),
    freeHours: freeHours(hours.map((day) => day.hours)),
    isTruncated: known.truncated || collisions.length > mostCollisions,
  }
}

/** A trigger without a name is called by its kind. */
function untimedFacts({ pipeline, kind, label, reason }: Untimed): WeekFacts['untimed'][number] {
  return { pipeline: pipeline.name, label: label.startsWith('/') ? kind : label, reason }
}

function dayFacts(week: Week, wall: number, hours: readonly number[]): DayFacts {
  const lanes = lanesOfDay(week, wall)
  return {
    label: dayText(wall),
    title: longDayText(wall),
    hours,
    lanes: lanes.slice(0, mostLanes).map((lane) => laneFacts(lane, wall)),
    omitted: Math.max(0, lanes.length - mostLanes),
  }
}

function laneFacts({ lane, bars }: DayLane, wall: number): LaneFacts {
  const minutes = (time: number) => Math.round((time - wall) / minuteMs)
  return {
    pipeline: lane.pipeline.name,
    isCertain: lane.certainty === 'exact',
    bars: bars.map(({ from, to, collides }) => ({ from: minutes(from), to: minutes(to), collides })),
  }
}

function collisionFacts({ forecast: { window }, zone }: Week, collision: Collision): CollisionFacts {
  const first = wallMs(zone, utcOf(window, collision.from))
  return {
    words: collisionWords(collision),
    first: `${dayText(first)} ${clockText(first)}`,
    times: collision.times,
    isCrowd: collision.kind === 'crowd',
  }
}

/** Times of the day without a start on any day, in whole hours. */
function freeHours(week: readonly (readonly number[])[]): readonly string[] {
  const isFree = (hour: number) => hour < 24 && week.every((hours) => (hours[hour] ?? 0) === 0)
  const clock = (hour: number) => (hour === 24 ? '24:00' : clockText(hour * 60 * minuteMs))
  const spans: string[] = []
  for (let from = 0; from < 24; from++) {
    if (!isFree(from)) continue
    let to = from + 1
    while (isFree(to)) to++
    spans.push(`${clock(from)} to ${clock(to)}`)
    from = to
  }
  return spans
}
