import type { Pipeline } from '../model/pipeline.ts'
import type { Minutes } from './clock-starts.ts'
import type { Lane } from './lane.ts'
import { unionOf } from './minutes.ts'

type ByPipeline<T> = ReadonlyMap<Pipeline, T>

/** Worked out once for each list: all that is asked of a forecast begins with it. */
const lanesIn = new WeakMap<readonly Lane[], ByPipeline<readonly Lane[]>>()
const startsIn = new WeakMap<readonly Lane[], ByPipeline<Minutes>>()

/** The schedules with certain starts, by pipeline. */
export function certainLanes(lanes: readonly Lane[]): ByPipeline<readonly Lane[]> {
  const known = lanesIn.get(lanes)
  if (known) return known
  const byPipeline = new Map<Pipeline, Lane[]>()
  for (const lane of lanes) {
    if (lane.certainty !== 'exact') continue
    const own = byPipeline.get(lane.pipeline)
    if (own) own.push(lane)
    else byPipeline.set(lane.pipeline, [lane])
  }
  lanesIn.set(lanes, byPipeline)
  return byPipeline
}

/** The certain starts of each pipeline, those of all its lanes together. */
export function certainStarts(lanes: readonly Lane[]): ByPipeline<Minutes> {
  const known = startsIn.get(lanes)
  if (known) return known
  const starts = new Map(
    [...certainLanes(lanes)].map(([pipeline, own]) => [pipeline, unionOf(own.map(({ minutes }) => minutes))]),
  )
  startsIn.set(lanes, starts)
  return starts
}
