import { dayMs, minuteMs } from '../core/cron/calendar.ts'
import type { ZoneOffsets } from '../core/cron/zone.ts'
import type { Pipeline } from '../core/pipeline.ts'
import type { Collision, MinuteSpan } from '../core/schedule/collisions.ts'
import type { ExpectedSeconds } from '../core/schedule/durations.ts'
import type { Forecast } from '../core/schedule/forecast.ts'
import type { Lane } from '../core/schedule/lane.ts'
import { startOfDay, utcOfWall, wallMs } from '../core/schedule/local-time.ts'
import { firstFrom } from '../core/schedule/minutes.ts'
import { minutesOf, utcOf } from '../core/schedule/window.ts'

/** What every picture of a schedule is drawn from. */
export interface ScheduleView {
  readonly forecast: Forecast
  readonly collisions: readonly Collision[]
  /** The zone of the clock in the pictures, over the window. */
  readonly zone: ZoneOffsets
  readonly expected: ExpectedSeconds
}

/** The starts of one day by the hour of its clock. Starts that may not happen at all are left out. */
export interface DayHours {
  /** Midnight on the wall, in milliseconds. */
  readonly wall: number
  readonly hours: readonly number[]
  readonly total: number
}

/** Runs of one lane on one day, on the clock on the wall, in milliseconds. */
export interface DayLane {
  readonly lane: Lane
  readonly bars: readonly Bar[]
  readonly starts: number
}

export interface Bar {
  readonly from: number
  /** Equal to `from` where nothing is known of the duration. */
  readonly to: number
  /** True where it meets other runs on something scarce, or many at its start. */
  readonly collides: boolean
  /** Starts that the bar stands for; more than one where they follow too closely to be drawn. */
  readonly starts: number
}

/** More starts a day than this are drawn as one bar. */
const mostBars = 24

/** Every day that the window touches, with its starts by the hour. */
export function dayHoursOf({ forecast, zone }: ScheduleView): readonly DayHours[] {
  const counts = new Uint32Array(minutesOf(forecast.window))
  for (const lane of forecast.lanes) {
    if (lane.certainty === 'unknown') continue
    for (const minute of lane.minutes) counts[minute] = (counts[minute] ?? 0) + 1
  }
  const days = new Map<number, number[]>()
  for (const [minute, count] of counts.entries()) {
    if (minute % 15 !== 0 && count === 0) continue
    const wall = wallMs(zone, utcOf(forecast.window, minute))
    const day = startOfDay(wall)
    const hours = days.get(day) ?? new Array<number>(24).fill(0)
    days.set(day, hours)
    const hour = Math.floor((wall - day) / (60 * minuteMs))
    hours[hour] = (hours[hour] ?? 0) + count
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([wall, hours]) => ({ wall, hours, total: hours.reduce((sum, count) => sum + count, 0) }))
}

/** The day with the most starts, the earliest of equals. */
export function busiestDay(days: readonly DayHours[]): DayHours | undefined {
  return days.reduce<DayHours | undefined>((best, day) => (best === undefined || day.total > best.total ? day : best), undefined)
}

/** The lanes that start on a day, in the order of their first start. */
export function lanesOfDay(view: ScheduleView, day: DayHours): readonly DayLane[] {
  const { forecast, zone } = view
  const spans = spansOf(view.collisions)
  const edge = (wall: number) => Math.ceil(((utcOfWall(zone, wall) ?? forecast.window.to) - forecast.window.from) / minuteMs)
  const [first, end] = [edge(day.wall), edge(day.wall + dayMs)]
  const lanes = forecast.lanes.flatMap((lane) => {
    const minutes = lane.minutes.subarray(firstFrom(lane.minutes, first), firstFrom(lane.minutes, end))
    if (minutes.length === 0) return []
    const length = lane.openMinutes ?? Math.ceil((view.expected(lane.pipeline)?.p50 ?? 0) / 60)
    const bars =
      minutes.length > mostBars ? [barOver(minutes, length)] : [...minutes].map((at) => ({ from: at, to: at + length }))
    const onWall = (minute: number) => wallMs(zone, utcOf(forecast.window, minute)) - day.wall
    const drawn = bars.map(({ from, to }) => ({
      from: day.wall + onWall(from),
      to: day.wall + onWall(from) + (to - from) * minuteMs,
      collides: lane.certainty === 'exact' && collides(spans.get(lane.pipeline) ?? [], from, to),
      starts: bars.length === 1 ? minutes.length : 1,
    }))
    return [{ lane, bars: drawn, starts: minutes.length }]
  })
  return lanes.sort((a, b) => (a.bars[0]?.from ?? 0) - (b.bars[0]?.from ?? 0))
}

function barOver(minutes: Uint32Array, length: number): MinuteSpan {
  return { from: minutes[0] ?? 0, to: (minutes.at(-1) ?? 0) + length }
}

function spansOf(collisions: readonly Collision[]): ReadonlyMap<Pipeline, readonly MinuteSpan[]> {
  const byPipeline = new Map<Pipeline, MinuteSpan[]>()
  for (const { pipelines, spans } of collisions) {
    for (const pipeline of pipelines) {
      const known = byPipeline.get(pipeline)
      if (known) known.push(...spans)
      else byPipeline.set(pipeline, [...spans])
    }
  }
  return byPipeline
}

function collides(spans: readonly MinuteSpan[], from: number, to: number): boolean {
  return spans.some((span) => span.from < Math.max(to, from + 1) && span.to > from)
}
