import { minuteMs } from './calendar.ts'
import data from './zone-changes.json' with { type: 'json' }

/** A time during which an older release of the time zone data has another offset than the newest one that is known here. */
export interface ZoneChange {
  /** UTC minutes since 1970, inclusive. */
  readonly from: number
  /** UTC minutes since 1970, exclusive. */
  readonly to: number
  /** Local time minus UTC in minutes, by the newest release. */
  readonly is: number
  /** The same by older releases. */
  readonly was: number
  /** The last release with the older offset. */
  readonly last: string
}

/** The release of the IANA time zone data that forecasts follow, such as `2026f`; `conformance/time-zones/record.sh` compares it with older ones. */
export const zoneRelease: string = data.release

const zones: ReadonlyMap<string, readonly ZoneChange[]> = new Map(Object.entries(data.zones))

/** True where releases disagree about some time of a zone. */
export function hasZoneChanges(zone: string): boolean {
  return zones.has(zone)
}

/** What older releases have otherwise at a time in UTC milliseconds; undefined where all of them agree. */
export function zoneChangeAt(zone: string, utcMs: number): ZoneChange | undefined {
  return zones.get(zone)?.find(({ from, to }) => utcMs >= from * minuteMs && utcMs < to * minuteMs)
}

/**
 * The offset in milliseconds by the newest release. Of a runtime with older data the older offset is replaced; any other answer is that of a release
 * after the one that is known here, and holds.
 */
export function newestOffset(zone: string, utcMs: number, offsetMs: number): number {
  const row = zones.get(zone)?.find(({ from, to, was }) => {
    return utcMs >= from * minuteMs && utcMs < to * minuteMs && was * minuteMs === offsetMs
  })
  return row ? row.is * minuteMs : offsetMs
}
