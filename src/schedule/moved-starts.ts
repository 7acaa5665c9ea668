import { certainStarts } from './certain.ts'
import type { Clash } from './clashes.ts'
import type { Minutes } from './clock-starts.ts'
import type { StartLoad } from './crowds.ts'
import { heldMinutes } from './durations.ts'
import type { Forecast } from './forecast.ts'
import { type Improvement, type Improver, improverOf, occupationsIn, type Wishes } from './improvement.ts'
import type { Lane } from './lane.ts'
import { type Alike, countAlike, fitsIn, type Holding, holdMore, type Occupation } from './proposal.ts'

/** Most moves that one plan looks for; looking for a free time costs more than finding that there is none. */
const mostMoves = 1000
const none = new Uint32Array()

/** What a plan is for, and whom it would rather not move. */
export interface PlanRequest extends Wishes {
  /** Schedules that meet others on scarce things. */
  readonly clashes: readonly Clash[]
  /** Schedules that start in a crowd, and how many pipelines make one. */
  readonly crowded?: { readonly lanes: readonly Lane[]; readonly size: number }
  /** Paths that the change under review touches: those move before any other. */
  readonly touched?: ReadonlySet<string> | null
}

/** New times by schedule. */
export type Plan = ReadonlyMap<Lane, Improvement>

/**
 * New times for schedules that meet, found one after the other so that all of them together meet nothing, and so that each of them may be
 * left out. The first of those that meet keeps its time where it can, in the order of the paths, with those that a change touches last.
 * Things come before crowds, so that plans for crowds of any size agree on the moves for things.
 */
export function planMoves(forecast: Forecast, request: PlanRequest): Plan {
  const { forThings, forCrowd } = plannerOf(forecast, request)
  return request.crowded ? forCrowd(request.crowded) : forThings
}

/** A plan in two steps. */
export interface Planner {
  /** The moves of schedules that meet on things. */
  readonly forThings: Plan
  /** Those, and the moves out of one crowd: the times are taken then, so a planner plans for one crowd. */
  forCrowd(crowded: NonNullable<PlanRequest['crowded']>): Plan
}

/** Plans the moves for things, and keeps what it has counted for those out of a crowd. */
export function plannerOf(forecast: Forecast, request: Omit<PlanRequest, 'crowded'>): Planner {
  const improver = improverOf(forecast, request)
  const before = { ...improver.load, counts: improver.load.counts.slice() }
  const budget = { left: mostMoves }
  const order = untouchedFirst(request.touched ?? null)
  const clashing = order(request.clashes.map(({ lane }) => lane))
  const forThings = moveAll(clashing, improver, budget, placesIn(forecast, request, new Set(clashing)))
  const forCrowd: Planner['forCrowd'] = ({ lanes, size }) => {
    const inCrowd = order(lanes.filter((lane) => !forThings.has(lane)))
    return new Map([...forThings, ...moveAll(inCrowd, improver, budget, minutesIn(before, size))])
  }
  return { forThings, forCrowd }
}

/** Whether a schedule can keep its time beside those that have kept theirs. */
interface Keepers {
  hasRoomFor(lane: Lane): boolean
  keep(lane: Lane): void
}

function moveAll(lanes: readonly Lane[], improver: Improver, budget: { left: number }, keepers: Keepers): Plan {
  const plan = new Map<Lane, Improvement>()
  for (const lane of lanes) {
    const isFree = keepers.hasRoomFor(lane)
    const better = isFree || budget.left-- <= 0 ? undefined : improver.improve(lane)
    if (better) {
      plan.set(lane, better)
      improver.book(lane, better)
    } else keepers.keep(lane)
  }
  return plan
}

/** Room on scarce things beside all schedules that clash with no one. */
function placesIn(forecast: Forecast, { expected = () => undefined, pools = [] }: Wishes, clashing: ReadonlySet<Lane>): Keepers {
  const quiet = certainStarts(forecast.lanes.filter((lane) => !clashing.has(lane)))
  const holders = new Map([...certainStarts(forecast.lanes).keys()].map((pipeline) => [pipeline, quiet.get(pipeline) ?? none]))
  const kept = occupationsIn(forecast, holders, pools, expected)
  const alike = new Map<Occupation, Alike>()
  const keepIn = (occupation: Occupation, hold: Holding) => {
    const known = alike.get(occupation) ?? new Map()
    alike.set(occupation, known)
    // Where there is no room left, one more of the same changes nothing.
    if (countAlike(known, hold) <= occupation.room + 1) holdMore(occupation, hold.minutes, hold.length)
  }
  return {
    hasRoomFor: ({ pipeline, minutes }) => {
      const length = heldMinutes(expected(pipeline))
      return kept(pipeline).every((occupation) => fitsIn(occupation, none, length)(minutes, 0))
    },
    keep: ({ pipeline, minutes }) => {
      const length = heldMinutes(expected(pipeline))
      for (const occupation of kept(pipeline)) keepIn(occupation, { minutes, length })
    },
  }
}

/** One schedule at each minute at which a crowd starts. */
function minutesIn({ counts }: StartLoad, size: number): Keepers {
  const taken = new Set<number>()
  const known = new Map<Minutes, Minutes>()
  const crowdedOf = ({ minutes }: Lane) => {
    const crowded = known.get(minutes) ?? minutes.filter((minute) => (counts[minute] ?? 0) >= size)
    known.set(minutes, crowded)
    return crowded
  }
  return {
    hasRoomFor: (lane) => !crowdedOf(lane).some((minute) => taken.has(minute)),
    keep: (lane) => {
      for (const minute of crowdedOf(lane)) taken.add(minute)
    },
  }
}

function untouchedFirst(touched: ReadonlySet<string> | null): (lanes: readonly Lane[]) => readonly Lane[] {
  const isTouched = ({ pipeline }: Lane) => touched?.has(pipeline.document.source.path) ?? false
  return (lanes) => [...lanes.filter((lane) => !isTouched(lane)), ...lanes.filter(isTouched)]
}
