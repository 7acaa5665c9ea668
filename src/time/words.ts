import { duration } from '../text/wording.ts'
import { monthNames } from './calendar.ts'
import type { Clock } from './clock.ts'
import { type Cron, isEveryYear } from './cron.ts'
import { daysInWords, isEveryDay } from './day-words.ts'
import { joined, listed, runsOf, spelled, stepOf } from './spell.ts'

const maxTimes = 6

/** When a clock starts something, in English; undefined for one that could not be read. A zone says nothing of starts at a distance. */
export function describeClock(clock: Clock, zone: string | null): string | undefined {
  if ('cron' in clock) return describeCron(clock.cron, zone)
  if ('interval' in clock) return `every ${duration(clock.interval.seconds).replace(/^1 /, '')}`
  if ('instants' in clock) return instantsInWords(clock.instants)
  return 'isContinuous' in clock ? 'again after each run' : undefined
}

/** Most instants that are told one by one. */
const mostInstants = 3

/** `once at 2026-12-01 06:00 (UTC)`, or how many times from the first to the last. */
function instantsInWords(instants: readonly number[]): string {
  const shown = instants.map((at) => new Date(at).toISOString().slice(0, 16).replace('T', ' '))
  if (shown.length === 0) return 'never'
  if (shown.length <= mostInstants) return `once at ${joined(shown)} (UTC)`
  return `${shown.length} times from ${shown[0]} to ${shown.at(-1)} (UTC)`
}

/** A cron expression in English, exact: two texts that fire at different times never read the same. `zone` is written as it is; null for none. */
export function describeCron(cron: Cron, zone: string | null): string {
  const time = timesInWords(cron)
  const day = daysInWords(cron.days)
  const days = isEveryDay(cron.days) && !time.startsWith('at ') ? undefined : day
  const parts = [time, secondsInWords(cron), days, monthsInWords(cron), yearsInWords(cron)]
  const words = parts.filter((part) => part !== undefined).join(' ')
  return zone === null ? words : `${words} (${zone})`
}

function timesInWords(cron: Cron): string {
  const { minutes, hours } = cron
  const often = minutes.length === 1 ? hourly(minutes[0] ?? 0, hours) : severalAnHour(minutes, hours)
  if (often !== undefined) return often
  if (minutes.length * hours.length > maxTimes) return timesByField(cron)
  return `at ${joined(hours.flatMap((hour) => minutes.map((minute) => clock(hour, minute))))}`
}

function hourly(minute: number, hours: readonly number[]): string | undefined {
  if (hours.length === 24) return `hourly at :${twoDigits(minute)}`
  const step = stepOf(hours)
  if (step === undefined) return undefined
  const range = `from ${clock(hours[0] ?? 0, minute)} to ${clock(hours.at(-1) ?? 0, minute)}`
  return step === 1 ? `hourly ${range}` : `every ${step} hours ${range}`
}

/** Firings at the same distance all day, or from a first to a last hour; every hour must be filled to its end. */
function severalAnHour(minutes: readonly number[], hours: readonly number[]): string | undefined {
  const step = evenStep(minutes)
  const oneRun = runsOf(hours).length === 1
  if (step === undefined || !oneRun) return undefined
  const pace = step === 1 ? 'every minute' : `every ${step} minutes`
  const [first = 0] = minutes
  if (hours.length === 24 && first === 0) return pace
  if (hours.length === 24) return `${pace} from :${twoDigits(first)} of each hour`
  return `${pace} from ${clock(hours[0] ?? 0, first)} to ${clock(hours.at(-1) ?? 0, minutes.at(-1) ?? 0)}`
}

/** The distance of minutes that continues unbroken from one hour into the next. */
function evenStep(minutes: readonly number[]): number | undefined {
  const [first = 0, second = 0] = minutes
  const step = minutes.length === 2 ? second - first : stepOf(minutes)
  return step !== undefined && step * minutes.length === 60 ? step : undefined
}

function timesByField({ minutes, hours }: Cron): string {
  const minuteWords = spelled(minutes, (minute) => `:${twoDigits(minute)}`) ?? `the minutes ${listed(minutes)}`
  const someHours = `${hours.length === 1 ? 'hour' : 'hours'} ${spelled(hours, twoDigits) ?? listed(hours)}`
  const hourWords = hours.length === 24 ? 'every hour' : someHours
  return `at ${minuteWords} of ${hourWords}`
}

/** Nothing for the first second of a minute, which goes without saying. */
function secondsInWords({ seconds }: Cron): string | undefined {
  if (seconds.length === 1 && seconds[0] === 0) return undefined
  if (seconds.length === 60) return 'at every second'
  return `at ${seconds.length === 1 ? 'second' : 'seconds'} ${spelled(seconds) ?? listed(seconds)}`
}

function monthsInWords({ months }: Cron): string | undefined {
  if (months.length === 12) return undefined
  return `in ${spelled(months, (month) => monthNames[month - 1] ?? '') ?? `the months ${listed(months)}`}`
}

function yearsInWords(cron: Cron): string | undefined {
  if (isEveryYear(cron)) return undefined
  return `in ${spelled(cron.years) ?? `the years ${listed(cron.years)}`}`
}

function clock(hour: number, minute: number): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
