import type { Pipeline } from '../pipeline.ts'
import { clockOver, type Minutes } from './clock-starts.ts'
import { busiestMinute, startLoad } from './crowds.ts'
import { type ExpectedSeconds, heldMinutes, namedValue, nothingExpected } from './durations.ts'
import type { Forecast } from './forecast.ts'
import type { Lane } from './lane.ts'
import { unionOf } from './minutes.ts'
import {
  endsBy,
  fitsIn,
  nobodyElseStarts,
  type Occupation,
  occupationOf,
  type Proposal,
  proposeSlot,
  type SlotCheck,
  seesAsMuch,
} from './proposal.ts'
import { type Pools, usesOf } from './resources.ts'
import { minutesOf } from './window.ts'

/** What a better time must respect. */
export interface Wishes {
  readonly expected?: ExpectedSeconds
  readonly pools?: Pools
  /** Minutes after midnight of its own zone by which a pipeline must have ended, by its path or name. */
  readonly finishBy?: ReadonlyMap<string, number>
}

/** A better time, and how many pipelines start at the busiest minute of the schedule, before the move and after it. */
export interface Improvement extends Proposal {
  readonly before: number
  readonly after: number
}

/** Times of day from entries such as `orchestra/daily.yml=09:30`; what cannot be read counts for nothing. */
export function finishTimes(entries: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    entries.flatMap((entry) => {
      const pair = namedValue(entry)
      const [, hour = '', minute = ''] = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(pair?.value ?? '') ?? []
      return pair && hour !== '' ? [[pair.name, Number(hour) * 60 + Number(minute)] as const] : []
    }),
  )
}

/**
 * Looks for better times within a forecast. A time is free where no other pipeline starts at its minute, no resource gets more runs than it
 * takes, the run ends in time, and no start reads less of the pipelines before it than now; all of that at every start in the window.
 */
export function improverOf(forecast: Forecast, wishes: Wishes = {}): (lane: Lane) => Improvement | undefined {
  const expected = wishes.expected ?? nothingExpected
  const clock = clockOver(forecast.window)
  const load = startLoad(forecast.lanes, minutesOf(forecast.window))
  const certain = certainStarts(forecast)
  const occupations = occupationsIn(forecast, certain, wishes.pools ?? new Map(), expected)
  return (lane) => {
    const { pipeline, offsets, trigger, minutes: own } = lane
    const text = trigger?.cron.value
    if (text === undefined || offsets === undefined || lane.certainty !== 'exact') return undefined
    const length = heldMinutes(expected(pipeline))
    const deadline = wishes.finishBy?.get(pipeline.key) ?? wishes.finishBy?.get(pipeline.name)
    const checks: readonly SlotCheck[] = [
      nobodyElseStarts(load.counts, own),
      ...occupations(pipeline).map((occupation) => fitsIn(occupation, own, length)),
      ...(deadline === undefined ? [] : [endsBy(deadline, length, clock, offsets.zone)]),
      ...earlierRuns(forecast, pipeline, certain, expected).map((before) => seesAsMuch(before.minutes, before.length, own)),
    ]
    const proposal = proposeSlot(clock, { text, zone: offsets.zone, excluded: trigger?.excludeDates ?? [] }, checks)
    return proposal && { ...proposal, before: busiestMinute(lane, load)?.pipelines ?? 0, after: 1 }
  }
}

function certainStarts({ lanes }: Forecast): ReadonlyMap<Pipeline, Minutes> {
  const byPipeline = new Map<Pipeline, Minutes[]>()
  for (const { pipeline, minutes, certainty } of lanes) {
    if (certainty !== 'exact') continue
    const known = byPipeline.get(pipeline)
    if (known) known.push(minutes)
    else byPipeline.set(pipeline, [minutes])
  }
  return new Map([...byPipeline].map(([pipeline, lists]) => [pipeline, unionOf(lists)]))
}

/** The resources of a pipeline and who holds them when; counted at the first question for each resource. */
function occupationsIn(
  { window }: Forecast,
  certain: ReadonlyMap<Pipeline, Minutes>,
  pools: Pools,
  expected: ExpectedSeconds,
): (pipeline: Pipeline) => readonly Occupation[] {
  const users = new Map<string, { capacity: number; holds: { minutes: Minutes; length: number }[] }>()
  for (const [pipeline, minutes] of certain) {
    for (const { resource } of usesOf(pipeline, pools)) {
      const known = users.get(resource.key) ?? { capacity: resource.capacity, holds: [] }
      users.set(resource.key, known)
      known.holds.push({ minutes, length: heldMinutes(expected(pipeline)) })
    }
  }
  const counted = new Map<string, Occupation>()
  return (pipeline) =>
    usesOf(pipeline, pools).flatMap(({ resource: { key } }) => {
      const user = users.get(key)
      if (!user || user.holds.length < 2) return []
      const occupation = counted.get(key) ?? occupationOf(user.holds, user.capacity, minutesOf(window))
      counted.set(key, occupation)
      return [occupation]
    })
}

/** The runs that a pipeline listens or looks for, where their times and durations are known. */
function earlierRuns(
  { graph }: Forecast,
  pipeline: Pipeline,
  certain: ReadonlyMap<Pipeline, Minutes>,
  expected: ExpectedSeconds,
) {
  return graph.links.flatMap((link) => {
    const source = graph.pipelines[link.from]
    if (link.kind === 'call' || !source || graph.pipelines[link.to] !== pipeline) return []
    const [minutes, duration] = [certain.get(source), expected(source)]
    return minutes && duration ? [{ minutes, length: heldMinutes(duration) }] : []
  })
}
