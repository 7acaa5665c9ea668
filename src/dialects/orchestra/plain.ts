import type { Node, Path } from '../../text/tree.ts'
import { canonicalKey, concreteShape, hasKey, shapeBelow } from './keys.ts'

/** A null-prototype object, an array or a scalar: what a schema validator can be given. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

export interface PlainDocument {
  readonly value: Plain
  /** Paths of the keys that were written in camelCase: the first one, and how many there are. */
  readonly camel: { readonly first: Path | undefined; readonly count: number }
}

/** Most values after aliases are followed, and the deepest nesting. A readable file stays far below both. */
const maxValues = 250_000
const maxDepth = 100

interface State {
  values: number
  camelCount: number
  firstCamel: Path | undefined
}

/**
 * The document in snake_case as the schema sees it, or undefined where aliases make it too large. What the schema leaves open
 * is cut off one level below its border.
 */
export function toPlain(root: Node): PlainDocument | undefined {
  const state: State = { values: 0, camelCount: 0, firstCamel: undefined }
  const value = convert(root, 'file', [], state)
  if (state.values > maxValues) return undefined
  return { value, camel: { first: state.firstCamel, count: state.camelCount } }
}

function convert(node: Node, shape: string, path: Path, state: State): Plain {
  state.values++
  if (node.kind === 'scalar') return node.value
  if (path.length > maxDepth || state.values > maxValues) return null
  if (node.kind === 'list') {
    return node.items.map((item, index) => step(item, shapeBelow(shape, index), shape, [...path, index], state))
  }
  const object: Record<string, Plain> = Object.create(null)
  for (const { key, value } of node.entries.values()) {
    const name = schemaKey(key, shape, node)
    if (name !== key) {
      state.camelCount++
      state.firstCamel ??= [...path, key]
    }
    object[name] = step(value, shapeBelow(shape, name), shape, [...path, key], state)
  }
  return object
}

/** An open part is kept one level deep, which is as far as the schema looks at items of simple types. */
function step(node: Node, shape: string, parent: string, path: Path, state: State): Plain {
  if (shape !== '' || parent !== '' || node.kind === 'scalar') return convert(node, concreteShape(shape, node), path, state)
  return node.kind === 'list' ? [] : Object.create(null)
}

function schemaKey(key: string, shape: string, node: Node): string {
  const canonical = canonicalKey(key)
  if (canonical === key || !hasKey(shape, canonical)) return key
  return node.kind === 'map' && node.entries.has(canonical) ? key : canonical
}
