import type { Pipeline, Trigger } from '../../model/pipeline.ts'
import { Memo } from '../../text/memo.ts'
import { oncePerObject } from '../../text/once-per-object.ts'
import type { Path } from '../../text/tree.ts'
import type { Clock } from '../../time/clock.ts'
import { type Cron, isEveryYear } from '../../time/cron.ts'
import { isEveryDay } from '../../time/day-words.ts'
import { intervals } from '../../time/intervals.ts'

export { triggerPhrase, triggerWord } from '../../model/trigger-words.ts'

/** A trigger whose cron expression is written out, with what the text says. */
export interface TimedTrigger {
  readonly trigger: Trigger
  readonly text: string
  /** Where the cron expression is written. */
  readonly path: Path
  readonly result: Clock
}

const timedOf = new Memo<Pipeline, readonly TimedTrigger[]>()

/** The schedules and sensors of a pipeline with their cron expressions; templated ones are left out. */
export function timedTriggers(pipeline: Pipeline): readonly TimedTrigger[] {
  const known = timedOf.get(pipeline)
  if (known) return known
  const timed = pipeline.triggers.flatMap((trigger) => {
    const { cron, clock: result } = trigger
    return cron.value === undefined || !result ? [] : [{ trigger, text: cron.value, path: cronPath(pipeline, trigger), result }]
  })
  timedOf.set(pipeline, timed)
  return timed
}

/** Where a cron expression is written, in the first file of its pipeline; the trigger itself where another file has the expression. */
export function cronPath({ document }: Pipeline, { cron, path }: Trigger): Path {
  return (cron.at.document ?? document) === document ? cron.at.path : path
}

/** Triggers of one pipeline whose distances are computed; each costs up to a millisecond. */
export const mostMeasured = 50

/** The timed triggers that are measured. */
export function measuredTriggers(pipeline: Pipeline): readonly TimedTrigger[] {
  const timed = timedTriggers(pipeline)
  return timed.length <= mostMeasured ? timed : timed.slice(0, mostMeasured)
}

/** Seconds between the two closest firings by the clock on the wall; undefined where it fires once at most. */
export const shortestInterval = oncePerObject((cron: Cron): number | undefined => {
  const shortestMinutes = everyDayInterval(cron) ?? intervals(cron)?.shortestMinutes
  return shortestMinutes === undefined ? undefined : shortestMinutes * 60
})

/** The usual case, without stepping through a calendar. */
function everyDayInterval(cron: Cron): number | undefined {
  if (!isEveryDay(cron.days) || cron.months.length < 12 || !isEveryYear(cron)) return undefined
  const { hours, minutes } = cron
  let shortest = Number.POSITIVE_INFINITY
  let before = minuteOfDay(hours.at(-1), minutes.at(-1)) - 1440
  for (const hour of hours)
    for (const minute of minutes) {
      const at = minuteOfDay(hour, minute)
      shortest = Math.min(shortest, at - before)
      before = at
    }
  return shortest
}

function minuteOfDay(hour = 0, minute = 0): number {
  return hour * 60 + minute
}

/** What is done every few days is a choice; every day it is a leftover. */
const rareSeconds = 6 * 86_400

/** The first schedule that fires more often than every six days, or undefined. Sensors are left out: how often they match is not known. */
export function frequentSchedule(pipeline: Pipeline): Trigger | undefined {
  return pipeline.triggers.find(({ kind, clock }) => {
    if (kind !== 'cron' || !clock || 'problems' in clock) return false
    const seconds = 'cron' in clock ? shortestInterval(clock.cron) : 'interval' in clock ? clock.interval.seconds : 0
    return seconds !== undefined && seconds < rareSeconds
  })
}
