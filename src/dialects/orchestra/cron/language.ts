import type { Span } from '../../../text/source.ts'
import type { ClockChange, ClockField, ClockLanguage, ShiftedClock } from '../../../time/clock.ts'
import { weekdayNames } from '../../../time/numbers.ts'
import { parseCron } from './parse.ts'
import { fieldNames } from './words.ts'

type Read = ReturnType<typeof parseCron>

/** Texts that are remembered at a time; workspaces have a few hundred. */
const mostKnown = 2000
const known = new Map<string, Read>()

/** What a text says, read once for all who ask. */
export function readCron(text: string): Read {
  const found = known.get(text) ?? parseCron(text)
  if (known.size >= mostKnown) known.clear()
  known.set(text, found)
  return found
}

/** How the six fields of a schedule are written. */
export const cronLanguage: ClockLanguage = { spanOf, rewritten, shifted: shiftCron, stepOf, unixWeekdayShift }

function wordsIn(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(/[^ \t\r\n]+/g)]
}

function spanOf(text: string, field: ClockField): Span {
  const word = wordsIn(text)[fieldNames.indexOf(field)]
  return word ? { start: word.index, end: word.index + word[0].length } : { start: 0, end: text.length }
}

function rewritten(text: string, change: ClockChange): string | null {
  const words = wordsIn(text).map(([word]) => word)
  const [field, word] = fieldOf(change)
  return words.length === fieldNames.length ? words.with(fieldNames.indexOf(field), word).join(' ') : null
}

function fieldOf(change: ClockChange): readonly [ClockField, string] {
  if ('minute' in change) return ['minute', String(change.minute)]
  return 'monthDay' in change ? ['monthDay', 'L'] : ['weekday', weekdaysText(change.weekdays)]
}

function weekdaysText(days: readonly number[]): string {
  const [first = 0] = days
  const last = days.at(-1) ?? 0
  const isRange = days.length > 2 && last - first === days.length - 1
  return isRange ? `${weekdayNames[first]}-${weekdayNames[last]}` : days.map((day) => weekdayNames[day]).join(',')
}

function stepOf(text: string, field: ClockField): number | null {
  const { start, end } = spanOf(text, field)
  const [, step] = /^(?:\*|\d+)\/(\d+)$/.exec(text.slice(start, end)) ?? []
  return step === undefined ? null : Number(step)
}

/** Numbers count from Sunday = 1 here, and from Sunday = 0 in Unix cron. */
function unixWeekdayShift(text: string): number {
  const { start, end } = spanOf(text, 'weekday')
  return /^[1-7,-]+$/.test(text.slice(start, end)) ? 1 : 0
}

/**
 * The same cron expression so many minutes later (or earlier, below 0), with everything else as it is written. Only texts with one minute, and
 * for a move into another hour one hour; never over midnight, where the days would change. Null for all others.
 */
export function shiftCron(text: string, minutes: number): ShiftedClock | null {
  const [minute, hour] = wordsIn(text)
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
  const result = parseCron(written)
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
