import { parseTime } from './time.ts'

/** A body or a file is not of the documented shape; `message` names the place and never a value. */
export class ShapeError extends Error {
  constructor(place: string, expected: string) {
    super(`${place} is not ${expected}`)
    this.name = 'ShapeError'
  }
}

/** A JSON object whose values are not checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Turns a JSON value into a record, or throws a `ShapeError` that names the place. */
export type Reader<T> = (value: unknown, place: string) => T

/** Longest text kept of a name, an id or an error message, in UTF-16 units. */
export const longestText = 2000

/** True for a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as an object. */
export function objectAt(value: unknown, place: string): JsonObject {
  if (!isObject(value)) throw new ShapeError(place, 'an object')
  return value
}

/** The value of `key`; an inherited one such as `constructor` counts as absent, and null as undefined. */
export function field(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? (object[key] ?? undefined) : undefined
}

/** A list of rows, each read by `read`. */
export function listAt<T>(value: unknown, place: string, read: Reader<T>): T[] {
  if (!Array.isArray(value)) throw new ShapeError(place, 'a list')
  return value.map((item, index) => read(item, `${place}[${index}]`))
}

/** A required text, cut at `longestText`. */
export function text(object: JsonObject, key: string, place: string): string {
  const value = field(object, key)
  if (typeof value !== 'string') throw new ShapeError(`${place}.${key}`, 'a text')
  return value.slice(0, longestText)
}

/** A text, or null where absent. */
export function textOrNull(object: JsonObject, key: string, place: string): string | null {
  return field(object, key) === undefined ? null : text(object, key, place)
}

const idShape = /^[A-Za-z0-9_.:@-]{1,200}$/

/** A required identifier: it may enter an address later, so its characters are checked. */
export function id(object: JsonObject, key: string, place: string): string {
  const value = field(object, key)
  if (typeof value !== 'string' || !idShape.test(value)) throw new ShapeError(`${place}.${key}`, 'an identifier')
  return value
}

/** An identifier, or null where absent. */
export function idOrNull(object: JsonObject, key: string, place: string): string | null {
  return field(object, key) === undefined ? null : id(object, key, place)
}

/** Years in which a run can have happened, as the first digits of a time: the first, and the first that is too late. */
const [firstYear, tooLate] = ['2000', '2200'] as const

/** A required ISO time, as written. */
export function time(object: JsonObject, key: string, place: string): string {
  const value = field(object, key)
  if (typeof value !== 'string' || parseTime(value) === undefined) throw new ShapeError(`${place}.${key}`, 'a time')
  if (value < firstYear || value >= tooLate) throw new ShapeError(`${place}.${key}`, 'a time that can be true')
  return value
}

/** A time, or null where absent. */
export function timeOrNull(object: JsonObject, key: string, place: string): string | null {
  return field(object, key) === undefined ? null : time(object, key, place)
}

/** Numbers beyond this are no measurement: sums of them would leave what a double can hold exactly. */
const largestNumber = 1e12

/** A number up to 10^12 either way, or null where absent. */
export function numberOrNull(object: JsonObject, key: string, place: string): number | null {
  const value = field(object, key)
  if (value === undefined) return null
  if (typeof value !== 'number' || Number.isNaN(value)) throw new ShapeError(`${place}.${key}`, 'a number')
  if (Math.abs(value) > largestNumber) throw new ShapeError(`${place}.${key}`, 'a number that can be true')
  return value
}

/** Most that one operation can cost, in whatever currency, or take in credits. */
const largestAmount = 1e9

/** An amount of money or credits, or null where absent. */
export function amountOrNull(object: JsonObject, key: string, place: string): number | null {
  const value = numberOrNull(object, key, place)
  if (value !== null && Math.abs(value) > largestAmount) throw new ShapeError(`${place}.${key}`, 'an amount that can be true')
  return value
}

/** Longest that anything takes: a year. */
const longestSeconds = 366 * 24 * 3600

/** Seconds that something took, or null where absent. */
export function secondsOrNull(object: JsonObject, key: string, place: string): number | null {
  const value = numberOrNull(object, key, place)
  if (value !== null && (value < 0 || value > longestSeconds))
    throw new ShapeError(`${place}.${key}`, 'a duration that can be true')
  return value
}

/** A truth value, or `absent` where there is none. */
export function truth(object: JsonObject, key: string, place: string, absent: boolean): boolean {
  const value = field(object, key)
  if (value === undefined) return absent
  if (typeof value !== 'boolean') throw new ShapeError(`${place}.${key}`, 'true or false')
  return value
}

/** A list of texts; empty where absent. */
export function textsOrNone(object: JsonObject, key: string, place: string): string[] {
  const value = field(object, key)
  if (value === undefined) return []
  return listAt(value, `${place}.${key}`, (item, at) => {
    if (typeof item !== 'string') throw new ShapeError(at, 'a text')
    return item.slice(0, longestText)
  })
}

/** The value of JSON held in a text (`"[]"`); values that are no text pass as they are; null for text that is no JSON. */
export function decoded(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}
