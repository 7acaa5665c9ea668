import { isRefusal, parseNumbers, weekdayNames } from '../../../time/numbers.ts'
import { type CronWords, numberFields } from './words.ts'

const hourMinutes = 60
const dayHours = 24

/** The same times without steps that the scheduler refuses, where a cron expression can say them: hourly for a step of 60 minutes. */
export function withinSteps(fields: CronWords): CronWords {
  return withListedWeekdays(withWholeHours(withWholeDays(fields)))
}

function withWholeHours(fields: CronWords): CronWords {
  const [, start, step] = /^(\*|\d{1,2})\/(\d{1,4})$/.exec(fields.minute) ?? []
  const hours = Number(step) / hourMinutes
  if (start === undefined || !Number.isInteger(hours) || hours === 0) return fields
  const minute = start === '*' ? '0' : start
  if (hours === 1) return { ...fields, minute }
  return fields.hour === '*' && dayHours % hours === 0 ? withWholeDays({ ...fields, minute, hour: `*/${hours}` }) : fields
}

function withWholeDays(fields: CronWords): CronWords {
  const [, start, step] = /^(\*|\d{1,2})\/(\d{1,4})$/.exec(fields.hour) ?? []
  return start === undefined || Number(step) !== dayHours ? fields : { ...fields, hour: start === '*' ? '0' : start }
}

/** The days that a step in the day-of-week field would name, one by one. */
function withListedWeekdays(fields: CronWords): CronWords {
  if (!fields.weekday.includes('/')) return fields
  const { mostStep: _, ...field } = numberFields.weekday
  const days = parseNumbers(fields.weekday.toUpperCase(), field)
  return isRefusal(days) ? fields : { ...fields, weekday: days.map((day) => weekdayNames[day - 1]).join(',') }
}
