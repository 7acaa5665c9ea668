import { oncePerObject } from '../text/once-per-object.ts'
import type { Cron } from '../time/cron.ts'
import { localDays } from '../time/firings.ts'

/** After this many years the calendar repeats, 2100 and 2200 aside. */
const cycleYears = 28
/** Schedules without an earlier last year are looked at from here on, whatever the date is. */
const referenceYear = 2026

/** How seldom a schedule fires. */
export interface Rarity {
  /** Days with a firing. */
  readonly days: number
  /** From the first to the last of the years looked at. */
  readonly years: number
}

/**
 * The days of a schedule that fires on fewer days than there are years between its first and its last year; undefined for all others.
 * Decided from the fields alone, over one cycle of the calendar at most.
 */
export const rarityOf = oncePerObject(measured)

function measured(cron: Cron): Rarity | undefined {
  const first = cron.years.find((year) => year >= referenceYear) ?? cron.years[0]
  if (first === undefined) return undefined
  const last = Math.min(cron.years.at(-1) ?? first, first + cycleYears - 1)
  const years = last - first + 1
  let days = 0
  for (const _ of localDays(cron, Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1))) if (++days >= years) return undefined
  return { days, years }
}
