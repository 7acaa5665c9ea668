import type { Pipeline } from '../model/pipeline.ts'
import { dayMs, minuteMs } from '../time/calendar.ts'
import type { ZoneOffsets } from '../time/zone.ts'
import type { Collision, MinuteSpan } from './collisions.ts'
import type { ExpectedSeconds } from './durations.ts'
import type { Forecast } from './forecast.ts'
import type { Lane } from './lane.ts'
import { utcOfWall, wallMs } from './local-time.ts'
import { firstFrom } from './minutes.ts'
import { utcOf } from './window.ts'

/** What the days of a forecast are told from. */
export interface DayView {
  readonly forecast: Forecast
  readonly collisions: readonly Collision[]
  /** The zone of the clock in the pictures, over the window. */
  readonly zone: ZoneOffsets
  readonly expected: ExpectedSeconds
}

/** Runs of one lane on one day, on the clock on the wall, in milliseconds. */
export interface DayLane {
  readonly lane: Lane
  readonly bars: readonly Bar[]
  readonly starts: number
}

/** One run, or several that follow closely, on the clock on the wall in milliseconds. */
export interface Bar {
  readonly from: number
  /** Equal to `from` where nothing is known of the duration. */
  readonly to: number
  /** True where it meets other runs on something scarce, or many at its start. */
  readonly collides: boolean
  /** Starts that the bar stands for; more than one where they follow too closely to be drawn. */
  readonly starts: number
}

/** More starts a day than this are drawn as one bar, unless told otherwise. */
const usualBars = 24

/** The lanes that start on the day that begins at a midnight on the wall, in the order of their first start. */
export function lanesOfDay(view: DayView, midnight: number, mostBars = usualBars): readonly DayLane[] {
  const { forecast, zone } = view
  const spans = spansOf(view.collisions)
  const edge = (wall: number) => Math.ceil(((utcOfWall(zone, wall) ?? forecast.window.to) - forecast.window.from) / minuteMs)
  const [first, end] = [edge(midnight), edge(midnight + dayMs)]
  const lanes = forecast.lanes.flatMap((lane) => {
    const minutes = lane.minutes.subarray(firstFrom(lane.minutes, first), firstFrom(lane.minutes, end))
    if (minutes.length === 0) return []
    const length = lane.openMinutes ?? Math.ceil((view.expected(lane.pipeline)?.p50 ?? 0) / 60)
    const bars =
      minutes.length > mostBars ? [barOver(minutes, length)] : [...minutes].map((at) => ({ from: at, to: at + length }))
    const onWall = (minute: number) => wallMs(zone, utcOf(forecast.window, minute)) - midnight
    const drawn = bars.map(({ from, to }) => ({
      from: midnight + onWall(from),
      to: midnight + onWall(from) + (to - from) * minuteMs,
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
