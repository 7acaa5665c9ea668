import { field, listAt, numberOrNull, objectAt, type Reader, ShapeError } from '../../../history/json-reader.ts'
import type { HistoryUnavailable, Outcome } from '../../../history/unavailable.ts'

/** One page of a list. */
export interface Page<T> {
  readonly total: number
  readonly results: readonly T[]
}

/** Rows of a list that was read page by page, and why it is not all where it is not. */
export interface Rows<T> {
  readonly rows: readonly T[]
  /** What the server says it has; null where not even the first page was had. */
  readonly total: number | null
  readonly missing: HistoryUnavailable | null
}

/** Reads the body of a paginated list. */
export function pageReader<T>(read: Reader<T>): Reader<Page<T>> {
  return (value, place) => {
    const body = objectAt(value, place)
    const total = numberOrNull(body, 'total', place)
    if (total === null || total < 0) throw new ShapeError(`${place}.total`, 'a count')
    return { total, results: listAt(field(body, 'results'), `${place}.results`, read) }
  }
}

/**
 * Reads pages until all rows are there. Rows are told apart by id, since they can shift between pages; a page without a new row ends
 * the list, so that endless pages end too; at most `maxPages` are read. With `wholeOnly`, a list that would need more of them ends after
 * its first page.
 */
export async function readPages<T extends { readonly id: string }>(
  load: (page: number) => Promise<Outcome<Page<T>>>,
  maxPages: number,
  wholeOnly = false,
): Promise<Rows<T>> {
  const byId = new Map<string, T>()
  let total: number | null = null
  for (let page = 1; page <= maxPages; page++) {
    const answer = await load(page)
    if (!answer.ok) return { rows: [...byId.values()], total, missing: answer.unavailable }
    const known = byId.size
    for (const row of answer.value.results) byId.set(row.id, row)
    total = answer.value.total
    if (wholeOnly && total > maxPages * answer.value.results.length) break
    if (byId.size >= total || byId.size === known) break
  }
  return { rows: [...byId.values()], total, missing: null }
}
