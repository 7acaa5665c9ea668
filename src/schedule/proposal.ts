import { dayMs, minuteMs } from '../time/calendar.ts'
import type { ClockLanguage, ShiftedClock } from '../time/clock.ts'
import type { Cron } from '../time/cron.ts'
import type { TimeWindow } from '../time/firings.ts'
import type { ZoneOffsets } from '../time/zone.ts'
import type { Clock, Minutes } from './clock-starts.ts'
import { wallMs } from './local-time.ts'
import { firstFrom } from './minutes.ts'
import { utcOf } from './window.ts'

/** A better time for a schedule. */
export interface Proposal extends ShiftedClock {
  /** How much later; below 0 for earlier. */
  readonly shiftMinutes: number
  /** The starts within the window, moved. */
  readonly minutes: Minutes
}

/** A schedule as it is written. */
export interface Written {
  /** The cron expression. */
  readonly text: string
  /** In what it is written. */
  readonly language: ClockLanguage
  readonly zone: string
  readonly excluded: readonly string[]
}

/** A schedule that should move. */
export interface Slot {
  /** The minute at which it starts; undefined for several. */
  readonly minute: number | undefined
  /** True for a move that is known to fail, now and later, without writing it out. */
  readonly isRuledOut: (shiftMinutes: number) => boolean
  /** What was ruled out before for the same schedule. */
  readonly ruledOut: RuledOut
}

/** Whether all of some starts are free of what a proposal must not meet; `shiftMinutes` is how much later they are than now. */
export type SlotCheck = (minutes: Minutes, shiftMinutes: number) => boolean

/** Farthest move in minutes. */
const farthest = 180

/**
 * The nearest time that passes every check over the whole window of the clock; a later one before an earlier one as near. Times on five
 * minutes stay on five minutes. Undefined where there is none within three hours, or where the text cannot be moved in its own style.
 */
export function proposeSlot(slot: Slot, moves: Moves, checksOf: () => readonly SlotCheck[]): Proposal | undefined {
  if (slot.minute === undefined) return undefined
  const step = slot.minute % 5 === 0 ? 5 : 1
  const { ruledOut } = slot
  let checks: readonly SlotCheck[] | undefined
  const freeSlot = (shiftMinutes: number): Proposal | undefined => {
    if (ruledOut.has(shiftMinutes)) return undefined
    const shifted = slot.isRuledOut(shiftMinutes) ? undefined : moves.at(shiftMinutes)
    if (!shifted || shifted.minutes.length === 0) {
      ruledOut.add(shiftMinutes)
      return undefined
    }
    checks ??= checksOf()
    return checks.every((check) => check(shifted.minutes, shiftMinutes)) ? shifted : undefined
  }
  for (let distance = step * (ruledOut.nearest + 1); distance <= farthest; distance += step) {
    const free = freeSlot(distance) ?? freeSlot(-distance)
    if (free) return free
    ruledOut.closeUpTo(distance, step)
  }
  return undefined
}

/** Moves of a schedule that fail and will fail. */
export class RuledOut {
  readonly #moves = new Set<number>()
  /** So many steps, both later and earlier, are ruled out without a gap. */
  nearest = 0

  has(shiftMinutes: number): boolean {
    return this.#moves.has(shiftMinutes)
  }

  add(shiftMinutes: number): void {
    this.#moves.add(shiftMinutes)
  }

  /** Told of each distance that was tried, in steps. */
  closeUpTo(distance: number, step: number): void {
    if (distance === step * (this.nearest + 1) && this.has(distance) && this.has(-distance)) this.nearest++
  }
}

/** A schedule at other times, each written out once for all that have the same text. */
export interface Moves {
  /** So many minutes later, or earlier, below 0; undefined where it cannot be moved there. */
  at(shiftMinutes: number): Proposal | undefined
}

/** Tells the moves of schedules, with the same answer for schedules that are alike. */
export function movesWithin(clock: Clock): (slot: Written) => Moves {
  const languages = new Map<ClockLanguage, Map<string, Moves>>()
  return (slot) => {
    const byText = languages.get(slot.language) ?? new Map<string, Moves>()
    languages.set(slot.language, byText)
    const key = `${slot.zone} ${slot.text} ${slot.excluded.join()}`
    const moves = byText.get(key) ?? movesOf(clock, slot)
    byText.set(key, moves)
    return moves
  }
}

function movesOf(clock: Clock, { language, text, zone, excluded }: Written): Moves {
  const known = new Map<number, Proposal | null>()
  return {
    at: (shiftMinutes) => {
      const before = known.get(shiftMinutes)
      if (before !== undefined) return before ?? undefined
      const shifted = language.shifted(text, shiftMinutes)
      const moved = shifted && { ...shifted, shiftMinutes, minutes: clock.minutesOf(shifted.cron, zone, excluded) }
      known.set(shiftMinutes, moved)
      return moved ?? undefined
    },
  }
}

/** Passes where no other pipeline starts at any of the minutes. `own` are the starts that the schedule has now, counted in the load. */
export function nobodyElseStarts(counts: Uint32Array, own: Minutes): SlotCheck {
  return (minutes) => minutes.every((minute) => isFree(counts, own, minute))
}

