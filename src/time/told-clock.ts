import type { Clock } from './clock.ts'
import { allYears } from './cron.ts'

/** A clock as JSON holds it in little room: no years stand for all of them, which nearly every schedule has. */
export function toldClock(clock: Clock): Clock {
  if (!('cron' in clock) || clock.cron.years.length !== allYears.length) return clock
  return { cron: { ...clock.cron, years: [] } }
}

/** Schedules that were told, by their language and their text: equal ones are one object, as where they are read. */
const known = new Map<string, Clock>()
const mostKnown = 2000

/** The clock that was told so, in a language of schedules. */
export function clockFrom(told: Clock, language: string): Clock {
  if (!('cron' in told)) return told
  const key = `${language} ${told.cron.text}`
  const found = known.get(key)
  if (found) return found
  if (known.size >= mostKnown) known.clear()
  const clock = told.cron.years.length > 0 ? told : { cron: { ...told.cron, years: allYears } }
  known.set(key, clock)
  return clock
}
