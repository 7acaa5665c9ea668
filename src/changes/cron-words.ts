import { parseCron } from '../dialects/orchestra/cron/parse.ts'
import type { Setting, Trigger } from '../model/pipeline.ts'
import { clockText, dateText, fullDayText, wallMs } from '../schedule/local-time.ts'
import { quoted } from '../text/quote.ts'
import { dayMs } from '../time/calendar.ts'
import { isKnownZone } from '../time/known-zones.ts'
import { nextFiring } from '../time/next-firing.ts'
import { describeCron } from '../time/words.ts'
import { type ZoneOffsets, zoneOffsets } from '../time/zone.ts'

/** `at 08:00 on weekdays (Europe/London)`: when a schedule or sensor goes off, in words. */
export function whenWords(trigger: Trigger): string {
  return `${timesWords(trigger)} (${zoneWord(trigger.timeZone)})`
}

/** `was at 08:00 every day, now at 07:45 on weekdays (Europe/London)`; undefined where that is the same. */
export function whenChange(before: Trigger, after: Trigger): string | undefined {
  const [former, latter] = [whenWords(before), whenWords(after)]
  if (former === latter) return undefined
  const isSameZone = zoneWord(before.timeZone) === zoneWord(after.timeZone)
  return `was ${isSameZone ? timesWords(before) : former}, now ${latter}`
}

function timesWords({ cron }: Trigger): string {
  if (cron.state === 'unknown') return 'at the times of a template'
  if (cron.value === undefined) return 'at no time'
  const result = parseCron(cron.value)
  return 'cron' in result ? describeCron(result.cron, null) : `at ${quoted(cron.value)}`
}

function zoneWord(zone: Setting<string>): string {
  if (zone.state === 'unknown') return 'the zone of a template'
  const name = zone.value ?? 'UTC'
  return isKnownZone(name) ? name : quoted(name)
}

/** Excluded dates that are passed over in search of a first run. */
const mostExcluded = 60

/** The first run of a schedule: UTC milliseconds, and the clock on the wall of its zone. */
export interface FirstRun {
  readonly at: number
  readonly offsets: ZoneOffsets
}

/** `; first run Monday 23 November 07:45`, seen from a time in UTC milliseconds; nothing where that is not known. */
export function firstRunWords(trigger: Trigger, now: number): string {
  const run = firstRunOf(trigger, now)
  if (!run) return run === null ? '; it never runs' : ''
  const wall = wallMs(run.offsets, run.at)
  return `; first run ${fullDayText(wall, dateText(now).slice(0, 4))} ${clockText(wall)}`
}

/** The first run from a time in UTC milliseconds on; null where there is none, undefined where that is not known. */
export function firstRunOf({ cron, timeZone, excludeDates }: Trigger, now: number): FirstRun | null | undefined {
  const zone = timeZone.value ?? 'UTC'
  const result = cron.value === undefined ? undefined : parseCron(cron.value)
  if (timeZone.state === 'unknown' || !result || 'problems' in result || !isKnownZone(zone)) return undefined
  const excluded = new Set(excludeDates)
  for (let [from, tried] = [now, 0]; tried < mostExcluded; tried++) {
    const at = nextFiring(result.cron, zone, from)
    const offsets = at === undefined ? undefined : zoneOffsets(zone, at - 2 * dayMs, at + 2 * dayMs)
    if (at === undefined || !offsets) return null
    if (!excluded.has(dateText(wallMs(offsets, at)))) return { at, offsets }
    from = at + 60_000
  }
  return undefined
}
