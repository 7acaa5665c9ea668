import { quoted } from '../text/quote.ts'
import { shortMonthNames, weekdayNames } from './numbers.ts'

/** A field of Quartz by its place in the text. */
export type QuartzField = 'second' | 'minute' | 'hour' | 'monthDay' | 'month' | 'weekday' | 'year'

/** What one field comes to. Quartz keeps one set of values for a field and one mark of each kind, however many items the list has. */
export interface QuartzSet {
  /** The values of its items, also those that a mark belongs to. */
  readonly values: ReadonlySet<number>
  readonly isEvery: boolean
  /** `?`. */
  readonly isOpen: boolean
  /** `L`, with the days before it. */
  readonly fromEnd: number | undefined
  /** `W`. */
  readonly isNearest: boolean
  /** `6L`. */
  readonly isLast: boolean
  /** `6#3`. */
  readonly nth: number | undefined
}

/** Why Quartz takes no such field, as a sentence without a full stop. */
export interface Refused {
  readonly refused: string
}

interface Limits {
  readonly label: string
  readonly min: number
  readonly max: number
  readonly mostStep: number
  readonly names?: readonly string[]
}

/** The values, names and steps of Quartz 2.3 and 2.5 (`CronExpression`). Years have no limits of their own; nothing fires outside of these. */
export const quartzLimits: Readonly<Record<QuartzField, Limits>> = {
  second: { label: 'second', min: 0, max: 59, mostStep: 59 },
  minute: { label: 'minute', min: 0, max: 59, mostStep: 59 },
  hour: { label: 'hour', min: 0, max: 23, mostStep: 23 },
  monthDay: { label: 'day of month', min: 1, max: 31, mostStep: 31 },
  month: { label: 'month', min: 1, max: 12, mostStep: 12, names: shortMonthNames },
  weekday: { label: 'day of week', min: 1, max: 7, mostStep: 7, names: weekdayNames },
  year: { label: 'year', min: 1970, max: 2199, mostStep: Number.POSITIVE_INFINITY },
}

interface Building {
  values: Set<number>
  isEvery: boolean
  isOpen: boolean
  fromEnd: number | undefined
  isNearest: boolean
  isLast: boolean
  nth: number | undefined
}

/** What Quartz makes of one field in upper case: names by their first three letters, and nothing of what follows a number that it does not know. */
export function quartzSet(field: QuartzField, text: string): QuartzSet | Refused {
  const limits = quartzLimits[field]
  const set: Building = {
    values: new Set(),
    isEvery: false,
    isOpen: false,
    fromEnd: undefined,
    isNearest: false,
    isLast: false,
    nth: undefined,
  }
  const hasSpecial = field === 'weekday' && text.length > 1 && text.includes('L') && text.includes(',')
  if (hasSpecial) return { refused: `Quartz takes no list with "L" in the ${limits.label} field` }
  if (field === 'weekday' && text.split('#').length > 2) return { refused: 'Quartz takes one "#" in the day of week field' }
  for (const item of text.split(',')) {
    if (item === '') continue
    const reason = addItem(set, field, item)
    if (reason !== null) return { refused: reason }
  }
  if (set.values.size === 0 && !set.isOpen && set.fromEnd === undefined)
    return { refused: `The ${limits.label} field ${quoted(text)} has no value` }
  return set
}

/** Null for an item that is taken. */
function addItem(set: Building, field: QuartzField, item: string): string | null {
  const refused = `${quoted(item)} is no value of the ${quartzLimits[field].label} field in Quartz`
  const isTaken =
    item === 'L' || item === 'LW' || /^L-\d*W?$/.test(item)
      ? addLast(set, field, item)
      : /^[A-Z]/.test(item)
        ? addName(set, field, item)
        : item.startsWith('?')
          ? addOpen(set, field, item)
          : /^[*/]/.test(item)
            ? addEvery(set, field, item)
            : addNumber(set, field, item)
  return isTaken ? null : refused
}

