import { z } from 'zod'
import { OperationalError } from '../engine/errors.ts'
import type { TimeBounds } from '../history/lookups.ts'
import { dayMs, parseTime, showTime } from '../history/time.ts'

/** Most rows of one answer. */
export const mostRows = 200
/** Longest time between two bounds, in days: as long as a review looks back. */
export const mostDaysBack = 90

/** A relative path below the working directory. A dash would be standard input or an option. */
const inside = /^(?![-/\\~])(?![A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\0\n\r]+$/
/** A name that git takes for a commit; no option. */
const refShape = /^[A-Za-z0-9_@][A-Za-z0-9_@./^~{}+-]*$/
const idShape = /^[A-Za-z0-9_.:@-]{1,200}$/
const timeShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})$/

export const path = z.string().max(1000).regex(inside)
export const paths = z
  .array(path)
  .max(100)
  .optional()
  .describe('Files, directories or globs below the working directory. Default: all of it.')
export const ref = z.string().max(200).regex(refShape)
export const id = z.string().regex(idShape)
const time = z.string().regex(timeShape)

export const bounds = {
  from: time.describe('Start of the window, with an offset: 2026-11-20T00:00:00Z. Rows at this moment count.'),
  to: time.describe(`End of the window; rows at this moment do not count. At most ${mostDaysBack} days after from.`),
}

export const paging = {
  limit: z.int().min(1).max(mostRows).default(50).describe(`Most rows of the answer, 1 to ${mostRows}.`),
  offset: z.int().min(0).max(1_000_000).default(0).describe('Rows to skip, to read on where an answer says more.'),
}

/** What an answer shows of a list. */
export const shown = {
  total: z.int().describe('Rows that match.'),
  more: z.int().describe('Rows after those shown; read on with offset.'),
}

/** Part of a list, and how many rows come after it. */
export function pageOf<T>(rows: readonly T[], { limit, offset }: { readonly limit: number; readonly offset: number }) {
  const page = rows.slice(offset, offset + limit)
  return { page, total: rows.length, more: Math.max(0, rows.length - offset - page.length) }
}

/** The bounds of a call. Throws OperationalError for a window that is empty, turned round or too long. */
export function boundsOf({ from, to }: { readonly from: string; readonly to: string }): TimeBounds {
  const [fromMs, toMs] = [millisecondsOf(from), millisecondsOf(to)]
  if (toMs <= fromMs) throw new OperationalError('The window is empty: to is not after from.', 'Pass from before to.')
  if (toMs - fromMs > mostDaysBack * dayMs)
    throw new OperationalError(
      `The window is longer than ${mostDaysBack} days.`,
      `Pass from ${showTime(toMs - mostDaysBack * dayMs)} or later.`,
    )
  return { fromMs, toMs }
}

function millisecondsOf(text: string): number {
  const milliseconds = parseTime(text.replace(/T(\d{2}:\d{2})(?=Z|[+-])/, 'T$1:00'))
  if (milliseconds === undefined) throw new OperationalError(`There is no time ${text}.`, 'For example 2026-11-20T00:00:00Z.')
  return milliseconds
}

/** Rows by what they have in common, the most frequent first. A list, because the words come from outside. */
export const counts = z.array(z.object({ name: z.string(), count: z.int() }))

/** Counts of equal names. */
export function countsOf(names: readonly string[]): z.input<typeof counts> {
  const known = new Map<string, number>()
  for (const name of names) known.set(name, (known.get(name) ?? 0) + 1)
  return [...known].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
