import { quoted } from '../text/quote.ts'
import { isRefusal, type Refusal, shortMonthNames } from './numbers.ts'

/** A field as cron-utils has it: its range, and the values of its names. */
export interface UtilsField {
  readonly label: string
  readonly min: number
  readonly max: number
  readonly names: ReadonlyMap<string, number>
  /** True where 7 stands for 0, the Sunday; not as an end of a range. */
  readonly isWeekday: boolean
  /** True where `L` and `L-3` are the last day of the month and the third before it. */
  readonly takesLast: boolean
}

/** What a field says. A bare `*` and the step `* / 1` say nothing; a list that holds them does. */
export interface FieldValues {
  readonly isAlways: boolean
  readonly values: readonly number[]
  /** Days counted from the end of the month, 0 = the last. */
  readonly fromEnd: readonly number[]
}

const noNames: ReadonlyMap<string, number> = new Map()
const weekdaysFromMonday = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN']
const numbered = (names: readonly string[]) => new Map(names.map((name, index) => [name, index + 1]))
const plain = { names: noNames, isWeekday: false, takesLast: false }

/** In their order, after the seconds. Sunday is 0 or 7; as a name it is 7, so that it ends a range and starts none. */
export const utilsFields = {
  second: { label: 'second', min: 0, max: 59, ...plain },
  minute: { label: 'minute', min: 0, max: 59, ...plain },
  hour: { label: 'hour', min: 0, max: 23, ...plain },
  monthDay: { label: 'day of month', min: 1, max: 31, ...plain },
  month: { label: 'month', min: 1, max: 12, ...plain, names: numbered(shortMonthNames) },
  weekday: { label: 'day of week', min: 0, max: 7, ...plain, names: numbered(weekdaysFromMonday), isWeekday: true },
} as const satisfies Record<string, UtilsField>

const always: FieldValues = { isAlways: true, values: [], fromEnd: [] }

/** Reads one field in upper case. What follows a second slash of a range counts for nothing. */
export function readUtilsField(text: string, field: UtilsField): FieldValues | Refusal {
  if (text === '*' || text === '*/1') return always
  const values: number[] = []
  const fromEnd: number[] = []
  // A comma at the end is refused before.
  for (const item of text.split(',')) {
    const read = itemOf(item, field)
    if (isRefusal(read)) return read
    values.push(...(read.isAlways ? upTo(field.min, field.max, 1) : read.values))
    fromEnd.push(...read.fromEnd)
  }
  return { isAlways: false, values, fromEnd }
}

function itemOf(item: string, field: UtilsField): FieldValues | Refusal {
  if (item === '*' || item === '*/1') return always
  const last = field.takesLast ? lastDayOf(item, field) : undefined
  if (last !== undefined) return isRefusal(last) ? last : { isAlways: false, values: [], fromEnd: [last.before] }
  const values = item.includes('-') ? rangeOf(item, field) : item.includes('/') ? stepsOf(item, field) : single(item, field)
  return isRefusal(values) ? values : { isAlways: false, values, fromEnd: [] }
}

/** `L`, `L-3`; also `15L`, which is the last day as well: the number counts for nothing. */
function lastDayOf(item: string, field: UtilsField): { readonly before: number } | Refusal | undefined {
  const [, digits, before] = /^(?:L(?:-(.+))?|(\d+L[\dL]*))$/.exec(item)?.map((part) => part) ?? []
  if (item === 'L') return { before: 0 }
  if (digits !== undefined) {
    const count = numberOf(digits, field)
    return typeof count === 'object' ? count : { before: count }
  }
  if (before === undefined) return undefined
  const ignored = numberOf(before.replaceAll('L', ''), field)
  return typeof ignored === 'object' ? ignored : { before: 0 }
}

function single(item: string, field: UtilsField): readonly number[] | Refusal {
  const value = numberOf(item, field)
  return typeof value === 'object' ? value : [onCalendar(value, field)]
}

/** `a-b`, `a-b/n`: the ends must rise. */
function rangeOf(item: string, field: UtilsField): readonly number[] | Refusal {
  const ends = item.split('-')
  const [firstText = '', rest = ''] = ends
  const [lastText = '', stepText] = rest.split('/')
  if (ends.length !== 2 || rest.endsWith('/')) return { refused: `${quoted(item)} is not a range of the ${field.label} field` }
  const [first, last] = [numberOf(firstText, field), numberOf(lastText, field)]
  if (typeof first === 'object') return first
  if (typeof last === 'object') return last
  if (first > last) return { refused: `The ${field.label} range ${quoted(item)} runs backwards` }
  const step = stepText === undefined ? 1 : stepOf(stepText, field, true)
  return typeof step === 'object' ? step : upTo(first, last, step).map((value) => onCalendar(value, field))
}

/** `* / n`, `/n`, `a/n`: from the first value, or from `a`, to the end of the field. */
function stepsOf(item: string, field: UtilsField): readonly number[] | Refusal {
  const [startText = '', stepText = '', ...more] = item.split('/')
  if (more.length > 0 || stepText === '') return { refused: `${quoted(item)} is not a step of the ${field.label} field` }
  const start = startText === '*' || startText === '' ? field.min : numberOf(startText, field)
  if (typeof start === 'object') return start
  const step = stepOf(stepText, field, false)
  return typeof step === 'object'
    ? step
    : upTo(onCalendar(start, field), field.max, step).map((value) => onCalendar(value, field))
}

/** A step, as long as the field at most. After a range a name is a number too, and 7 in the day of week is 0. */
function stepOf(text: string, field: UtilsField, isAfterRange: boolean): number | Refusal {
  const read = (isAfterRange ? field.names.get(text) : undefined) ?? numberIn(text)
  const step = read !== undefined && isAfterRange ? onCalendar(read, field) : read
  const most = Math.min(field.max, field.max - field.min + 1)
  if (step !== undefined && step > 0 && step <= most) return step
  return { refused: `The step ${quoted(text)} does not fit the ${field.label} field: 1 to ${most}` }
}

function numberOf(text: string, field: UtilsField): number | Refusal {
  const value = field.names.get(text) ?? numberIn(text)
  if (value !== undefined && value >= field.min && value <= field.max) return value
  const [first, last] = [[...field.names.keys()][0], [...field.names.keys()].at(-1)]
  const names = first === undefined ? '' : ` or ${first} to ${last}`
  return { refused: `${quoted(text)} does not fit the ${field.label} field: ${field.min} to ${field.max}${names}` }
}

/** A whole number as Java reads it: a plus sign before it and zeros are fine. */
function numberIn(text: string): number | undefined {
  const value = /^\+?\d{1,20}$/.test(text) ? Number(text) : undefined
  return value === undefined || value > 2 ** 31 - 1 ? undefined : value
}

function onCalendar(value: number, field: UtilsField): number {
  return field.isWeekday && value === 7 ? 0 : value
}

function upTo(first: number, last: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step)
}
