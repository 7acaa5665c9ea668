import type { Pipeline } from '../model/pipeline.ts'
import { certainLanes } from './certain.ts'
import type { Collision } from './collisions.ts'
import { type ExpectedSeconds, heldMinutes } from './durations.ts'
import type { Lane } from './lane.ts'
import { firstFrom } from './minutes.ts'

/** All that one schedule meets on things that few runs can use at the same time. */
export interface Clash {
  readonly lane: Lane
  /** What they meet on, in words and in order, each once. */
  readonly things: readonly string[]
  /** Whom it meets, in the order of their keys. */
  readonly partners: readonly Pipeline[]
  /** How many others meet at the time of most; no fewer than `partners`. */
  readonly others: number
  /** The time at which most meet. */
  readonly meeting: Collision
}

/** Of more that meet at the same time only so many are told apart. */
const mostPartners = 100
/** Of a collision's times so many are looked at to find out which schedules of a pipeline take part. */
const mostSpans = 60

/** One clash for each schedule of a wanted pipeline that meets others, in the order of the lanes. */
export function clashesIn(
  lanes: readonly Lane[],
  collisions: readonly Collision[],
  expected: ExpectedSeconds = () => undefined,
  isWanted: (pipeline: Pipeline) => boolean = () => true,
): readonly Clash[] {
  if (collisions.length === 0) return []
  const lanesOf = certainLanes(lanes)
  const found = new Map<Lane, { things: Set<string>; partners: Set<Pipeline>; meeting: Collision }>()
  for (const collision of collisions) {
    for (const pipeline of collision.pipelines) {
      if (!isWanted(pipeline)) continue
      for (const lane of lanesIn(lanesOf.get(pipeline) ?? [], collision, heldMinutes(expected(pipeline)))) {
        const clash = found.get(lane) ?? { things: new Set(), partners: new Set(), meeting: collision }
        found.set(lane, clash)
        clash.things.add(collision.on)
        addPartners(clash.partners, collision, pipeline)
        if (collision.pipelines.length > clash.meeting.pipelines.length) clash.meeting = collision
      }
    }
  }
  return lanes.flatMap((lane) => {
    const clash = found.get(lane)
    if (!clash) return []
    const partners = [...clash.partners].sort((a, b) => (a.key < b.key ? -1 : 1))
    const others = Math.max(partners.length, clash.meeting.pipelines.length - 1)
    return [{ lane, things: [...clash.things].sort(), partners, others, meeting: clash.meeting }]
  })
}

function addPartners(partners: Set<Pipeline>, { pipelines }: Collision, self: Pipeline): void {
  for (const pipeline of pipelines) {
    if (partners.size >= mostPartners) return
    if (pipeline !== self) partners.add(pipeline)
  }
}

/** The schedules of a pipeline of which a run continues at one of the times of a collision. */
function lanesIn(lanes: readonly Lane[], { spans }: Collision, length: number): readonly Lane[] {
  if (lanes.length < 2) return lanes
  return lanes.filter(({ minutes }) =>
    spans.slice(0, mostSpans).some(({ from, to }) => (minutes[firstFrom(minutes, from - length + 1)] ?? to) < to),
  )
}
