import { quoted } from '../text/quote.ts'

/** What a field of plain numbers may hold, and how a person calls it. */
export interface NumberField {
  readonly label: string
  readonly min: number
  readonly max: number
  /** Names of the values from `min` on; three letters, upper case. */
  readonly names?: readonly string[]
  /** True where a range such as `22-2` continues past the end, as in Quartz. */
  readonly wraps: boolean
  /** The largest step after `*` or one value that is taken; 0 where none is, undefined where no limit is known. */
  readonly mostStep?: number
}

/** Names of the months, January first. */
export const shortMonthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
/** Names of the days of the week, Sunday first. */
export const weekdayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const

/** A refusal: one sentence without a full stop. */
export interface Refusal {
  readonly refused: string
}

/** Narrows a result to its refusal. */
export function isRefusal(value: object): value is Refusal {
  return 'refused' in value
}

/** Reads a list of values, ranges and steps in upper case into ascending numbers. */
export function parseNumbers(text: string, field: NumberField): readonly number[] | Refusal {
  const found = new Set<number>()
  for (const item of text.split(',')) {
    const read = parseItem(item, field)
    if (isRefusal(read)) return read
    for (const value of valuesOf(read, field)) found.add(value)
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

/** One member of a field: `*`, a value or a range, with or without a step. */
export interface Item {
  /** The first and the last value that can come out. */
  readonly from: number
  readonly to: number
  /** 1 where none is written. */
  readonly step: number
  /** True for `a-b`, where the author says where it ends. */
  readonly isRange: boolean
}

const itemShape = /^(?:(\*)|([A-Z0-9]+)(?:-([A-Z0-9]+))?)(?:\/(\d{1,4}))?$/

/** Reads one member of a list in upper case, or says why it is refused. */
export function parseItem(item: string, field: NumberField): Item | Refusal {
  const shape = itemShape.exec(item)
  if (shape === null) return { refused: `${quoted(item)} does not fit the ${field.label} field` }
  const [, star, first, last, stepText] = shape
  const refused = stepText === undefined ? undefined : refusedStep(item, Number(stepText), last !== undefined, field)
  if (refused) return refused
  const step = Number(stepText ?? 1)
  const from = star === undefined ? parseValue(first ?? '', field) : field.min
  if (from === undefined) return outside(first ?? '', field)
  const alone = star === undefined && last === undefined && stepText === undefined
  const to = last === undefined ? (alone ? from : field.max) : parseValue(last, field)
  if (to === undefined) return outside(last ?? '', field)
  if (to < from && !field.wraps) return { refused: `The ${field.label} range ${quoted(item)} runs backwards` }
  return { from, to, step, isRange: last !== undefined }
}

function refusedStep(item: string, step: number, isRange: boolean, { label, mostStep }: NumberField): Refusal | undefined {
  if (step === 0) return { refused: `The step in ${quoted(item)} is zero` }
  if (mostStep === 0) return { refused: `${quoted(item)} has a step, and the ${label} field takes none` }
  if (mostStep === undefined || isRange || step <= mostStep) return undefined
  return { refused: `The step in ${quoted(item)} is too large: the ${label} field takes steps up to ${mostStep}` }
}

/** The values of a member in the order in which they come; a range that goes past the end wraps. */
export function valuesOf({ from, to, step }: Item, field: NumberField): readonly number[] {
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