/**
 * Tells moves that do not pass `nobodyElseStarts`, by the starts that lie far from every change of the offset: those move on the clock as they do
 * in UTC. What it does not tell has to be written out. `counts` may grow.
 */
export function movesOntoOthers(
  counts: Uint32Array,
  own: Minutes,
  cron: Cron,
  window: TimeWindow,
  offsets: ZoneOffsets,
): (shiftMinutes: number) => boolean {
  const changes = offsets.stretches.slice(1).map(({ from }) => from)
  if (cron.isElapsed && changes.length > 0) return () => false
  const isSteady = (minute: number) => changes.every((change) => Math.abs(utcOf(window, minute) - change) > nearMs)
  return (shiftMinutes) => own.some((minute) => !isFree(counts, own, minute + shiftMinutes) && isSteady(minute))
}

/** No change is larger than a day, and no move goes over midnight. */
const nearMs = 2 * dayMs

/** Minutes outside of the window are. */
function isFree(counts: Uint32Array, own: Minutes, minute: number): boolean {
  const starts = counts[minute] ?? 0
  return starts === 0 || (starts === 1 && has(own, minute))
}

/** Minutes at which each resource is held by others, counted once for all of them. */
export interface Occupation {
  /** Others at most at any minute for a run to fit in. */
  readonly room: number
  /** Holders by minute after the start of the window. */
  readonly holders: Uint16Array
}

/** Counts holders by minute; each list of minutes is one holder, which counts once a minute however many runs it has. Those alike are counted together. */
export function occupationOf(holds: readonly Holding[], capacity: number, windowMinutes: number): Occupation {
  const holders = new Uint16Array(windowMinutes)
  const occupation = { room: capacity - 1, holders }
  const alike: Alike = new Map()
  for (const hold of holds) countAlike(alike, hold)
  for (const [length, ofLength] of alike) for (const [minutes, amount] of ofLength) add(holders, { minutes, length, amount })
  return occupation
}

/** When something holds a resource: from each of some minutes, ascending, for so many minutes. */
export interface Holding {
  readonly minutes: Minutes
  readonly length: number
}

/** How many holders have each length and each list of minutes. */
export type Alike = Map<number, Map<Minutes, number>>

/** Counts one more; answers how many there are of it now. */
export function countAlike(alike: Alike, { minutes, length }: Holding): number {
  const ofLength = alike.get(length) ?? new Map<Minutes, number>()
  if (ofLength.size === 0) alike.set(length, ofLength)
  const amount = (ofLength.get(minutes) ?? 0) + 1
  ofLength.set(minutes, amount)
  return amount
}

/** Adds so many holders, `own` runs aside. Counts stop at what two bytes hold. */
function add(holders: Uint16Array, { minutes, length, amount }: Holding & { readonly amount: number }, own?: Minutes): void {
  let done = 0
  for (let index = 0; index < minutes.length; index++) {
    const minute = minutes[index] ?? 0
    const end = Math.min(minute + length, holders.length)
    for (let at = Math.max(minute, done); at < end; at++)
      if (!own || !isHeldBy(own, length, at)) holders[at] = Math.min(65_535, (holders[at] ?? 0) + amount)
    done = Math.max(done, end)
  }
}

/** Passes where a run of that length fits in at every start, the schedule's own present runs aside. */
export function fitsIn({ room, holders }: Occupation, own: Minutes, length: number): SlotCheck {
  return (minutes) =>
    minutes.every((minute) => {
      for (let at = minute; at < Math.min(minute + length, holders.length); at++) {
        if ((holders[at] ?? 0) - (isHeldBy(own, length, at) ? 1 : 0) > room) return false
      }
      return true
    })
}

/**
 * Passes where each run is over by the deadline that it has today: the first one after its present start, in minutes after midnight of a
 * zone.
 */
export function endsBy(deadline: number, length: number, clock: Clock, zone: string): SlotCheck {
  const offsets = clock.offsetsOf(zone)
  return (minutes, shiftMinutes) =>
    offsets !== undefined &&
    minutes.every((minute) => {
      const start = Math.round(wallMs(offsets, utcOf(clock.window, minute)) / minuteMs)
      const present = start - shiftMinutes
      const today = present - (present % 1440) + deadline
      return start + length <= (today < present ? today + 1440 : today)
    })
}

/** Passes where every start finds as many runs of another pipeline over as it does now, so that it reads nothing older. */
export function seesAsMuch(before: Minutes, length: number, own: Minutes): SlotCheck {
  const ended = (minute: number) => firstFrom(before, minute - length + 1)
  return (minutes) => minutes.length === own.length && minutes.every((minute, index) => ended(minute) >= ended(own[index] ?? 0))
}

/** Counts one more run from each of the minutes on, its pipeline's present runs from `own` aside: those are counted already. */
export function holdMore({ holders }: Occupation, minutes: Minutes, length: number, own?: Minutes): void {
  add(holders, { minutes, length, amount: 1 }, own)
}

function has(minutes: Minutes, minute: number): boolean {
  return minutes[firstFrom(minutes, minute)] === minute
}

/** True where a run that began at one of the minutes continues at `at`. */
function isHeldBy(minutes: Minutes, length: number, at: number): boolean {
  const begun = minutes[firstFrom(minutes, at - length + 1)]
  return begun !== undefined && begun <= at
}
