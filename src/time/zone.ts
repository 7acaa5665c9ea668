import { dayMs, minuteMs } from './calendar.ts'
import { newestOffset } from './zone-changes.ts'

/** The offsets of one time zone over a window of time, in the order of time. */
export interface ZoneOffsets {
  readonly zone: string
  /** UTC milliseconds, inclusive. */
  readonly from: number
  /** UTC milliseconds, exclusive. */
  readonly to: number
  /** The first one begins two days before `from`, so that an hour that comes twice is known as such. */
  readonly stretches: readonly Stretch[]
}

/** A time during which the offset stays the same. */
export interface Stretch {
  /** UTC milliseconds, inclusive. */
  readonly from: number
  /** UTC milliseconds, exclusive. */
  readonly to: number
  /** Local time minus UTC in milliseconds. */
  readonly offsetMs: number
}

/** No zone has two changes within six days that undo each other: the shortest pair known is Ramadan in Morocco, 29 days apart. */
const probeMs = 6 * dayMs
const marginMs = 2 * dayMs
const earliest = Date.UTC(1970, 0, 1)
const latest = Date.UTC(2200, 0, 3)

/**
 * The offsets of a zone over a window by the newest release of the time zone data, found by halving between probes. The window is cut to the years 1970 to 2199.
 * Undefined where this runtime knows no such zone.
 */
export function zoneOffsets(zone: string, fromUtcMs: number, toUtcMs: number): ZoneOffsets | undefined {
  const offsetAt = offsetReader(zone)
  if (offsetAt === undefined) return undefined
  const from = clamp(fromUtcMs)
  const to = Math.max(from, clamp(toUtcMs))
  return { zone, from, to, stretches: stretchesBetween(from - marginMs, to, offsetAt) }
}

function stretchesBetween(start: number, end: number, offsetAt: (utcMs: number) => number): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = start
  let at = start
  let offsetMs = offsetAt(start)
  while (at < end) {
    const next = Math.min(at + probeMs, end)
    if (offsetAt(next) === offsetMs) {
      at = next
      continue
    }
    at = changeBetween(at, next, offsetMs, offsetAt)
    stretches.push({ from, to: at, offsetMs })
    from = at
    offsetMs = offsetAt(at)
  }
  if (from < end) stretches.push({ from, to: end, offsetMs })
  return stretches
}

/** First whole minute after `before` at which the offset is another. Invariant: `before` has `offsetMs`, `after` has not. */
function changeBetween(before: number, after: number, offsetMs: number, offsetAt: (utcMs: number) => number): number {
  let low = Math.floor(before / minuteMs)
  let high = Math.ceil(after / minuteMs)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (offsetAt(middle * minuteMs) === offsetMs) low = middle
    else high = middle
  }
  return high * minuteMs
}

/** `longOffset` writes the offset as `GMT`, `GMT+05:45` or, before 1972 in one zone, `GMT-00:44:30`. */
function offsetReader(zone: string): ((utcMs: number) => number) | undefined {
  const format = formatFor(zone)
  if (format === undefined) return undefined
  return (utcMs) => {
    const [, sign, hours, minutes, seconds] = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(utcMs)) ?? []
    const size = Number(hours ?? 0) * 3_600_000 + Number(minutes ?? 0) * minuteMs + Number(seconds ?? 0) * 1000
    return newestOffset(zone, utcMs, sign === '-' ? -size : size)
  }
}

/** Formats of zones; to make one takes as long as to ask it many times. Repositories have a few zones. */
const formats = new Map<string, Intl.DateTimeFormat>()
const mostFormats = 64

function formatFor(zone: string): Intl.DateTimeFormat | undefined {
  const known = formats.get(zone)
  if (known) return known
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    if (formats.size >= mostFormats) formats.clear()
    formats.set(zone, format)
    return format
  } catch {
    return undefined
  }
}

function clamp(utcMs: number): number {
  return Math.min(Math.max(utcMs, earliest), latest)
}

/** A time on the wall of a zone in UTC milliseconds, the first of two, and one that clocks skip as much later; null where this runtime knows no such zone. */
export function instantOf(wallMs: number, zone: string): number | null {
  const offsets = zoneOffsets(zone, wallMs - dayMs, wallMs + dayMs)
  if (!offsets) return null
  const { stretches } = offsets
  const at = stretches.findIndex(({ to, offsetMs }) => wallMs - offsetMs < to)
  const [before, stretch] = [stretches[at - 1], stretches[at]]
  const isSkipped = before !== undefined && stretch !== undefined && wallMs - stretch.offsetMs < before.to
  return wallMs - ((isSkipped ? before : stretch)?.offsetMs ?? 0)
}
