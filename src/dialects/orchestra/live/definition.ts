import type { Document } from '../../../text/document.ts'
import { secretKeysIn, secretsIn } from '../../../text/secrets/document-secrets.ts'
import type { Span } from '../../../text/source.ts'
import type { Node, Path } from '../../../text/tree.ts'
import { canonicalKey, concreteShape, hasKey, shapeBelow } from '../keys.ts'

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Values after aliases are followed, and nesting: a definition beyond either is not sent. */
const mostValues = 100_000
const mostDepth = 64
/** Takes the place of a possible credential: the validator need not know it. */
const placeholder = 'hidden'

/**
 * The whole definition as the product's validator wants it: JSON with snake_case keys. Nothing but the document goes into it, and what
 * looks like a credential does not. Undefined where it is too large to be sent.
 */
export function definitionOf(document: Document, secretPrefixes: readonly string[]): Json | undefined {
  const { root } = document
  if (!root) return undefined
  const hidden = new Map<string, Span[]>()
  for (const { path, within } of secretsIn(document, secretPrefixes)) {
    const key = JSON.stringify(path)
    hidden.set(key, [...(hidden.get(key) ?? []), within])
  }
  const keys = new Set(secretKeysIn(document).map(({ value }) => value))
  const state: State = { left: mostValues, hidden, keys, texts: new Map() }
  const value = convert(root, 'file', [], state)
  return state.left < 0 ? undefined : value
}

interface State {
  left: number
  /** By the path at which each was found, as JSON. */
  readonly hidden: ReadonlyMap<string, readonly Span[]>
  /** Keys of mappings that look like credentials. */
  readonly keys: ReadonlySet<string>
  /** An alias repeats the masked text of its anchor: secrets are found at one path only. */
  readonly texts: Map<Node, string>
}

function convert(node: Node, shape: string, path: Path, state: State): Json {
  state.left -= 1
  if (path.length > mostDepth) state.left = -1
  if (state.left < 0) return null
  if (node.kind === 'scalar') return typeof node.value === 'string' ? maskedText(node, node.value, path, state) : node.value
  if (node.kind === 'list')
    return node.items.map((item, index) => convert(item, shapeOfChild(shape, index, item), [...path, index], state))
  const object: Record<string, Json> = Object.create(null)
  for (const { key, value } of node.entries.list) {
    const canonical = canonicalKey(key)
    const name = hasKey(shape, canonical) && !node.entries.has(canonical) ? canonical : key
    object[state.keys.has(key) ? placeholder : name] = convert(value, shapeOfChild(shape, name, value), [...path, key], state)
  }
  return object
}

function shapeOfChild(shape: string, step: string | number, child: Node): string {
  return shape === '' ? '' : concreteShape(shapeBelow(shape, step), child)
}

function maskedText(node: Node, text: string, path: Path, state: State): string {
  const known = state.texts.get(node)
  if (known !== undefined) return known
  const spans = state.hidden.get(JSON.stringify(path)) ?? []
  const masked = [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((shown, { start, end }) => shown.slice(0, start) + placeholder + shown.slice(end), text)
  state.texts.set(node, masked)
  return masked
}
