import { quoted } from '../text/quote.ts'
import { ascending, isRefusal, type NumberField, parseValue, type Refusal, shortMonthNames, weekdayNames } from './numbers.ts'

/** In their order; the last two may be left out. */
export const croniterFields = {
  minute: { label: 'minute', min: 0, max: 59, wraps: true },
  hour: { label: 'hour', min: 0, max: 23, wraps: true },
  monthDay: { label: 'day of month', min: 1, max: 31, wraps: true },
  month: { label: 'month', min: 1, max: 12, names: shortMonthNames, wraps: true },
  weekday: { label: 'day of week', min: 0, max: 6, names: weekdayNames, wraps: true },
  second: { label: 'second', min: 0, max: 59, wraps: true },
  year: { label: 'year', min: 1970, max: 2099, wraps: true },
} as const satisfies Record<string, NumberField>
export type CroniterField = keyof typeof croniterFields

/** What one field says. */
export interface FieldValues {
  /** True where some member is a bare `*`: then the field limits nothing. */
  readonly isAny: boolean
  /** Ascending; those of a weekday with `#` or `L` are not among them. */
  readonly values: readonly number[]
  /** `L` in the day of month. */
  readonly isLast: boolean
  /** `15W` in the day of month. */
  readonly nearest: readonly number[]
  /** `5#2` in the day of week; 0 for the last one (`L5`). */
  readonly nth: readonly { readonly weekday: number; readonly nth: number }[]
}

const nothing: FieldValues = { isAny: false, values: [], isLast: false, nearest: [], nth: [] }

/** Reads a field in upper case as croniter 7.0.0 does. */
export function readCroniterField(text: string, name: CroniterField): FieldValues | Refusal {
  const isDay = name === 'monthDay' || name === 'weekday'
  if (text === '?' && isDay) return { ...nothing, isAny: true }
  const nearest = name === 'monthDay' ? /^(?:(\d+)W|W(\d+))$/.exec(text) : null
  if (nearest) return nearestTo(Number(nearest[1] ?? nearest[2]), text)
  const parts: FieldValues[] = []
  for (const member of text.split(',')) {
    const part = readMember(member, name)
    if (isRefusal(part)) return part
    parts.push(part)
  }
  return joined(parts, text)
}

function nearestTo(day: number, text: string): FieldValues | Refusal {
  if (day >= 1 && day <= 31) return { ...nothing, nearest: [day] }
  return { refused: `${quoted(text)} names a day of month outside 1 to 31` }
}

function joined(parts: readonly FieldValues[], text: string): FieldValues | Refusal {
  const values = ascending(parts.flatMap((part) => part.values))
  const nth = parts.flatMap((part) => part.nth)
  const counted = new Set(nth.map(({ weekday }) => weekday))
  const isAny = parts.some((part) => part.isAny)
  if (nth.length > 0 && values.some((value) => !counted.has(value)) && !isWholeWeek(values, counted, isAny))
    return { refused: `${quoted(text)} mixes weekdays with and without # or L` }
  return { isAny, values, isLast: parts.some((part) => part.isLast), nearest: [], nth }
}

/** Seven members, of which `*` is one, are taken beside counted weekdays, and say nothing then (croniter 7.0.0, `_expand`). */
function isWholeWeek(values: readonly number[], counted: ReadonlySet<number>, isAny: boolean): boolean {
  return new Set([...values, ...counted]).size + (isAny ? 1 : 0) === 7
}

function readMember(member: string, name: CroniterField): FieldValues | Refusal {
  const field = croniterFields[name]
  if (member === '*') return { ...nothing, isAny: true }
  if (name === 'monthDay' && member === 'L') return { ...nothing, isLast: true }
  if (name === 'weekday' && /[#L]/.test(member)) return readCounted(member)
  const values = readRange(name === 'monthDay' ? member.replace(/-L(?=$|\/)/, '-31') : member, field)
  return isRefusal(values) ? values : { ...nothing, values }
}

/** `FRI#2`, `5#2`, `MON-WED#1` and `L5`; in a range only names can stand. */
function readCounted(member: string): FieldValues | Refusal {
  const field = croniterFields.weekday
  const last = /^L(\d+)$/.exec(member)
  const [, days, count] = /^((?:[A-Z]{3}-)?[A-Z]{3}|\d+)#([1-5])$/.exec(member) ?? []
  const written = last ? last[1] : days
  if (written === undefined) return { refused: `${quoted(member)} does not fit the ${field.label} field: such as FRI#2 or L5` }
  const weekdays = readRange(written, field)
  const nth = last ? 0 : Number(count)
  return isRefusal(weekdays) ? weekdays : { ...nothing, nth: weekdays.map((weekday) => ({ weekday, nth })) }
}

/** One value, a range or a step. `first/step` goes to the end of the field; a range with equal ends is the whole field. */
function readRange(member: string, field: NumberField): readonly number[] | Refusal {
  const refused = { refused: `${quoted(member)} does not fit the ${field.label} field` }
  const [, start, last, stepText] = /^(\*|[A-Z\d]+)(?:-([A-Z\d]+))?(?:\/(\d+))?$/.exec(member) ?? []
  const step = Number(stepText ?? 1)
  if (start === undefined || (start === '*' && (last !== undefined || stepText === undefined))) return refused
  if (step === 0) return { refused: `The step in ${quoted(member)} is zero` }
  const isRange = last !== undefined
  const low = start === '*' ? field.min : endOf(start, field, isRange)
  const high = isRange ? endOf(last, field, true) : stepText === undefined ? low : field.max
  if (low === undefined || high === undefined) return outside(member, field)
  const values = isRange && low === high ? stepped(field.min, field.max, step) : spread(low, high, step, field)
  return values.every((value) => value >= field.min) ? values : outside(member, field)
}

/** A value or name; Sunday is also 7. Below the field, 0 is looked at when the whole range is known. */
function endOf(text: string, field: NumberField, isRange: boolean): number | undefined {
  if (field === croniterFields.weekday && /^0*7$/.test(text)) return 0
  if (isRange && /^0+$/.test(text)) return 0
  return parseValue(text.replace(/^0+(?=\d)/, ''), field)
}

function stepped(from: number, to: number, step: number): readonly number[] {
  const values: number[] = []
  for (let value = from; value <= to; value += step) values.push(value)
  return values
}

/**
 * A range that runs past the end continues at the beginning. Where the step goes over the end, croniter does not count the beginning itself: minutes
 * `50-10/15` are 50 and 6.
 */
function spread(low: number, high: number, step: number, { min, max }: NumberField): readonly number[] {
  if (low <= high) return stepped(low, high, step)
  const first = stepped(low, max, step)
  const left = max - (first.at(-1) ?? max)
  const skipped = max - left - min + step > max - min + 1 && left < step ? step - left : 0
  return [...first, ...stepped(min + skipped, high, step)]
}

function outside(text: string, field: NumberField): Refusal {
  const names = field.names === undefined ? '' : ` or ${field.names[0]} to ${field.names.at(-1)}`
  return { refused: `${quoted(text)} does not fit the ${field.label} field: ${field.min} to ${field.max}${names}` }
}
