import type { Pipeline } from '../model/pipeline.ts'
import { certainLanes } from './certain.ts'
import { type ExpectedSeconds, heldMinutes } from './durations.ts'
import type { Forecast } from './forecast.ts'
import type { Lane } from './lane.ts'
import { firstFrom } from './minutes.ts'

/** A schedule that starts while a run that it needs continues. */
export interface EarlyStart {
  readonly lane: Lane
  /** The schedule of the pipeline that should have ended. */
  readonly before: Lane
  /** Minutes after the start of the window: the first such start, and the start and the expected end of the run before it. */
  readonly at: number
  readonly begun: number
  readonly end: number
  /** How often in the window. */
  readonly times: number
}

/** That one pipeline needs what another one makes. */
export interface Need {
  readonly pipeline: Pipeline
  readonly before: Pipeline
}

/** The needs that the files themselves tell: who listens to or looks for the runs of whom. */
export function needsIn({ graph }: Forecast): readonly Need[] {
  return graph.links.flatMap(({ kind, from, to }) => {
    const [before, pipeline] = [graph.pipelines[from], graph.pipelines[to]]
    return (kind !== 'event' && kind !== 'status') || from === to || !before || !pipeline ? [] : [{ pipeline, before }]
  })
}

/** Schedules that start before the p95 end of a run that they need. Only where that duration is known. */
export function earlyStarts(forecast: Forecast, needs: readonly Need[], expected: ExpectedSeconds): readonly EarlyStart[] {
  const lanesOf = certainLanes(forecast.lanes)
  return needs.flatMap(({ pipeline, before }) => {
    const duration = expected(before)
    if (!duration) return []
    return (lanesOf.get(pipeline) ?? []).flatMap((lane) =>
      (lanesOf.get(before) ?? []).flatMap((earlier) => earlyStartOf(lane, earlier, heldMinutes(duration)) ?? []),
    )
  })
}

function earlyStartOf(lane: Lane, before: Lane, length: number): EarlyStart | undefined {
  let first: { at: number; begun: number } | undefined
  let times = 0
  for (const at of lane.minutes) {
    const begun = before.minutes[firstFrom(before.minutes, at + 1) - 1]
    if (begun === undefined || begun + length <= at) continue
    times++
    first ??= { at, begun }
  }
  return first && { lane, before, ...first, end: first.begun + length, times }
}
