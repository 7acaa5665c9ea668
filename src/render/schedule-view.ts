import type { DayView } from '../schedule/day-lanes.ts'
import { startOfDay, wallMs } from '../schedule/local-time.ts'
import { minutesOf, utcOf } from '../schedule/window.ts'
import type { RuntimeZones } from '../schedule/zone-data.ts'
import { minuteMs } from '../time/calendar.ts'

/** What every picture of a schedule is drawn from. */
export interface ScheduleView extends DayView {
  /** The releases of the time zone data and of ICU in this process. Default: not known. */
  readonly runtime?: RuntimeZones
}

/** The starts of one day by the hour of its clock. Starts that may not happen at all are left out. */
export interface DayHours {
  /** Midnight on the wall, in milliseconds. */
  readonly wall: number
  readonly hours: readonly number[]
  readonly total: number
}

/** Every day that the window touches, with its starts by the hour. */
export function dayHoursOf({ forecast, zone }: ScheduleView): readonly DayHours[] {
  const counts = new Uint32Array(minutesOf(forecast.window))
  for (const lane of forecast.lanes) {
    if (lane.certainty === 'unknown') continue
    for (const minute of lane.minutes) counts[minute] = (counts[minute] ?? 0) + 1
  }
  const days = new Map<number, number[]>()
  for (const [minute, count] of counts.entries()) {
    if (minute % 15 !== 0 && count === 0) continue
    const wall = wallMs(zone, utcOf(forecast.window, minute))
    const day = startOfDay(wall)
    const hours = days.get(day) ?? new Array<number>(24).fill(0)
    days.set(day, hours)
    const hour = Math.floor((wall - day) / (60 * minuteMs))
    hours[hour] = (hours[hour] ?? 0) + count
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([wall, hours]) => ({ wall, hours, total: hours.reduce((sum, count) => sum + count, 0) }))
}

/** The day with the most starts, the earliest of equals. */
export function busiestDay(days: readonly DayHours[]): DayHours | undefined {
  return days.reduce<DayHours | undefined>((best, day) => (best === undefined || day.total > best.total ? day : best), undefined)
}
