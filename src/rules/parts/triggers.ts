import { type CronProblem, parseCron } from '../../dialects/orchestra/cron/parse.ts'
import type { Pipeline, Trigger } from '../../model/pipeline.ts'
import { quoted } from '../../text/quote.ts'
import type { Path } from '../../text/tree.ts'
import type { Cron } from '../../time/cron.ts'
import { isEveryDay } from '../../time/day-words.ts'
import { timesOfDay } from '../../time/firings.ts'
import { intervals } from '../../time/intervals.ts'

/** A trigger whose cron expression is written out, with what the text says. */
export interface TimedTrigger {
  readonly trigger: Trigger
  readonly text: string
  /** Where the cron expression is written. */
  readonly path: Path
  readonly result: { readonly cron: Cron } | { readonly problems: readonly CronProblem[] }
}

const timedOf = new WeakMap<Pipeline, readonly TimedTrigger[]>()

/** The schedules and sensors of a pipeline with their cron expressions; templated ones are left out. Parsed once. */
export function timedTriggers(pipeline: Pipeline): readonly TimedTrigger[] {
  const known = timedOf.get(pipeline)
  if (known) return known
  const timed = pipeline.triggers.flatMap((trigger) => {
    const {
      value: text,
      at: { path },
    } = trigger.cron
    return text === undefined ? [] : [{ trigger, text, path, result: parseCron(text) }]
  })
  timedOf.set(pipeline, timed)
  return timed
}

/** `Schedule "Nightly"`, for the beginning of a sentence; one without a name is known by its cron expression. */
export function triggerWord({ kind, name, cron }: Trigger): string {
  const words = { cron: 'Schedule', sensor: 'Sensor', upstream: 'Trigger event', webhook: 'Webhook' }
  const label = name.trim() || cron.value?.trim()
  return label ? `${words[kind]} ${quoted(label)}` : words[kind]
}

/** The same inside a sentence. */
export function triggerPhrase(trigger: Trigger): string {
  const word = triggerWord(trigger)
  return word[0]?.toLowerCase() + word.slice(1)
}

/** Triggers of one pipeline whose distances are computed; each costs up to a millisecond. */
export const mostMeasured = 50

/** Seconds between the two closest firings by the clock on the wall; undefined where it fires once at most. */
export function shortestInterval(cron: Cron): number | undefined {
  const shortestMinutes = everyDayInterval(cron) ?? intervals(cron)?.shortestMinutes
  return shortestMinutes === undefined ? undefined : shortestMinutes * 60
}

/** The usual case, without stepping through a calendar. */
function everyDayInterval(cron: Cron): number | undefined {
  if (!isEveryDay(cron.days) || cron.months.length < 12 || cron.words.year !== '*') return undefined
  const minutes = timesOfDay(cron).map((time) => time / 60_000)
  return Math.min(...minutes.map((minute, index) => minute - (minutes[index - 1] ?? (minutes.at(-1) ?? 0) - 1440)))
}

/** What is done every few days is a choice; every day it is a leftover. */
const rareSeconds = 6 * 86_400

/** The first schedule that fires more often than every six days, or undefined. Sensors are left out: how often they match is not known. */
export function frequentSchedule(pipeline: Pipeline): Trigger | undefined {
  return timedTriggers(pipeline).find(({ trigger, result }) => {
    if (trigger.kind !== 'cron' || !('cron' in result)) return false
    const seconds = shortestInterval(result.cron)
    return seconds !== undefined && seconds < rareSeconds
  })?.trigger
}
