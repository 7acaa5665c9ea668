import { dayMs } from './calendar.ts'
import type { Cron } from './cron.ts'
import { firings, localDays } from './firings.ts'
import { zoneOffsets } from './zone.ts'

/** Days tried before giving up on a text whose times fall again and again into hours that a DST change leaves out. */
const maxDays = 400

/** First firing at or after a UTC time in milliseconds; undefined where there is none, or the runtime does not know the zone. */
export function nextFiring(cron: Cron, zone: string, fromUtcMs: number): number | undefined {
  let tried = 0
  for (const day of localDays(cron, fromUtcMs - dayMs, Date.UTC(2200, 0, 1))) {
    if (tried++ === maxDays) return undefined
    const offsets = zoneOffsets(zone, day - dayMs, day + 2 * dayMs)
    if (offsets === undefined) return undefined
    const window = { from: Math.max(fromUtcMs, offsets.from), to: offsets.to }
    const [first] = firings(cron, offsets, 1, window).at
    if (first !== undefined) return first
  }
  return undefined
}
