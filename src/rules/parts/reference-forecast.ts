import type { Pipeline } from '../../model/pipeline.ts'
import { zoneWordOf } from '../../model/trigger-zone.ts'
import { type Forecast, forecast } from '../../schedule/forecast.ts'
import type { Lane } from '../../schedule/lane.ts'
import { clockText, wallMs } from '../../schedule/local-time.ts'
import { referenceWindow, utcOf } from '../../schedule/window.ts'
import { quoted } from '../../text/quote.ts'
import type { Path } from '../../text/tree.ts'
import { joined } from '../../text/wording.ts'
import { cronPath } from './triggers.ts'

/** Most pipelines that a message names, one more where it would be the only one left out. */
export const mostNames = 3

const forecastOf = new WeakMap<Pipeline, { readonly pipelines: readonly Pipeline[]; readonly forecast: Forecast }>()

/** The certain starts of pipelines within the reference window; made once for the same pipelines, whatever rule asks. */
export function referenceForecast(pipelines: readonly Pipeline[]): Forecast {
  const [first] = pipelines
  const known = first && forecastOf.get(first)
  if (known?.pipelines.length === pipelines.length && known.pipelines.every((pipeline, at) => pipeline === pipelines[at]))
    return known.forecast
  const fresh = forecast(pipelines, referenceWindow)
  if (first) forecastOf.set(first, { pipelines, forecast: fresh })
  return fresh
}

/** Where the cron expression of a lane is written, in the first file of its pipeline; undefined for a lane without a trigger. */
export function cronPathOf({ pipeline, trigger }: Lane): Path | undefined {
  return trigger && cronPath(pipeline, trigger)
}

/** `08:00 (Europe/London)`: a minute of the reference window on the clock of a lane's zone. */
export function timeOfStart(lane: Lane, minute: number): string {
  const zone = lane.trigger ? zoneWordOf(lane.trigger, lane.pipeline.dialect) : 'UTC'
  return `${clockOfStart(lane, minute)} (${lane.offsets ? zone : 'UTC'})`
}

/** `08:00`: the same where the zone is clear. */
export function clockOfStart({ offsets }: Lane, minute: number): string {
  const utcMs = utcOf(referenceWindow, minute)
  return clockText(offsets ? wallMs(offsets, utcMs) : utcMs)
}

/** ` on 3 of 28 starts in four weeks`, or nothing where it is nearly every start. */
export function shareOfStarts(times: number, { minutes }: Lane): string {
  return times >= minutes.length * 0.9 ? '' : ` on ${times} of ${minutes.length} starts in four weeks`
}

/** `"a", "b" and 7 more`: some of `total` pipelines. */
export function someOf(pipelines: readonly Pipeline[], total: number): string {
  const shown = pipelines.slice(0, total === mostNames + 1 ? mostNames + 1 : mostNames)
  const rest = total - shown.length
  return joined([...shown.map(({ name }) => quoted(name)), ...(rest > 0 ? [`${rest} more`] : [])])
}
