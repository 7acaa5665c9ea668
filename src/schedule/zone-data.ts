import { hasZoneChanges, type ZoneChange, zoneChangeAt, zoneRelease } from '../time/zone-changes.ts'
import type { Forecast } from './forecast.ts'
import type { Lane } from './lane.ts'
import { utcOf } from './window.ts'

/** The releases of a process: of the time zone data, and of the library that holds it. */
export interface RuntimeZones {
  readonly tz: string
  readonly icu: string
}

/** The release that a forecast follows: the newer one of the runtime's and of the one that comes with this program. Releases sort as texts. */
export function releaseFollowed(runtime?: RuntimeZones): string {
  return runtime && /^\d{4}[a-z]$/.test(runtime.tz) && runtime.tz > zoneRelease ? runtime.tz : zoneRelease
}

/** What releases of the time zone data disagree about a start of a lane, by its UTC time in milliseconds; undefined where they agree. */
export function disagreementOn({ offsets }: Lane, utcMs: number): ZoneChange | undefined {
  return offsets && zoneChangeAt(offsets.zone, utcMs)
}

/** The starts of one zone that older data puts at another time. */
export interface MovedStarts {
  readonly zone: string
  readonly starts: number
  /** The last release that has the other time. */
  readonly last: string
}

/** By zone, in the order of names, the starts of a forecast on which releases disagree. */
export function movedStartsIn({ lanes, window }: Forecast): readonly MovedStarts[] {
  const zones = new Map<string, MovedStarts>()
  for (const lane of lanes) {
    const zone = lane.offsets?.zone
    if (zone === undefined || !hasZoneChanges(zone)) continue
    for (const minute of lane.minutes) {
      const change = disagreementOn(lane, utcOf(window, minute))
      if (!change) continue
      const known = zones.get(zone)
      const last = known && known.last > change.last ? known.last : change.last
      zones.set(zone, { zone, starts: (known?.starts ?? 0) + 1, last })
    }
  }
  return [...zones.values()].sort((a, b) => (a.zone < b.zone ? -1 : 1))
}
