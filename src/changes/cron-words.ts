import type { Pipeline, Setting, Trigger } from '../model/pipeline.ts'
import { zoneWordOf } from '../model/trigger-zone.ts'
import { clockText, dateText, fullDayText, wallMs } from '../schedule/local-time.ts'
import { quoted } from '../text/quote.ts'
import { textOf } from '../text/tree.ts'
import { dayMs } from '../time/calendar.ts'
import { isEveryDay } from '../time/day-words.ts'
import { firings } from '../time/firings.ts'
import { isKnownZone } from '../time/known-zones.ts'
import { nextFiring } from '../time/next-firing.ts'
import { describeClock } from '../time/words.ts'
import { type ZoneOffsets, zoneOffsets } from '../time/zone.ts'
import { nodeOf } from './values.ts'

/** `at 08:00 on weekdays (Europe/London)`: when a schedule or sensor goes off, in words. */
export function whenWords(trigger: Trigger, pipeline: Pipeline): string {
  const times = timesWords(trigger, pipeline)
  return isZoned(trigger) ? `${times} (${zoneWord(trigger.timeZone, pipeline)})` : times
}

/** Both versions in words, the zone once where it is the same; undefined where they go off at the same times. */
export function whenChange(
  before: readonly [Trigger, Pipeline],
  after: readonly [Trigger, Pipeline],
): { readonly was: string; readonly is: string } | undefined {
  const [[was, wasIn], [is, isIn]] = [before, after]
  const [zone, newZone] = [zoneWord(was.timeZone, wasIn), zoneWord(is.timeZone, isIn)]
  const isSameZone = zone === newZone || (isUtc(zone) && isUtc(newZone)) || !(isZoned(was) || isZoned(is))
  if (isSameZone && momentsOf(was, wasIn) === momentsOf(is, isIn)) return undefined
  const [times, newTimes] = [timesWords(was, wasIn), timesWords(is, isIn)]
  // Two spellings that differ in their words alone cannot happen; two templates can read alike.
  return {
    was: isSameZone && isZoned(is) ? times : whenWords(was, wasIn),
    is: isZoned(is) ? `${newTimes} (${newZone})` : newTimes,
  }
}

/** Intervals, runs without a pause and what waits for data are the same in every zone. */
function isZoned({ clock, cron }: Trigger): boolean {
  return clock === null ? cron.state !== 'unset' : 'cron' in clock || 'problems' in clock
}

function timesWords({ cron, clock }: Trigger, pipeline: Pipeline): string {
  const words = clock ? describeClock(clock, null) : undefined
  if (words !== undefined) return words
  const text = cron.value ?? textOf(nodeOf(pipeline, cron))
  return text === undefined ? 'at no known time' : `at ${quoted(text)}`
}

function zoneWord(zone: Setting<string>, pipeline: Pipeline): string {
  if (zone.state === 'unset') return zoneWordOf({ timeZone: zone }, pipeline.dialect)
  const name = zone.value ?? textOf(nodeOf(pipeline, zone))
  if (name === undefined) return zone.origin === 'product-default' ? 'server time zone' : 'time zone not known'
  return isKnownZone(name) ? name : quoted(name)
}

function isUtc(zone: string): boolean {
  return /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu)$/.test(zone)
}

/** Equal for crons that fire at the same times, however they are spelled. */
function momentsOf({ clock, cron }: Trigger, pipeline: Pipeline): string {
  if (!clock || 'problems' in clock) return cron.value ?? textOf(nodeOf(pipeline, cron)) ?? ''
  if (!('cron' in clock)) return JSON.stringify(clock)
  const { days, years } = clock.cron
  const { text: _, ...sets } = clock.cron
  return JSON.stringify({ ...sets, days: isEveryDay(days) ? 'every' : days, years: [years.length, years[0], years.at(-1)] })
}

/** Excluded dates that are passed over in search of a first run. */
const mostExcluded = 60

/** The first run of a schedule: UTC milliseconds, and the clock on the wall of its zone. */
export interface FirstRun {
  readonly at: number
  readonly offsets: ZoneOffsets
}

/** `; first run Monday 23 November 07:45`, seen from a time in UTC milliseconds; nothing where that is not known. */
export function firstRunWords(trigger: Trigger, now: number, what = 'first run'): string {
  const from = trigger.period?.from ?? now
  // The zone of the bound is the schedule's own, and what counts as its first start is told differently by releases.
  if (from > now) return `; not before ${fullDayText(from, dateText(now).slice(0, 4))}`
  const run = firstRunOf(trigger, now)
  if (!run) return run === null ? '; it never runs' : ''
  return `; ${what} ${instantWords(run, now)}`
}

/** `Monday 23 November 07:45`, with the year where it is another one. */
export function instantWords({ offsets, at }: FirstRun, now: number): string {
  const wall = wallMs(offsets, at)
  return `${fullDayText(wall, dateText(now).slice(0, 4))} ${clockText(wall)}`
}

/** The first run from a time in UTC milliseconds on; null where there is none, undefined where that is not known. */
export function firstRunOf({ clock, timeZone, excludeDates, period }: Trigger, now: number): FirstRun | null | undefined {
  const zone = timeZone.value ?? 'UTC'
  if (timeZone.state === 'unknown' || !clock || !('cron' in clock) || !isKnownZone(zone)) return undefined
  const excluded = new Set(excludeDates)
  if ((period?.from ?? now) > now) return undefined
  for (let [from, tried] = [now, 0]; tried < mostExcluded; tried++) {
    const at = nextFiring(clock.cron, zone, from)
    const offsets = at === undefined ? undefined : zoneOffsets(zone, at - 2 * dayMs, at + 2 * dayMs)
    if (at === undefined || !offsets) return null
    const wall = wallMs(offsets, at)
    if (wall > (period?.until ?? wall)) return null
    if (!excluded.has(dateText(wall))) return { at, offsets }
    from = at + 60_000
  }
  return undefined
}

/** Days that starts are counted over: every weekday comes alike often. */
const countedDays = 28
const mostCounted = 50_000

/** Starts in the 28 days from a time in UTC milliseconds on; undefined where that is not known. */
export function startsInFourWeeks({ clock, timeZone }: Trigger, now: number): number | undefined {
  const zone = timeZone.value ?? 'UTC'
  if (clock && 'interval' in clock) return Math.floor((countedDays * dayMs) / 1000 / clock.interval.seconds)
  if (timeZone.state === 'unknown' || !clock || !('cron' in clock) || !isKnownZone(zone)) return undefined
  const offsets = zoneOffsets(zone, now, now + countedDays * dayMs)
  return offsets && firings(clock.cron, offsets, mostCounted).at.length
}
