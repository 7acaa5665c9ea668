import { field, isObject, type JsonObject, listAt, objectAt, type Reader, ShapeError } from '../../../history/json-reader.ts'

/** The object at a key; empty where there is none. */
export function objectIn(row: JsonObject, key: string): JsonObject {
  const value = field(row, key)
  return isObject(value) ? value : {}
}

/** The objects of a list that may be absent or null. */
export function objectsIn(row: JsonObject, key: string): readonly JsonObject[] {
  const value = field(row, key)
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A text that is not empty, or null. */
export function textIn(row: JsonObject, key: string): string | null {
  const value = field(row, key)
  return typeof value === 'string' && value !== '' ? value : null
}

/** A moment in milliseconds since 1970, written in ISO 8601 with a zone and up to nanoseconds; null where absent or no such text. */
export function momentIn(row: JsonObject, key: string): number | null {
  const written = textIn(row, key)
  if (written === null || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/.test(written)) return null
  const moment = Date.parse(written.replace(/(\.\d{3})\d+/, '$1'))
  return Number.isNaN(moment) ? null : moment
}

/** The time in UTC with its milliseconds, as rows have it; null for null. */
export function shown(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString()
}

/** One page of a list, and how many rows all pages have. */
export interface Page {
  readonly results: readonly JsonObject[]
  readonly total: number
}

/** Reads a page of executions. */
export const readPage: Reader<Page> = (value, place) => {
  const body = objectAt(value, place)
  const total = field(body, 'total')
  if (typeof total !== 'number') throw new ShapeError(`${place}.total`, 'a number')
  return { results: listAt(field(body, 'results'), `${place}.results`, objectAt), total }
}
