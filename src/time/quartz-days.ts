import { quoted } from '../text/quote.ts'
import type { MonthDays, Weekdays } from './days.ts'
import { ascending, isRefusal, type NumberField, parseNumbers, parseValue, type Refusal } from './numbers.ts'

/** Reads a day-of-month field in upper case, `*` and `?` as every day: `L`, `L-2`, `LW` and `15W` as Quartz takes them. */
export function parseMonthDays(text: string, field: NumberField): MonthDays | { readonly kind: 'every' } | Refusal {
  if (text === '*' || text === '?') return { kind: 'every' }
  const days: number[] = []
  const fromEnd: number[] = []
  const nearest: number[] = []
  let lastWorkday = false
  for (const item of text.split(',')) {
    const special = /^(?:(LW)|L(?:-(\d{1,2}))?|(\d{1,2})W)$/.exec(item)
    const numbers = special === null ? parseNumbers(item, field) : []
    if (isRefusal(numbers)) return item === 'W' ? { refused: 'W needs a day of the month before it, such as 15W' } : numbers
    days.push(...numbers)
    if (special?.[1] !== undefined) lastWorkday = true
    else if (special?.[3] !== undefined) nearest.push(Number(special[3]))
    else if (special !== null) fromEnd.push(Number(special[2] ?? 0))
  }
  if (nearest.some((day) => day < 1 || day > 31) || fromEnd.some((count) => count > 30))
    return { refused: `${quoted(text)} names a day of month outside 1 to 31` }
  return { kind: 'month-days', days: ascending(days), fromEnd: ascending(fromEnd), nearest: ascending(nearest), lastWorkday }
}

/** Reads a day-of-week field in upper case, `*` and `?` as every day. Sunday is the first value of the field; a bare `L` is the last day of the week, Saturday. */
export function parseWeekdays(text: string, field: NumberField): Weekdays | { readonly kind: 'every' } | Refusal {
  if (text === '*' || text === '?') return { kind: 'every' }
  if (text.includes('#')) return parseNth(text, field)
  const weekdays: number[] = []
  const last: number[] = []
  for (const item of text.split(',')) {
    const lastOf = /^([A-Z]{3}|\d{1,4})L$/.exec(item)?.[1]
    const lastDay = lastOf === undefined ? undefined : parseValue(lastOf, field)
    if (lastDay !== undefined) last.push(lastDay - field.min)
    else {
      const numbers = item === 'L' ? [field.min + 6] : parseNumbers(item, field)
      if (isRefusal(numbers)) return numbers
      weekdays.push(...numbers.map((day) => day - field.min))
    }
  }
  return { kind: 'weekdays', weekdays: ascending(weekdays), last: ascending(last), nth: [] }
}

function parseNth(text: string, field: NumberField): Weekdays | Refusal {
  if (text.includes(',')) return { refused: `A day of week with # cannot be part of a list: ${quoted(text)}` }
  const [, day = '', nth = ''] = /^([A-Z]{3}|\d{1,4})#([1-5])$/.exec(text) ?? []
  const weekday = parseValue(day, field)
  if (weekday === undefined) return { refused: `${quoted(text)} is not a day of week (1 to 7 or SUN to SAT) with # and 1 to 5` }
  return { kind: 'weekdays', weekdays: [], last: [], nth: [{ weekday: weekday - field.min, nth: Number(nth) }] }
}
