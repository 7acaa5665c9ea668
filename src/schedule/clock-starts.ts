import type { Period, Trigger } from '../model/pipeline.ts'
import { dayMs, minuteMs } from '../time/calendar.ts'
import type { Interval, Clock as TriggerClock } from '../time/clock.ts'
import type { Cron } from '../time/cron.ts'
import { firings, intervalStarts, type TimeWindow } from '../time/firings.ts'
import { isKnownZone } from '../time/known-zones.ts'
import { type ZoneOffsets, zoneOffsets } from '../time/zone.ts'

/** Ascending minutes after the start of a window. Lanes with the same times share one array. */
export type Minutes = Uint32Array

/** When a schedule or sensor goes off within a window, or why that is not known. */
export type ClockStarts =
  | {
      readonly minutes: Minutes
      readonly offsets: ZoneOffsets
      /** True where an excluded date is a template, so that some of the starts may not happen. */
      readonly mayBeFewer: boolean
      readonly truncated: boolean
    }
  | { readonly reason: string }

/** Works out starts within one window. Zones, and triggers with the same text, are worked out once. */
export interface Clock {
  readonly window: TimeWindow
  /** The starts of a trigger with a cron expression; undefined for a trigger without one. */
  startsOf(trigger: Trigger): ClockStarts | undefined
  /** The minutes of a cron expression in a zone on other than some dates. */
  minutesOf(cron: Cron, zone: string, excluded: readonly string[]): Minutes
  offsetsOf(zone: string): ZoneOffsets | undefined
}

/** The offsets of zones over a window, each worked out once; undefined for a name that is no zone. */
export function zonesOver(window: TimeWindow): (zone: string) => ZoneOffsets | undefined {
  const zones = new Map<string, ZoneOffsets>()
  return (zone) => {
    const known = zones.get(zone)
    if (known || !isKnownZone(zone)) return known
    const offsets = zoneOffsets(zone, window.from, window.to)
    if (offsets) zones.set(zone, offsets)
    return offsets
  }
}

/** Most starts that a clock keeps, all triggers together; those after that are left out. 4 bytes each. */
const mostStarts = 20_000_000

interface Started {
  readonly minutes: Minutes
  readonly truncated: boolean
}

/** A clock over a window. */
export function clockOver(window: TimeWindow): Clock {
  const known = new Map<string, Started>()
  const plain = new Map<string, Map<string, Started>>()
  const intern = interner()
  let left = mostStarts
  const offsetsOf = zonesOver(window)
  // Mostly the text of a cron expression in its zone says all.
  const shelfFor = (times: Times, zone: string, excluded: readonly string[], period: Period | undefined) => {
    if (!('cron' in times) || excluded.length > 0 || period) {
      const bounds = [period?.from, period?.until]
      return { at: known, key: JSON.stringify(['cron' in times ? times.cron.text : times, zone, excluded, bounds]) }
    }
    const ofZone = plain.get(zone) ?? new Map<string, Started>()
    plain.set(zone, ofZone)
    return { at: ofZone, key: times.cron.text }
  }
  const startsOf = (times: Times, offsets: ZoneOffsets, excluded: readonly string[], period?: Period) => {
    const { at: shelf, key } = shelfFor(times, offsets.zone, excluded, period)
    const found = shelf.get(key)
    if (found) return found
    const { at, truncated } = startsWithin(times, offsets, left, window)
    left -= at.length
    const kept = withoutDates(period ? within(period, at, offsets) : at, offsets, excluded)
    const starts: Started = { minutes: intern(Uint32Array.from(kept, (utcMs) => (utcMs - window.from) / minuteMs)), truncated }
    shelf.set(key, starts)
    return starts
  }
  const minutesOf = (cron: Cron, zone: string, excluded: readonly string[]) => {
    const offsets = offsetsOf(zone)
    return offsets ? startsOf({ cron }, offsets, excluded.filter(isDate)).minutes : new Uint32Array()
  }
  const startsOfTrigger = (trigger: Trigger): ClockStarts | undefined => {
    const read = readClock(trigger, offsetsOf)
    if (!read || 'reason' in read) return read
    const { times, offsets } = read
    const { excludeDates, period } = trigger
    const dates = excludeDates.length === 0 ? excludeDates : excludeDates.filter(isDate)
    const { minutes, truncated } = startsOf(times, offsets, dates, period)
    return { minutes, truncated, offsets, mayBeFewer: dates.length < excludeDates.length }
  }
  return { window, startsOf: startsOfTrigger, minutesOf, offsetsOf }
}

