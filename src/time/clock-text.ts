import { oncePerText } from '../text/once-per-text.ts'
import type { Clock } from './clock.ts'
import { allYears } from './cron.ts'

/** Stands for the list of all years, which nearly every schedule has. */
const everyYear = 'every'

/** A clock as one line of text. */
export function clockText(clock: Clock): string {
  if (!('cron' in clock)) return JSON.stringify(clock)
  const { cron } = clock
  const years = cron.years.length === allYears.length ? everyYear : cron.years
  return JSON.stringify({ cron: { ...cron, years } })
}

/** The clock of such a line; the same one for equal lines, as long as they come one after the other. */
export const clockOfText: (line: string) => Clock = oncePerText((line) => {
  const clock = JSON.parse(line)
  if (clock.cron?.years === everyYear) clock.cron.years = allYears
  return clock
})
