/** Steps from a value to a part of it. */
export type Steps = readonly (string | number)[]

/** A value as JSON can hold it. */
export interface PlainText {
  /** One line. */
  readonly json: string
  /** The places of what JSON cannot hold and another reading of the same text has: nodes of trees, and functions. */
  readonly left: readonly Steps[]
}

/**
 * A value as JSON, without the nodes of trees and the functions in it. Undefined where it holds anything else that JSON cannot tell, such as a map
 * or a number without end, or names a document.
 */
export function plainText(value: object): PlainText | undefined {
  const left: Steps[] = []
  if (!isTold(value, [], left)) return undefined
  return { json: JSON.stringify(value, left.length === 0 ? undefined : withoutNode), left }
}

/** True where JSON and the places that are left tell all of a value. */
function isTold(value: unknown, steps: Steps, left: Steps[]): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || value === undefined) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value === 'function' || isNode(value)) return left.push(steps) > 0
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) if (!isScalar(value[at]) && !isTold(value[at], [...steps, at], left)) return false
    return true
  }
  return Object.getPrototypeOf(value) === Object.prototype && hasToldParts(value, steps, left)
}

function hasToldParts(value: object, steps: Steps, left: Steps[]): boolean {
  for (const key in value) {
    const part: unknown = Reflect.get(value, key)
    if (key === 'document' || (!isScalar(part) && !isTold(part, [...steps, key], left))) return false
  }
  return true
}

/** What needs no further look: most parts are. */
function isScalar(value: unknown): boolean {
  return typeof value === 'string' || value === null
}

const kinds: readonly unknown[] = ['map', 'list', 'scalar']

/** True for a node of a tree. */
function isNode(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'span' in value && 'kind' in value && kinds.includes(value.kind)
}

function withoutNode(_: string, value: unknown): unknown {
  return isNode(value) ? null : value
}

/** Puts what was left out of a value back, from another one that is equal; that is made when something asks for a part. */
export function putBack(value: object, left: readonly Steps[], whole: () => unknown): void {
  for (const steps of left) {
    const last = steps.at(-1) ?? ''
    const owner = partAt(value, steps.slice(0, -1))
    if (typeof owner !== 'object' || owner === null) continue
    Object.defineProperty(owner, last, { enumerable: true, configurable: true, get: () => partAt(whole(), steps) })
  }
}

function partAt(value: unknown, steps: Steps): unknown {
  let part = value
  for (const step of steps) part = typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined
  return part
}