function startsWithin(times: Times, offsets: ZoneOffsets, most: number, window: TimeWindow) {
  if ('cron' in times) return firings(times.cron, offsets, most, window)
  if ('interval' in times) return intervalStarts(times.interval, most, window)
  const at = times.instants.filter((instant) => instant >= window.from && instant < window.to)
  return { at: at.slice(0, most), truncated: at.length > most }
}

/** What times can be worked out of. */
type Times =
  | { readonly cron: Cron }
  | { readonly interval: Interval & { readonly from: number } }
  | { readonly instants: readonly number[] }

/** What a trigger's clock and zone say, or why they say nothing. Undefined for a trigger that no clock starts. */
function readClock(
  { kind, cron, clock, timeZone }: Trigger,
  offsetsOf: (zone: string) => ZoneOffsets | undefined,
): { readonly times: Times; readonly offsets: ZoneOffsets } | { readonly reason: string } | undefined {
  if (kind !== 'cron' && kind !== 'sensor') return undefined
  if (cron.state === 'unknown') return { reason: 'the cron expression is a template' }
  if (clock === null) return { reason: 'there is no cron expression' }
  if ('isContinuous' in clock) return { reason: 'a run starts when the last one is over' }
  if (timeZone.state === 'unknown')
    return { reason: timeZone.origin === 'product-default' ? 'the server decides the time zone' : 'the time zone is a template' }
  if ('problems' in clock) return { reason: 'the cron expression is invalid' }
  const times = timesOf(clock)
  if (times === undefined) return { reason: 'when the first interval begins is not known' }
  const offsets = offsetsOf(timeZone.value ?? 'UTC')
  return offsets ? { times, offsets } : { reason: 'the time zone is unknown' }
}

function timesOf(
  clock: Extract<TriggerClock, { cron: unknown } | { interval: unknown } | { instants: unknown }>,
): Times | undefined {
  if ('cron' in clock || 'instants' in clock) return clock
  const { seconds, from } = clock.interval
  return from === null ? undefined : { interval: { seconds, from } }
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
}

/** Leaves out what falls on a date of the zone's calendar. */
function withoutDates(at: readonly number[], offsets: ZoneOffsets, dates: readonly string[]): readonly number[] {
  if (dates.length === 0) return at
  const days = new Set(dates.map((date) => Date.parse(date) / dayMs))
  return onWall(at, offsets, (wall) => !days.has(Math.floor(wall / dayMs)))
}

/** Leaves out what falls before or after a period. */
function within({ from, until }: Period, at: readonly number[], offsets: ZoneOffsets): readonly number[] {
  return from === null && until === null ? at : onWall(at, offsets, (wall) => wall >= (from ?? wall) && wall <= (until ?? wall))
}

/** The instants, ascending, whose time on the wall is wanted. */
function onWall(at: readonly number[], offsets: ZoneOffsets, isWanted: (wall: number) => boolean): readonly number[] {
  let index = 0
  return at.filter((utcMs) => {
    while (utcMs >= (offsets.stretches[index]?.to ?? Number.POSITIVE_INFINITY)) index++
    return isWanted(utcMs + (offsets.stretches[index]?.offsetMs ?? 0))
  })
}

/** Gives equal lists back as one and the same, so that they can be told equal at no cost. */
function interner(): (minutes: Minutes) => Minutes {
  const known = new Map<string, Minutes[]>()
  return (minutes) => {
    const key = `${minutes.length} ${minutes[0] ?? ''} ${minutes.at(-1) ?? ''} ${hashOf(minutes)}`
    const alike = known.get(key) ?? []
    known.set(key, alike)
    const same = alike.find((candidate) => candidate.every((minute, index) => minute === minutes[index]))
    if (!same) alike.push(minutes)
    return same ?? minutes
  }
}

/** FNV-1a over whole numbers, 32 bits. */
function hashOf(minutes: Minutes): number {
  let hash = 0x811c9dc5
  for (const minute of minutes) hash = Math.imul(hash ^ minute, 0x01000193)
  return hash >>> 0
}
