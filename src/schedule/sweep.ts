import type { Minutes } from './clock-starts.ts'

/** When something holds a resource: from each of some minutes for so many minutes. */
export interface Hold {
  /** Tells holders apart; no two holds of one sweep have the same. */
  readonly owner: number
  /** Ascending. */
  readonly minutes: Minutes
  /** At least 1. */
  readonly length: number
}

/** A stretch of minutes without a gap in each of which more hold a resource than may. */
export interface Meeting {
  readonly from: number
  /** The first minute after the stretch. */
  readonly to: number
  /** All that hold the resource at some minute of the stretch, ascending. Meetings of one sweep with the same owners have the same list. */
  readonly owners: readonly number[]
  /** Most holders at one minute. */
  readonly peak: number
}

/** Holds that begin and end at the same minutes move through the sweep as one. */
interface Crowd {
  readonly owners: number[]
  readonly minutes: Minutes
  readonly length: number
}

/**
 * Finds the stretches in which more than `capacity` owners hold a resource. Starts and ends are put in order once and passed once, so the
 * cost is n log n in the starts, however many meet. What ends at a minute has let go before another takes hold at it.
 */
export function* meetings(holds: readonly Hold[], capacity = 1): Generator<Meeting> {
  if (holds.length <= capacity) return
  const crowds = crowdsOf(holds)
  const starts = inOrder(crowds, false)
  const ends = inOrder(crowds, true)
  const present = new Map<number, number>()
  const ownersOf = ownersIn(crowds)
  let load = 0
  let open: { readonly from: number; readonly crowds: Set<number>; peak: number } | undefined
  for (let started = 0, ended = 0; ended < ends.length; ) {
    const minute = Math.min(minuteAt(starts, started), minuteAt(ends, ended))
    for (; minuteAt(ends, ended) === minute; ended++) load -= leave(crowdAt(ends, ended))
    const first = started
    for (; minuteAt(starts, started) === minute; started++) load += enter(crowdAt(starts, started))
    if (load > capacity) {
      open ??= { from: minute, crowds: new Set(present.keys()), peak: load }
      open.peak = Math.max(open.peak, load)
      for (let at = first; at < started; at++) open.crowds.add(crowdAt(starts, at))
    } else if (open) {
      yield { from: open.from, to: minute, owners: ownersOf(open.crowds), peak: open.peak }
      open = undefined
    }
  }

  function enter(crowd: number): number {
    const runs = present.get(crowd) ?? 0
    present.set(crowd, runs + 1)
    return runs === 0 ? (crowds[crowd]?.owners.length ?? 0) : 0
  }

  function leave(crowd: number): number {
    const runs = present.get(crowd) ?? 0
    if (runs > 1) present.set(crowd, runs - 1)
    else present.delete(crowd)
    return runs > 1 ? 0 : (crowds[crowd]?.owners.length ?? 0)
  }

  function minuteAt(events: Float64Array, at: number): number {
    const event = events[at]
    return event === undefined ? Number.POSITIVE_INFINITY : Math.floor(event / crowds.length)
  }

  function crowdAt(events: Float64Array, at: number): number {
    return (events[at] ?? 0) % crowds.length
  }
}

/** Holds over the same list of minutes and of the same length, put together. Equal lists must be one and the same. */
function crowdsOf(holds: readonly Hold[]): readonly Crowd[] {
  const byLength = new Map<number, Map<Minutes, Crowd>>()
  for (const { owner, minutes, length } of holds) {
    if (minutes.length === 0) continue
    const byMinutes = byLength.get(length) ?? new Map<Minutes, Crowd>()
    byLength.set(length, byMinutes)
    const known = byMinutes.get(minutes)
    if (known) known.owners.push(owner)
    else byMinutes.set(minutes, { owners: [owner], minutes, length })
  }
  return [...byLength.values()].flatMap((crowds) => [...crowds.values()])
}

/** All starts or ends of the crowds in the order of time, each packed into one number with its crowd. */
function inOrder(crowds: readonly Crowd[], isEnd: boolean): Float64Array {
  const events = new Float64Array(crowds.reduce((sum, { minutes }) => sum + minutes.length, 0))
  let at = 0
  for (const [index, { minutes, length }] of crowds.entries()) {
    const later = isEnd ? length : 0
    for (const minute of minutes) events[at++] = (minute + later) * crowds.length + index
  }
  return events.sort()
}

/** The owners of some crowds, put together once for each choice of crowds. */
function ownersIn(crowds: readonly Crowd[]): (indices: ReadonlySet<number>) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return (indices) => {
    const chosen = [...indices].sort((a, b) => a - b)
    const key = chosen.join()
    const owners = known.get(key) ?? chosen.flatMap((index) => crowds[index]?.owners ?? []).sort((a, b) => a - b)
    known.set(key, owners)
    return owners
  }
}
