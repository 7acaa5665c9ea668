/** Steps from a value to a part of it. */
export type Steps = readonly (string | number)[]

/**
 * Adds the places of what JSON cannot hold and another reading of the same text has: nodes of trees, and functions. `steps` is the place of the value.
 * False for a value that JSON cannot tell even so, such as a map or a number without end, or that names a document.
 */
export function leftOut(value: unknown, steps: Steps, left: Steps[]): boolean {
  if (isScalar(value)) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value === 'function' || isNode(value)) return left.push(steps) > 0
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.every((item, at) => isScalar(item) || leftOut(item, [...steps, at], left))
  if (Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.entries(value).every(
    ([key, part]) => key !== 'document' && (isScalar(part) || leftOut(part, [...steps, key], left)),
  )
}

/** What needs no further look: most parts are. */
function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || value === null || value === undefined
}

const kinds: readonly unknown[] = ['map', 'list', 'scalar']

/** True for a node of a tree. */
function isNode(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'span' in value && 'kind' in value && kinds.includes(value.kind)
}

/** A value as one line of JSON without what is left out of it. */
export function plainJson(value: object, left: readonly Steps[]): string {
  return left.length === 0 ? JSON.stringify(value) : JSON.stringify(value, (_, part: unknown) => (isNode(part) ? null : part))
}

/** Puts what was left out of a value back, from another one that is equal; that is made when something asks for a part. */
export function putBack(value: object, left: readonly Steps[], whole: () => unknown): void {
  for (const steps of left) {
    const owner = partAt(value, steps.slice(0, -1))
    if (typeof owner !== 'object' || owner === null) continue
    Object.defineProperty(owner, steps.at(-1) ?? '', {
      enumerable: true,
      configurable: true,
      get: () => partAt(whole(), steps),
    })
  }
}

function partAt(value: unknown, steps: Steps): unknown {
  let part = value
  for (const step of steps) part = typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined
  return part
}
