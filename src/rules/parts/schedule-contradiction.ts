import { minuteMs } from '../../time/calendar.ts'
import { type Cron, isEveryYear } from '../../time/cron.ts'
import { isEveryDay } from '../../time/day-words.ts'
import { localDays, timesOfDay } from '../../time/firings.ts'
import { zoneOffsets } from '../../time/zone.ts'
import type { PartOfDay, Period, ScheduleClaims } from './schedule-claims.ts'
import { type ClaimedTimes, cityOf } from './time-claims.ts'

/** What of a claim a cron expression does not keep. `offset`: the times differ as two zones may, and the text names none. */
export type Contradiction = 'manual' | 'pace' | 'days' | 'period' | 'time' | 'offset'

const dayMinutes = 1440
const sampleYears = 4
const sampleStart = Date.UTC(2025, 0, 1)
const sampleEnd = Date.UTC(2025 + sampleYears, 0, 1)
/** One of four is a leap year. */
const everyDayPerYear = 365.25

/** Zones in which Sunday is, or was within living memory of a file, a working day. */
const sundayWorks =
  /^(?:Asia\/(?:Aden|Amman|Baghdad|Bahrain|Damascus|Dhaka|Dubai|Gaza|Hebron|Jerusalem|Tel_Aviv|Kabul|Kathmandu|Katmandu|Kuwait|Muscat|Qatar|Riyadh|Tehran)|Africa\/(?:Algiers|Cairo|Djibouti|Khartoum|Tripoli|Mogadishu)|Indian\/Maldives|Israel|Egypt|Iran|Libya)$/

/** When a schedule fires, in the measures that claims speak of. */
interface Rhythm {
  readonly cron: Cron
  /** IANA name; UTC where the file names none. */
  readonly zone: string
  readonly isUtc: boolean
  /** Minutes after midnight, ascending. */
  readonly times: readonly number[]
  readonly daysPerYear: number
}

/** The first claim that a cron expression contradicts, or null. Null too where the schedule is limited to some years. */
export function contradictionOf(claims: ScheduleClaims, cron: Cron, zone: string): Contradiction | null {
  if (!isEveryYear(cron)) return null
  const times = timesOfDay(cron).map((ms) => ms / minuteMs)
  const rhythm: Rhythm = {
    cron,
    zone,
    isUtc: isUtc(zone),
    times,
    get daysPerYear() {
      return daysPerYearOf(cron)
    },
  }
  if (claims.isManual) return times.length * rhythm.daysPerYear > 12 ? 'manual' : null
  if (breaksPace(claims, rhythm)) return 'pace'
  if (breaksDays(claims, rhythm) || breaksMonthDays(claims, rhythm)) return 'days'
  if (claims.period !== null && breaksPeriod(claims.period, claims, rhythm)) return 'period'
  if (claims.isNight && breaksNight(rhythm)) return 'time'
  if (claims.partOfDay !== null && !rhythm.isUtc && times.every((time) => !isIn(time, claims.partOfDay))) return 'time'
  return timeContradiction(claims.times, rhythm)
}

const daysPerYear = new WeakMap<Cron, number>()

function daysPerYearOf(cron: Cron): number {
  if (isEveryDay(cron.days) && cron.months.length === 12) return everyDayPerYear
  const days = daysPerYear.get(cron) ?? [...localDays(cron, sampleStart, sampleEnd)].length / sampleYears
  daysPerYear.set(cron, days)
  return days
}

function isUtc(zone: string): boolean {
  return /^(?:(?:Etc\/)?(?:UTC|UCT|Universal|Zulu|Greenwich|GMT(?:[+-]?0)?))$/i.test(zone)
}

function breaksPace({ everyMinutes, startsPerDay, times: claimed }: ScheduleClaims, { times }: Rhythm): boolean {
  if (startsPerDay !== null && times.length !== startsPerDay) return true
  if (everyMinutes === null) return claimed.minutes.length === 0 ? false : times.length >= claimed.minutes.length + 3
  if (times.length === 1) return true
  return !times.some((time, index) => index > 0 && time - (times[index - 1] ?? 0) === everyMinutes)
}

function breaksDays({ weekdays, isWorkingWeek, isLate }: ScheduleClaims, rhythm: Rhythm): boolean {
  const { cron, zone, isUtc: isUnsure, times } = rhythm
  if (weekdays.length === 0) return false
  if (isWorkingWeek && sundayWorks.test(zone)) return false
  if (cron.days.kind === 'every') return true
  if (cron.days.kind !== 'weekdays') return rhythm.daysPerYear > 60
  const { weekdays: days, last, nth } = cron.days
  if (nth.length > 0 || last.length > 0 || sameDays(days, weekdays)) return false
  if (isWorkingWeek && days.length >= 3 && days.every((day) => weekdays.includes(day))) return false
  // The same days by the clock of a zone ahead of or behind UTC, or the night that follows a day.
  const isAhead = isUnsure && times.every((time) => time >= 10 * 60) && sameDays(shifted(days, 1), weekdays)
  const isBehind = (isUnsure || isLate) && times.every((time) => time < 12 * 60) && sameDays(shifted(days, -1), weekdays)
  return !isAhead && !isBehind
}

