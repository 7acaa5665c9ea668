import type { Cron } from '../../../time/cron.ts'
import { shortMonthNames, weekdayNames } from '../../../time/numbers.ts'
import {
  type FieldWords as CronWords,
  type QuartzFields,
  readQuartzFields,
  type WordsProblem,
} from '../../../time/quartz-fields.ts'

export { type FieldName, type FieldWords as CronWords, fieldNames, type WordsProblem } from '../../../time/quartz-fields.ts'

/** The words of a schedule that was read here. */
export function wordsOf({ text }: Cron): CronWords {
  const [minute = '', hour = '', monthDay = '', month = '', weekday = '', year = ''] = text.split(' ')
  return { minute, hour, monthDay, month, weekday, year }
}

/**
 * The value ranges of the dialect. Steps: the day-of-week row of the scheduler's table has no `/`; the others are the limits of Quartz
 * (`CronExpression.checkIncrementRange`), and EventBridge refuses a minute step of 60 as well (aws/aws-sdk-js#4212).
 */
export const numberFields = {
  minute: { label: 'minute', min: 0, max: 59, wraps: true, mostStep: 59 },
  hour: { label: 'hour', min: 0, max: 23, wraps: true, mostStep: 23 },
  monthDay: { label: 'day of month', min: 1, max: 31, wraps: true, mostStep: 31 },
  month: { label: 'month', min: 1, max: 12, names: shortMonthNames, wraps: true, mostStep: 12 },
  weekday: { label: 'day of week', min: 1, max: 7, names: weekdayNames, wraps: true, mostStep: 0 },
  year: { label: 'year', min: 1970, max: 2199, wraps: false },
} as const satisfies QuartzFields

/** Understands six words, or says what is wrong with them. Decided from the fields, never by stepping through time. */
export function readWords(words: CronWords): { readonly cron: Cron } | { readonly problems: readonly WordsProblem[] } {
  return readQuartzFields(words, numberFields)
}
