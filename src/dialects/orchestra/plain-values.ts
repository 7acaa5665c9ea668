import type { ListNode, MapNode, Node, Path, Step } from '../../text/tree.ts'
import { canonicalKey, concreteShape, hasKey, hasKeys, shapeBelow } from './keys.ts'

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
  /** The way to the node that is being converted. */
  readonly path: Step[]
  values: number
  camelCount: number
  firstCamel: Path | undefined
}

/**
 * The document in snake_case as the schema sees it, or undefined where aliases make it too large. What the schema leaves open
 * is cut off one level below its border.
 */
export function toPlain(root: Node): PlainDocument | undefined {
  const state: State = { path: [], values: 0, camelCount: 0, firstCamel: undefined }
  const value = convert(root, 'file', state)
  if (state.values > maxValues) return undefined
  return { value, camel: { first: state.firstCamel, count: state.camelCount } }
}

/** What all mappings with known keys inherit from: nothing, yet unlike without a prototype their keys are kept compactly. */
const nothing: object = Object.create(null)

function convert(node: Node, shape: string, state: State): Plain {
  state.values++
  if (node.kind === 'scalar') return node.value
  if (state.path.length > maxDepth || state.values > maxValues) return null
  return node.kind === 'list' ? convertList(node, shape, state) : convertMap(node, shape, state)
}

function convertList({ items }: ListNode, shape: string, state: State): Plain {
  const values: Plain[] = []
  for (const [index, item] of items.entries()) {
    state.path.push(index)
    values.push(convertBelow(item, shapeBelow(shape, index), shape, state))
    state.path.pop()
  }
  return values
}

function convertMap(node: MapNode, shape: string, state: State): Plain {
  const object: Record<string, Plain> = Object.create(hasKeys(shape) ? nothing : null)
  for (const { key, value } of node.entries.list) {
    const name = schemaKey(key, shape, node)
    if (name !== key) {
      state.camelCount++
      state.firstCamel ??= [...state.path, key]
    }
    state.path.push(key)
    object[name] = convertBelow(value, shapeBelow(shape, name), shape, state)
    state.path.pop()
  }
  return object
}

/** An open part is kept one level deep, which is as far as the schema looks at items of simple types. */
function convertBelow(node: Node, shape: string, parent: string, state: State): Plain {
  if (node.kind === 'scalar' || shape !== '' || parent !== '') return convert(node, concreteShape(shape, node), state)
  return node.kind === 'list' ? [] : Object.create(null)
}

function schemaKey(key: string, shape: string, node: MapNode): string {
  const canonical = canonicalKey(key)
  if (canonical === key || !hasKey(shape, canonical)) return key
  return node.entries.has(canonical) ? key : canonical
}