function breaksMonthDays({ monthDays, isLate }: ScheduleClaims, { cron: { days }, isUtc: isUnsure, times }: Rhythm): boolean {
  if (monthDays.length === 0) return false
  if (days.kind === 'either' || days.kind === 'both') return false
  if (days.kind !== 'month-days') return days.kind === 'every' || (days.nth.length === 0 && days.last.length === 0)
  if (days.nearest.length > 0 || days.lastWorkday) return false
  // By the clock of another zone, or after midnight, it is the day before or after.
  const mayShift = isLate || (isUnsure && times.some((time) => time < 12 * 60 || time >= 20 * 60))
  const fired = [
    ...new Set([...days.days.map((day) => (day > 27 ? 0 : day)), ...days.fromEnd.map((count) => (count < 4 ? 0 : 31 - count))]),
  ]
  const near = (day: number) =>
    monthDays.some((other) => day === other || (other > 27 && day === 0) || (mayShift && Math.abs(day - other) === 1))
  return !fired.every(near) || fired.length < new Set(monthDays.map((day) => (day > 27 ? 0 : day))).size
}

function shifted(days: readonly number[], by: number): readonly number[] {
  return days.map((day) => (day + by + 7) % 7).sort((a, b) => a - b)
}

function sameDays(a: readonly number[], b: readonly number[]): boolean {
  return a.join() === b.join()
}

/** Fewer or more days than the word allows; "daily" is said of working days too. */
function breaksPeriod(period: Period, { everyMinutes, startsPerDay, times: claimed }: ScheduleClaims, rhythm: Rhythm): boolean {
  const { cron, times, daysPerYear } = rhythm
  const perMonth = daysPerYear / cron.months.length
  const isOften = everyMinutes === null && startsPerDay === null && times.length > Math.max(3, claimed.minutes.length)
  switch (period) {
    case 'daily':
      return perMonth < 16 || isOften
    case 'weekly':
      return perMonth > 8.9 || perMonth < 3 || isOften
    case 'monthly':
      return perMonth > 2.5 || cron.months.length < 7 || isOften
    case 'quarterly':
      return daysPerYear > 6 || daysPerYear < 3 || isOften
    case 'yearly':
      return daysPerYear > 2 || isOften
  }
}

/** Generous bounds in hours. */
const partsOfDay: Readonly<Record<PartOfDay, readonly [from: number, to: number]>> = {
  morning: [2, 13],
  afternoon: [11, 19],
  evening: [16, 24],
}

function isIn(time: number, part: PartOfDay | null): boolean {
  const [from, to] = part === null ? [0, 24] : partsOfDay[part]
  return time >= from * 60 && time < to * 60
}

/** All day long, or in a zone that says when it is day only by day. */
function breaksNight({ times, isUtc: isUnsure }: Rhythm): boolean {
  const byDay = times.filter((time) => time >= 8 * 60 && time < 17 * 60)
  if (!isUnsure) return byDay.length === times.length || byDay.length > 3
  return times.length >= 12 && (times.at(-1) ?? 0) - (times[0] ?? 0) > 14 * 60
}

function timeContradiction({ minutes, zone: claimed }: ClaimedTimes, rhythm: Rhythm): Contradiction | null {
  const { times, zone, isUtc: isUnsure } = rhythm
  if (minutes.length === 0 || claimed === 'unknown') return null
  if (claimed === 'local') {
    if (allKept(minutes, times, [0])) return null
    return isUnsure && isZoneApart(minutes, times) ? 'offset' : 'time'
  }
  if ('city' in claimed) return cityOf(zone) === claimed.city && !allKept(minutes, times, [0]) ? 'time' : null
  const own = offsetsOf(zone)
  const gaps = own.flatMap((offset) => claimed.map((other) => offset - other))
  return own.length === 0 || allKept(minutes, times, gaps) ? null : 'time'
}

/** True where, with one of the shifts, each time that is claimed is one of the times. */
function allKept(claimed: readonly (readonly number[])[], times: readonly number[], shifts: readonly number[]): boolean {
  const known = new Set(times)
  return shifts.some((shift) =>
    claimed.every((some) => some.some((minute) => known.has((minute + shift + 2 * dayMinutes) % dayMinutes))),
  )
}

/** True where one offset, as some zone of the world has it, explains all times that are claimed. */
function isZoneApart(claimed: readonly (readonly number[])[], times: readonly number[]): boolean {
  const shifts = Array.from({ length: (26 * 60) / 15 + 1 }, (_, step) => step * 15 - 14 * 60)
  return allKept(
    claimed,
    times,
    shifts.filter((shift) => Math.abs(shift) % 60 !== 15),
  )
}

/** The offsets of a zone from UTC in minutes, over one year. Empty for a zone that is unknown. */
function offsetsOf(zone: string): readonly number[] {
  const known = zoneOffsets(zone, sampleStart, Date.UTC(2026, 0, 1))
  return [...new Set((known?.stretches ?? []).map(({ offsetMs }) => offsetMs / minuteMs))]
}

/** The weekdays that a text claims, where the numbers of a schedule mean them in Unix cron. Undefined for every other contradiction. */
export function meantWeekdays({ weekdays }: ScheduleClaims, { days }: Cron, unixShift: number): readonly number[] | undefined {
  return days.kind === 'weekdays' && unixShift !== 0 && sameDays(shifted(days.weekdays, unixShift), weekdays)
    ? weekdays
    : undefined
}
