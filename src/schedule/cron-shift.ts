import { parseCron } from '../dialects/orchestra/cron/parse.ts'
import type { Span } from '../text/source.ts'
import type { Cron } from '../time/cron.ts'

/** A cron expression moved by some minutes, and the pieces of the old text that change. */
export interface ShiftedCron {
  readonly cron: Cron
  readonly text: string
  /** Pieces of the old text, in order. */
  readonly edits: readonly { readonly within: Span; readonly text: string }[]
}

/**
 * The same cron expression so many minutes later (or earlier, below 0), with everything else as it is written. Only texts with one minute, and
 * for a move into another hour one hour; never over midnight, where the days would change. Undefined for all others.
 */
export function shiftCron(text: string, minutes: number): ShiftedCron | undefined {
  const [minute, hour] = [...text.matchAll(/[^ \t\r\n]+/g)]
  if (!minute || !hour || !/^\d{1,2}$/.test(minute[0])) return undefined
  const total = Number(minute[0]) + minutes
  const hours = Math.floor(total / 60)
  const nextHour = hours === 0 ? hour[0] : hourLater(hour[0], hours)
  if (nextHour === undefined) return undefined
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
  return 'cron' in result && edits.length > 0 ? { cron: result.cron, text: written, edits } : undefined
}

function hourLater(hour: string, hours: number): string | undefined {
  const later = Number(hour) + hours
  return /^\d{1,2}$/.test(hour) && later >= 0 && later < 24 ? padded(hour, later) : undefined
}

/** Keeps the leading zero of the old number: `08` becomes `09`, `8` becomes `9`. */
function padded(old: string, value: number): string {
  return old.length === 2 && old.startsWith('0') ? String(value).padStart(2, '0') : String(value)
}
