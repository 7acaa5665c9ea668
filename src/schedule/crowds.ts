import type { Pipeline } from '../model/pipeline.ts'
import { certainStarts } from './certain.ts'
import type { Minutes } from './clock-starts.ts'
import type { Lane } from './lane.ts'

/** How many pipelines start at each minute of a window. */
export interface StartLoad {
  /** Distinct pipelines by minute after the start of the window. */
  readonly counts: Uint32Array
}

/** Counts pipelines by the minute of their certain starts; a pipeline counts once a minute, and pipelines with the same starts are counted together. */
export function startLoad(lanes: readonly Lane[], minutes: number): StartLoad {
  const alike = new Map<Minutes, number>()
  for (const starts of certainStarts(lanes).values()) alike.set(starts, (alike.get(starts) ?? 0) + 1)
  const counts = new Uint32Array(minutes)
  for (const [starts, pipelines] of alike)
    for (let at = 0; at < starts.length; at++) {
      const minute = starts[at] ?? 0
      counts[minute] = (counts[minute] ?? 0) + pipelines
    }
  return { counts }
}

/** The minute of a schedule at which most pipelines start, and how often it starts in a crowd. */
export interface Busiest {
  readonly minute: number
  readonly pipelines: number
  /** Its starts at which so many pipelines start as make a crowd. */
  readonly crowded: number
}

/** Tells of starts their busiest minute, the earliest of equals; undefined for none. Looked up once for equal ones. */
export function busiestIn({ counts }: StartLoad, crowd: number): (starts: Minutes) => Busiest | undefined {
  const known = new Map<Minutes, Busiest | undefined>()
  return (starts) => {
    if (known.has(starts)) return known.get(starts)
    let [minute, pipelines, crowded] = [-1, -1, 0]
    for (let at = 0; at < starts.length; at++) {
      const now = counts[starts[at] ?? 0] ?? 0
      if (now >= crowd) crowded++
      if (now <= pipelines) continue
      minute = starts[at] ?? 0
      pipelines = now
    }
    const busiest = minute === -1 ? undefined : { minute, pipelines, crowded }
    known.set(starts, busiest)
    return busiest
  }
}

/** The pipelines that start for certain at each of some minutes, at most `most` of them, in the order of the lanes. */
export function startersAt(
  lanes: readonly Lane[],
  minutes: ReadonlySet<number>,
  most: number,
): ReadonlyMap<number, readonly Pipeline[]> {
  const starters = new Map([...minutes].map((minute) => [minute, new Set<Pipeline>()]))
  const asked = new Map<Minutes, readonly Set<Pipeline>[]>()
  for (const { certainty, minutes: starts, pipeline } of lanes) {
    if (certainty !== 'exact') continue
    const known = asked.get(starts) ?? [...starts].flatMap((minute) => starters.get(minute) ?? [])
    asked.set(starts, known)
    for (const there of known) if (there.size < most) there.add(pipeline)
  }
  return new Map([...starters].map(([minute, pipelines]) => [minute, [...pipelines]]))
}
