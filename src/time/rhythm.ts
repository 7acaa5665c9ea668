import { count } from '../text/wording.ts'
import type { Cron } from './cron.ts'
import { runsOf } from './spell.ts'

const hourMinutes = 60

/** True where the minute field leaves no minute out. */
export function isEveryMinute({ minutes }: Cron): boolean {
  return minutes.length === hourMinutes
}

/** Starts on each day that is named, each second counted. */
export function startsPerDay({ seconds, minutes, hours }: Cron): number {
  return seconds.length * minutes.length * hours.length
}

/**
 * How often a text of several starts an hour starts, as words: `every 5 minutes`, `at most every 7 minutes, 9 starts an hour`, or
 * `2 starts an hour, 5 minutes apart`. The distance over the hour counts where the hours follow upon each other.
 */
export function rhythmInWords({ minutes, hours }: Cron): string {
  const within = minutes.slice(1).map((minute, index) => minute - (minutes[index] ?? 0))
  const turn = hourMinutes + (minutes[0] ?? 0) - (minutes.at(-1) ?? 0)
  const goesOn = runsOf(hours).some(([first, last]) => last > first)
  const [step = turn] = within
  const isStepped = within.every((distance) => distance === step)
  if (isStepped && (turn === step || !goesOn)) return everyMinutes(step)
  const perHour = `${count(minutes.length, 'start')} an hour`
  if (isStepped && turn < step) return `at most ${everyMinutes(step)}, ${perHour}`
  const shortest = Math.min(...within, turn)
  const longest = Math.max(...within, turn)
  if (isStepped && minutes.length === 2) return `${perHour}, ${count(step, 'minute')} apart`
  return `${perHour}, ${shortest} to ${count(longest, 'minute')} apart`
}

function everyMinutes(step: number): string {
  return step === 1 ? 'every minute' : `every ${count(step, 'minute')}`
}
