import type { Pipeline } from '../model/pipeline.ts'
import type { Pool } from '../model/team.ts'
import { certainStarts } from './certain.ts'
import { clockOver, type Minutes } from './clock-starts.ts'
import { busiestIn, type StartLoad, startLoad } from './crowds.ts'
import { type ExpectedSeconds, heldMinutes } from './durations.ts'
import type { Forecast } from './forecast.ts'
import type { Lane } from './lane.ts'
import { minuteOfDay } from './local-time.ts'
import {
  endsBy,
  fitsIn,
  holdMore,
  type Moves,
  movesOntoOthers,
  movesWithin,
  nobodyElseStarts,
  type Occupation,
  occupationOf,
  type Proposal,
  proposeSlot,
  RuledOut,
  type SlotCheck,
  seesAsMuch,
} from './proposal.ts'
import { usesOf } from './resources.ts'
import { minutesOf } from './window.ts'

/** What a better time must respect, beside the SLAs of the pipelines. */
export interface Wishes {
  readonly expected?: ExpectedSeconds
  readonly pools?: readonly Pool[]
}

/** A better time, and how many pipelines start at the busiest minute of the schedule, before the move and after it. */
export interface Improvement extends Proposal {
  readonly before: number
  readonly after: number
}

/** Looks for better times, and counts what it has found as taken. */
export interface Improver {
  /** How many pipelines start when, with the moves that were booked. */
  readonly load: StartLoad
  /** The nearest free time of a schedule. */
  improve(lane: Lane): Improvement | undefined
  /** Takes the time: no one else gets it. The old time stays taken too, so that any of the moves may be left out. */
  book(lane: Lane, improvement: Improvement): void
}

/**
 * Looks for better times within a forecast. A time is free where no other pipeline starts at its minute, no resource gets more runs than it
 * takes, the run ends in time, and no start reads less of the pipelines before it than now; all of that at every start in the window.
 */
export function improverOf(forecast: Forecast, { expected = () => undefined, pools = [] }: Wishes = {}): Improver {
  const clock = clockOver(forecast.window)
  const load = startLoad(forecast.lanes, minutesOf(forecast.window))
  const certain = certainStarts(forecast.lanes)
  const occupations = occupationsIn(forecast, certain, pools, expected)
  const linksTo = linksByTarget(forecast)
  const [movesOf, ruledOutFor] = [movesWithin(clock), ruledOutBySchedule()]
  const checksFor = ({ pipeline, minutes: own }: Lane): readonly SlotCheck[] => {
    const length = heldMinutes(expected(pipeline))
    const { finishBy } = pipeline.promises
    return [
      nobodyElseStarts(load.counts, own),
      ...occupations(pipeline).map((occupation) => fitsIn(occupation, own, length)),
      ...(finishBy ? [endsBy(minuteOfDay(finishBy.localTime), length, clock, finishBy.timeZone)] : []),
      ...earlierRuns(forecast, linksTo.get(pipeline) ?? [], certain, expected).map((before) =>
        seesAsMuch(before.minutes, before.length, own),
      ),
    ]
  }
  const improve = (lane: Lane): Improvement | undefined => {
    const { pipeline, offsets, trigger, minutes: own } = lane
    const text = trigger?.cron.value
    const language = pipeline.dialect.clock
    const cron = trigger?.clock && 'cron' in trigger.clock ? trigger.clock.cron : undefined
    if (text === undefined || !language || !cron || offsets === undefined || lane.certainty !== 'exact') return undefined
    const moves = movesOf({ text, language, zone: offsets.zone, excluded: trigger?.excludeDates ?? [] })
    const minute = cron.minutes.length === 1 ? cron.minutes[0] : undefined
    const isRuledOut = movesOntoOthers(load.counts, own, cron, clock.window, offsets)
    const proposal = proposeSlot({ minute, isRuledOut, ruledOut: ruledOutFor(moves, own) }, moves, () => checksFor(lane))
    return proposal && { ...proposal, before: busiestIn(load, 1)(own)?.pipelines ?? 0, after: 1 }
  }
  const book = ({ pipeline, minutes: own }: Lane, { minutes }: Improvement): void => {
    for (const minute of minutes) load.counts[minute] = (load.counts[minute] ?? 0) + 1
    for (const occupation of occupations(pipeline)) holdMore(occupation, minutes, heldMinutes(expected(pipeline)), own)
  }
  return { load, improve, book }
}

/** Schedules with the same text and the same starts: a minute that is taken stays so. */
function ruledOutBySchedule(): (moves: Moves, own: Minutes) => RuledOut {
  const known = new Map<Moves, Map<Minutes, RuledOut>>()
  return (moves, own) => {
    const byStarts = known.get(moves) ?? new Map<Minutes, RuledOut>()
    known.set(moves, byStarts)
    const ruledOut = byStarts.get(own) ?? new RuledOut()
    byStarts.set(own, ruledOut)
    return ruledOut
  }
}

/** The resources that a pipeline shares and who holds them when; counted at the first question for each resource. */
export function occupationsIn(
  { window }: Pick<Forecast, 'window'>,
  holders: ReadonlyMap<Pipeline, Minutes>,
  pools: readonly Pool[],
  expected: ExpectedSeconds,
): (pipeline: Pipeline) => readonly Occupation[] {
  const users = new Map<string, { capacity: number; holds: { minutes: Minutes; length: number }[] }>()
  for (const [pipeline, minutes] of holders) {
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

type Link = Forecast['graph']['links'][number]

/** What each pipeline listens or looks for. */
function linksByTarget({ graph }: Forecast): ReadonlyMap<Pipeline, readonly Link[]> {
  const byTarget = new Map<Pipeline, Link[]>()
  for (const link of graph.links) {
    const target = link.kind === 'event' || link.kind === 'status' ? graph.pipelines[link.to] : undefined
    const known = target && byTarget.get(target)
    if (known) known.push(link)
    else if (target) byTarget.set(target, [link])
  }
  return byTarget
}

/** The runs that those links name, where their times and durations are known. */
function earlierRuns(
  { graph }: Forecast,
  links: readonly Link[],
  certain: ReadonlyMap<Pipeline, Minutes>,
  expected: ExpectedSeconds,
) {
  return links.flatMap((link) => {
    const source = graph.pipelines[link.from]
    const [minutes, duration] = [source && certain.get(source), source && expected(source)]
    return minutes && duration ? [{ minutes, length: heldMinutes(duration) }] : []
  })
}
