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

/** A schedule that should move. */
export interface Slot {
  /** The cron expression as it is written. */
  readonly text: string
  /** In what it is written. */
  readonly language: ClockLanguage
  /** The minute at which it starts; undefined for several. */
  readonly minute: number | undefined
  readonly zone: string
  readonly excluded: readonly string[]
  /** True for a move that is known to fail without writing it out. Default: of none it is known. */
  readonly isRuledOut?: (shiftMinutes: number) => boolean
}

/** Whether all of some starts are free of what a proposal must not meet; `shiftMinutes` is how much later they are than now. */
export type SlotCheck = (minutes: Minutes, shiftMinutes: number) => boolean

/** Farthest move in minutes. */
const farthest = 180

/**
 * The nearest time that passes every check over the whole window of the clock; a later one before an earlier one as near. Times on five
 * minutes stay on five minutes. Undefined where there is none within three hours, or where the text cannot be moved in its own style.
 */
export function proposeSlot(clock: Clock, slot: Slot, checks: readonly SlotCheck[]): Proposal | undefined {
  if (slot.minute === undefined) return undefined
  const step = slot.minute % 5 === 0 ? 5 : 1
  const shifts = shiftsOf(clock, slot)
  const freeSlot = (shiftMinutes: number): Proposal | undefined => {
    if (slot.isRuledOut?.(shiftMinutes)) return undefined
    const shifted = shiftedSlot(clock, slot, shifts, shiftMinutes)
    if (!shifted || shifted.minutes.length === 0) return undefined
    return checks.every((check) => check(shifted.minutes, shiftMinutes)) ? shifted : undefined
  }
  for (let distance = step; distance <= farthest; distance += step) {
    const free = freeSlot(distance) ?? freeSlot(-distance)
    if (free) return free
  }
  return undefined
}

/** What becomes of one text by the minutes that it is moved; null where it cannot be. */
type Shifts = Map<number, Proposal | null>

const known = new WeakMap<Clock, WeakMap<ClockLanguage, Map<string, Shifts>>>()

/** The moves of a schedule that were worked out before, for it or for another one with the same text. */
function shiftsOf(clock: Clock, { language, text, zone, excluded }: Slot): Shifts {
  const languages = known.get(clock) ?? new WeakMap<ClockLanguage, Map<string, Shifts>>()
  known.set(clock, languages)
  const slots = languages.get(language) ?? new Map<string, Shifts>()
  languages.set(language, slots)
  const key = `${zone} ${text} ${excluded.join()}`
  const shifts = slots.get(key) ?? new Map<number, Proposal | null>()
  slots.set(key, shifts)
  return shifts
}

/** The schedule at another time; undefined where it cannot be moved there. */
function shiftedSlot(
  clock: Clock,
  { language, text, zone, excluded }: Slot,
  shifts: Shifts,
  shiftMinutes: number,
): Proposal | undefined {
  const slot = shifts.get(shiftMinutes)
  if (slot !== undefined) return slot ?? undefined
  const shifted = language.shifted(text, shiftMinutes)
  const moved = shifted ? { ...shifted, shiftMinutes, minutes: clock.minutesOf(shifted.cron, zone, excluded) } : undefined
  shifts.set(shiftMinutes, moved ?? null)
  return moved
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

/** Counts holders by minute; each list of minutes is one holder, which counts once a minute however many runs it has. */
export function occupationOf(
  holds: readonly { readonly minutes: Minutes; readonly length: number }[],
  capacity: number,
  windowMinutes: number,
): Occupation {
  const holders = new Uint16Array(windowMinutes)
  for (const { minutes, length } of holds) {
    let done = 0
    for (const minute of minutes) {
      const end = Math.min(minute + length, windowMinutes)
      for (let at = Math.max(minute, done); at < end; at++) addHolder(holders, at)
      done = Math.max(done, end)
    }
  }
  return { room: capacity - 1, holders }
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
  let done = 0
  for (const minute of minutes) {
    const end = Math.min(minute + length, holders.length)
    for (let at = Math.max(minute, done); at < end; at++) if (!own || !isHeldBy(own, length, at)) addHolder(holders, at)
    done = Math.max(done, end)
  }
}

/** Counts stop at what two bytes hold. */
function addHolder(holders: Uint16Array, at: number): void {
  holders[at] = Math.min(65_535, (holders[at] ?? 0) + 1)
}

function has(minutes: Minutes, minute: number): boolean {
  return minutes[firstFrom(minutes, minute)] === minute
}

/** True where a run that began at one of the minutes continues at `at`. */
function isHeldBy(minutes: Minutes, length: number, at: number): boolean {
  const begun = minutes[firstFrom(minutes, at - length + 1)]
  return begun !== undefined && begun <= at
}
