import type { Span } from '../text/source.ts'
import type { ClockChange, ClockField, ClockLanguage, ShiftedClock } from './clock.ts'
import type { Cron } from './cron.ts'
import { weekdayNames } from './numbers.ts'

/** A language whose texts are fields with white space between them. */
export interface FieldLanguage {
  /** In their order. `second`: a field that nothing here asks for. */
  readonly fields: readonly (ClockField | 'second')[]
  /** How many of the last fields may be left out. Default: none. */
  readonly optional?: number
  readonly read: (text: string) => { readonly cron: Cron } | { readonly problems: unknown }
  /** How the last day of a month is written; null where it cannot be. */
  readonly lastDay: string | null
  /** What Sunday is as a number: 0 in Unix cron, 1 in Quartz. */
  readonly sunday: 0 | 1
}

/** How a language of fields is written and rewritten. A text with another number of fields is left alone. */
export function fieldLanguage(language: FieldLanguage): ClockLanguage {
  const spanOf = (text: string, field: ClockField) => spanOfField(language, text, field)
  const wordOf = (text: string, field: ClockField) => {
    const { start, end } = spanOf(text, field)
    return text.slice(start, end)
  }
  return {
    spanOf,
    rewritten: (text, change) => rewritten(language, text, change),
    shifted: (text, minutes) => shifted(language, text, minutes),
    stepOf: (text, field) => {
      const [, step] = /^(?:\*|\d+)\/(\d+)$/.exec(wordOf(text, field)) ?? []
      return step === undefined ? null : Number(step)
    },
    unixWeekdayShift: (text) => (/^[1-7,-]+$/.test(wordOf(text, 'weekday')) ? language.sunday : 0),
  }
}

function wordsIn(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(/[^ \t\r\n]+/g)]
}

function spanOfField({ fields }: FieldLanguage, text: string, field: ClockField): Span {
  const word = wordsIn(text)[fields.indexOf(field)]
  return word ? { start: word.index, end: word.index + word[0].length } : { start: 0, end: text.length }
}

function rewritten({ fields, optional = 0, lastDay }: FieldLanguage, text: string, change: ClockChange): string | null {
  const words = wordsIn(text).map(([word]) => word)
  const [field, word] = wordFor(change, lastDay)
  const isWhole = words.length <= fields.length && words.length >= fields.length - optional
  return word === null || !isWhole ? null : words.with(fields.indexOf(field), word).join(' ')
}

function wordFor(change: ClockChange, lastDay: string | null): readonly [ClockField, string | null] {
  if ('minute' in change) return ['minute', String(change.minute)]
  return 'monthDay' in change ? ['monthDay', lastDay] : ['weekday', weekdaysText(change.weekdays)]
}

/** Names mean the same wherever days are counted from. */
function weekdaysText(days: readonly number[]): string {
  const [first = 0] = days
  const last = days.at(-1) ?? 0
  const isRange = days.length > 2 && last - first === days.length - 1
  return isRange ? `${weekdayNames[first]}-${weekdayNames[last]}` : days.map((day) => weekdayNames[day]).join()
}

/** Only texts with one minute, and for a move into another hour one hour; never over midnight, where the days would change. */
function shifted({ fields, read }: FieldLanguage, text: string, minutes: number): ShiftedClock | null {
  const words = wordsIn(text)
  const [minute, hour] = [words[fields.indexOf('minute')], words[fields.indexOf('hour')]]
  if (!minute || !hour || !/^\d{1,2}$/.test(minute[0])) return null
  const total = Number(minute[0]) + minutes
  const hours = Math.floor(total / 60)
  const nextHour = hours === 0 ? hour[0] : hourLater(hour[0], hours)
  if (nextHour === undefined) return null
  const pieces = [
    { word: minute[0], at: minute.index, text: padded(minute[0], total - hours * 60) },
    { word: hour[0], at: hour.index, text: nextHour },
  ].filter((piece) => piece.word !== piece.text)
  const edits = pieces.map((piece) => ({ within: { start: piece.at, end: piece.at + piece.word.length }, text: piece.text }))
  const written = edits.reduceRight(
    (all, { within, text: next }) => all.slice(0, within.start) + next + all.slice(within.end),
    text,
  )
  const result = read(written)
  return 'cron' in result && edits.length > 0 ? { cron: result.cron, text: written, edits } : null
}

function hourLater(hour: string, hours: number): string | undefined {
  const later = Number(hour) + hours
  return /^\d{1,2}$/.test(hour) && later >= 0 && later < 24 ? padded(hour, later) : undefined
}

/** Keeps the leading zero of the old number: `08` becomes `09`, `8` becomes `9`. */
function padded(old: string, value: number): string {
  return old.length === 2 && old.startsWith('0') ? String(value).padStart(2, '0') : String(value)
}
