import type { Pipeline } from '../model/pipeline.ts'
import type { Lane } from './lane.ts'

/** How many pipelines start at each minute of a window. */
export interface StartLoad {
  /** Distinct pipelines by minute after the start of the window. */
  readonly counts: Uint32Array
}

/**
 * Counts pipelines by the minute of their certain starts, in one pass; a pipeline counts once a minute. The lanes of one pipeline must stand
 * together.
 */
export function startLoad(lanes: readonly Lane[], minutes: number): StartLoad {
  const counts = new Uint32Array(minutes)
  const lastSeen = new Uint32Array(minutes)
  const numbers = new Map<Pipeline, number>()
  for (const lane of lanes) {
    if (lane.certainty !== 'exact') continue
    const number = numbers.get(lane.pipeline) ?? numbers.size + 1
    numbers.set(lane.pipeline, number)
    for (let at = 0; at < lane.minutes.length; at++) {
      const minute = lane.minutes[at] ?? 0
      if (lastSeen[minute] === number) continue
      lastSeen[minute] = number
      counts[minute] = (counts[minute] ?? 0) + 1
    }
  }
  return { counts }
}

/** The minute of a lane at which most pipelines start, the earliest of equals; undefined for a lane without starts. */
export function busiestMinute(
  lane: Lane,
  { counts }: StartLoad,
): { readonly minute: number; readonly pipelines: number } | undefined {
  let [minute, most] = [-1, -1]
  for (let at = 0; at < lane.minutes.length; at++) {
    const pipelines = counts[lane.minutes[at] ?? 0] ?? 0
    if (pipelines <= most) continue
    minute = lane.minutes[at] ?? 0
    most = pipelines
  }
  return minute === -1 ? undefined : { minute, pipelines: most }
}

/** The pipelines that start for certain at each of some minutes, at most `most` of them, in the order of the lanes. */
export function startersAt(
  lanes: readonly Lane[],
  minutes: ReadonlySet<number>,
  most: number,
): ReadonlyMap<number, readonly Pipeline[]> {
  const starters = new Map([...minutes].map((minute) => [minute, new Set<Pipeline>()]))
  for (const lane of lanes) {
    if (lane.certainty !== 'exact') continue
    lane.minutes.forEach((minute) => {
      const known = starters.get(minute)
      if (known && known.size < most) known.add(lane.pipeline)
    })
  }
  return new Map([...starters].map(([minute, pipelines]) => [minute, [...pipelines]]))
}
