import { field, isObject, type JsonObject, listAt, objectAt, type Reader, ShapeError } from '../../../history/json-reader.ts'
import { textIn } from './states.ts'

/** One page of a list, and the token of the next. */
export interface TokenPage<T> {
  readonly results: readonly T[]
  /** Null on the last page. */
  readonly next: string | null
}

/** Reads a page; the list is absent where it is empty. */
export function pageReader<T>(list: string, read: Reader<T>): Reader<TokenPage<T>> {
  return (value, place) => {
    const body = objectAt(value, place)
    const results = field(body, list)
    // An error page of something before the service is an object too.
    if (
      results === undefined &&
      Object.keys(body).some((key) => !['has_more', 'next_page_token', 'prev_page_token'].includes(key))
    )
      throw new ShapeError(`${place}.${list}`, 'a list')
    return { results: results === undefined ? [] : listAt(results, `${place}.${list}`, read), next: nextOf(body) }
  }
}

/** The token of the next page; null where this is the last. */
export function nextOf(body: JsonObject): string | null {
  return field(body, 'has_more') === false ? null : textIn(body, 'next_page_token')
}

/** An identifier of 64 bits, which JSON has as a number, or as a text where a number would lose digits. */
export function idIn(row: JsonObject, key: string, place: string): string {
  const found = idOrNullIn(row, key)
  if (found === null) throw new ShapeError(`${place}.${key}`, 'an identifier')
  return found
}

/** An identifier, or null where there is none. */
export function idOrNullIn(row: JsonObject, key: string): string | null {
  const value = field(row, key)
  const spelled = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  return typeof spelled === 'string' && /^\d{1,20}$/.test(spelled) ? spelled : null
}

/** Milliseconds since 1970; null where absent and for 0, which stands for a moment that has not come. */
export function momentIn(row: JsonObject, key: string): number | null {
  const value = field(row, key)
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null
}

/** Milliseconds that something took; 0 where absent. */
export function spanIn(row: JsonObject, key: string): number {
  return momentIn(row, key) ?? 0
}

/** The time in UTC with its milliseconds, as rows have it; null for null. */
export function shown(milliseconds: number | null): string | null {
  return milliseconds === null || milliseconds > latest ? null : new Date(milliseconds).toISOString()
}
const latest = Date.UTC(2199, 11, 31)

/** The objects of a list that may be absent. */
export function objectsIn(row: JsonObject, key: string): readonly JsonObject[] {
  const value = field(row, key)
  return Array.isArray(value) ? value.filter(isObject) : []
}
