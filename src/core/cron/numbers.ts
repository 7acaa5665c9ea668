import { quoted } from '../quote.ts'
/** What a field of plain numbers may hold, and how a person calls it. */
export interface NumberField {
  readonly label: string
  readonly min: number
  readonly max: number
  /** Names of the values from `min` on; three letters, upper case. */
  readonly names?: readonly string[]
  /** True where a range such as `22-2` goes on past the end, as in Quartz, of which this dialect is a descendant. */
  readonly wraps: boolean
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
/** Names of the days of the week, Sunday first. */
export const weekdayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const

/** The value ranges of the dialect. */
export const numberFields = {
  minute: { label: 'minute', min: 0, max: 59, wraps: true },
  hour: { label: 'hour', min: 0, max: 23, wraps: true },
  monthDay: { label: 'day of month', min: 1, max: 31, wraps: true },
  month: { label: 'month', min: 1, max: 12, names: monthNames, wraps: true },
  weekday: { label: 'day of week', min: 1, max: 7, names: weekdayNames, wraps: true },
  year: { label: 'year', min: 1970, max: 2199, wraps: false },
} as const satisfies Record<string, NumberField>

/** A refusal: one sentence without a full stop. */
export interface Refusal {
  readonly refused: string
}

/** Narrows a result to its refusal. */
export function isRefusal(value: object): value is Refusal {
  return 'refused' in value
}

/** Every value of a field, ascending. */
export function allValues(field: NumberField): readonly number[] {
  return Array.from({ length: field.max - field.min + 1 }, (_, index) => field.min + index)
}

/** Reads a list of values, ranges and steps in upper case into ascending numbers. */
export function parseNumbers(text: string, field: NumberField): readonly number[] | Refusal {
  const found = new Set<number>()
  for (const item of text.split(',')) {
    const values = parseItem(item, field)
    if (isRefusal(values)) return values
    for (const value of values) found.add(value)
  }
  return ascending(found)
}

/** The distinct numbers in ascending order. */
export function ascending(values: Iterable<number>): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b)
}

/** Reads one number or name in upper case; the caller quotes the field. */
export function parseValue(text: string, field: NumberField): number | undefined {
  const named = field.names?.indexOf(text) ?? -1
  const value = named === -1 ? (/^\d{1,4}$/.test(text) ? Number(text) : undefined) : field.min + named
  return value !== undefined && value >= field.min && value <= field.max ? value : undefined
}

const itemShape = /^(?:(\*)|([A-Z0-9]+)(?:-([A-Z0-9]+))?)(?:\/(\d{1,4}))?$/

function parseItem(item: string, field: NumberField): readonly number[] | Refusal {
  const shape = itemShape.exec(item)
  if (shape === null) return { refused: `${quoted(item)} does not fit the ${field.label} field` }
  const [, star, first, last, stepText] = shape
  const step = stepText === undefined ? 1 : Number(stepText)
  if (step === 0) return { refused: `The step in ${quoted(item)} is zero` }
  const from = star === undefined ? parseValue(first ?? '', field) : field.min
  if (from === undefined) return outside(first ?? '', field)
  const alone = star === undefined && last === undefined && stepText === undefined
  const to = last === undefined ? (alone ? from : field.max) : parseValue(last, field)
  if (to === undefined) return outside(last ?? '', field)
  if (to < from && !field.wraps) return { refused: `The ${field.label} range ${quoted(item)} runs backwards` }
  return stepsBetween(from, to, step, field)
}

function stepsBetween(from: number, to: number, step: number, field: NumberField): readonly number[] {
  const size = field.max - field.min + 1
  const end = to < from ? to + size : to
  const values: number[] = []
  for (let value = from; value <= end; value += step) values.push(value > field.max ? value - size : value)
  return values
}

function outside(text: string, field: NumberField): Refusal {
  const names = field.names === undefined ? '' : ` or ${field.names[0]} to ${field.names.at(-1)}`
  return { refused: `${quoted(text)} does not fit the ${field.label} field: ${field.min} to ${field.max}${names}` }
}