function addLast(set: Building, field: QuartzField, item: string): boolean {
  if (field === 'weekday') set.values.add(7)
  if (field !== 'monthDay') return true
  const [, count, nearest] = /^L(?:-(\d+))?(W)?$/.exec(item) ?? []
  if (item.startsWith('L-') && count === undefined) return false
  set.fromEnd = Number(count ?? 0)
  set.isNearest ||= nearest !== undefined
  return set.fromEnd <= 30
}

function addName(set: Building, field: QuartzField, item: string): boolean {
  const { names, min } = quartzLimits[field]
  if (!names) return false
  const numberOf = (text: string) => {
    const at = names.indexOf(text)
    return at === -1 ? undefined : at + min
  }
  const value = numberOf(item.slice(0, 3))
  if (value === undefined) return false
  const rest = item.slice(3)
  if (rest.startsWith('-')) {
    const end = numberOf(rest.slice(1, 4))
    return end !== undefined && addRange(set, field, value, end, 1)
  }
  if (field === 'weekday' && rest.startsWith('#')) {
    if (!/^#\+?0*[1-5]$/.test(rest)) return false
    set.nth = Number(rest.slice(1))
  }
  if (field === 'weekday' && rest.startsWith('L')) set.isLast = true
  set.values.add(value)
  return true
}

function addOpen(set: Building, field: QuartzField, item: string): boolean {
  set.isOpen = true
  return item.length < 3 && (field === 'monthDay' || field === 'weekday')
}

function addEvery(set: Building, field: QuartzField, item: string): boolean {
  const { min, max, mostStep } = quartzLimits[field]
  const [, step] = /^\*?\/(.*)$/.exec(item) ?? []
  if (step === undefined) {
    // What follows a star is not looked at.
    set.isEvery = true
    return addRange(set, field, min, max, 1)
  }
  if (!/^\+?\d+$/.test(step) || Number(step) > mostStep) return false
  if (Number(step) <= 1) set.isEvery = true
  return addRange(set, field, min, max, Math.max(Number(step), 1))
}

function addNumber(set: Building, field: QuartzField, item: string): boolean {
  const [digits = ''] = /^\d+/.exec(item) ?? []
  const value = Number(digits)
  const rest = item.slice(digits.length)
  if (digits === '') return false
  if (rest.startsWith('L')) {
    set.isLast = true
    set.values.add(value)
    return field === 'weekday' && value >= 1 && value <= 7
  }
  if (rest.startsWith('W')) {
    set.isNearest = true
    set.values.add(value)
    return field === 'monthDay' && value <= 31
  }
  if (rest.startsWith('#')) {
    set.nth = Number(rest.slice(1))
    set.values.add(value)
    return field === 'weekday' && /^#\+?0*[1-5]$/.test(rest)
  }
  const { mostStep, max } = quartzLimits[field]
  if (rest.startsWith('-')) {
    const [whole, end = '', slash, step = ''] = /^-(\d+)(?:(\/)(\d*))?/.exec(rest) ?? []
    if (whole === undefined || (slash !== undefined && step === '')) return false
    return addRange(set, field, value, Number(end), slash === undefined ? 1 : Number(step))
  }
  if (rest.startsWith('/')) {
    const [whole, step = ''] = /^\/(\d\d+|\d$)/.exec(rest) ?? []
    return whole !== undefined && Number(step) <= mostStep && addRange(set, field, value, max, Number(step), true)
  }
  return addRange(set, field, value, value, 0)
}

/** Adds the values from one to another, beyond the greatest from the least on again; a step of 0 is the first value alone. */
function addRange(set: Building, field: QuartzField, from: number, to: number, step: number, isOpenEnd = false): boolean {
  const { min, max } = quartzLimits[field]
  if (field !== 'year' && (from < min || from > max || (!isOpenEnd && to > max))) return false
  if (step === 0) {
    set.values.add(from)
    return true
  }
  if (field === 'year' && to < from) return isOpenEnd
  const size = min === 0 ? max + 1 : max
  const last = to < from ? to + size : Math.min(to, field === 'year' ? max : to)
  for (let value = field === 'year' ? Math.max(from, min - ((min - from) % step)) : from; value <= last; value += step)
    set.values.add(value > max ? value - size : value)
  return true
}
