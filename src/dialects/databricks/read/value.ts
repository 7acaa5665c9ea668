import type { Document } from '../../../text/document.ts'
import type { Node, Path, ScalarNode } from '../../../text/tree.ts'
import { valuesIn } from './entries.ts'

/** Where a value is written. */
export interface Seat {
  readonly document: Document
  readonly path: Path
}

/** Who decided on a value: the files as such, the overlay of the target, a variable, or a preset. */
export type Layer = 'base' | 'target' | 'variable'

interface ValueBase {
  readonly at: Seat
  readonly layer: Layer
}

export interface MapValue extends ValueBase {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Value>
}

export interface ListValue extends ValueBase {
  readonly kind: 'list'
  readonly items: readonly Value[]
}

export interface ScalarValue extends ValueBase {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** The scalar of the file; undefined for a text that references made. */
  readonly node: ScalarNode | undefined
}

/** What is known at deploy, in a run, or to those only who start the deployment. */
export interface UnknownValue extends ValueBase {
  readonly kind: 'unknown'
  /** The text of the file, with its references. */
  readonly text: string
}

/** A value of a bundle after its files, its target and its references have been put together; it knows the place that decided on it. */
export type Value = MapValue | ListValue | ScalarValue | UnknownValue

/** Most values that are made of one bundle, so that aliases of aliases cannot fill memory. */
const mostValues = 300_000

/** Counts what is left of a bundle's budget. */
export interface Budget {
  left: number
}

export function freshBudget(): Budget {
  return { left: mostValues }
}

/** A node as a value. What lies beyond the budget is unknown. */
export function valueFrom(node: Node, at: Seat, layer: Layer, budget: Budget): Value {
  if (budget.left-- <= 0) return { kind: 'unknown', at, layer, text: '' }
  if (node.kind === 'scalar') return { kind: 'scalar', at, layer, value: node.value, node }
  const below = (child: Node, step: string | number) =>
    valueFrom(child, { document: at.document, path: [...at.path, step] }, layer, budget)
  if (node.kind === 'list') return { kind: 'list', at, layer, items: node.items.map(below) }
  const entries = new Map<string, Value>()
  for (const [key, value] of valuesIn(node)) entries.set(key, below(value, key))
  return { kind: 'map', at, layer, entries }
}

/** True for an explicit null and for a key without a value. */
export function isNull(value: Value | undefined): boolean {
  return value?.kind === 'scalar' && value.value === null
}

/** The entry of a mapping; undefined where there is none, or where it is null. */
export function under(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  let current = value
  for (const key of keys) current = current?.kind === 'map' ? current.entries.get(key) : undefined
  return isNull(current) ? undefined : current
}

/** The items of a list; none for anything else. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items : []
}

/**
 * Two values as the bundle merges them: mappings key by key, lists one after the other, scalars replaced; null removes nothing
 * (Databricks CLI 1.13, `libs/dyn/merge`).
 */
export function merged(below: Value | undefined, above: Value | undefined): Value | undefined {
  if (below === undefined || isNull(below)) return above ?? below
  if (above === undefined || isNull(above)) return below
  if (below.kind === 'map' && above.kind === 'map') {
    const entries = new Map(below.entries)
    for (const [key, value] of above.entries) {
      const both = merged(entries.get(key), value)
      if (both) entries.set(key, both)
    }
    return { ...below, entries }
  }
  if (below.kind === 'list' && above.kind === 'list') return { ...below, items: [...below.items, ...above.items] }
  return above
}

/** A list whose items of one key are one item; those without the key stay as they are. */
export function mergedByKey(value: Value | undefined, key: string): Value | undefined {
  if (value?.kind !== 'list') return value
  const items: Value[] = []
  const places = new Map<string, number>()
  for (const item of value.items) {
    const name = textIn(under(item, key))
    const place = name === undefined ? undefined : places.get(name)
    if (place === undefined) {
      if (name !== undefined) places.set(name, items.length)
      items.push(item)
    } else items[place] = merged(items[place], item) ?? item
  }
  return { ...value, items }
}

/** A text, or a number or boolean where a text is wanted. */
export function textIn(value: Value | undefined): string | undefined {
  if (value?.kind !== 'scalar' || value.value === null) return undefined
  return String(value.value)
}

/** A whole number, also as a text, as 5.0 or with underscores. */
export function wholeIn(value: Value | undefined): number | undefined {
  if (value?.kind !== 'scalar') return undefined
  const isDigits = typeof value.value === 'string' && /^-?\d[\d_]{0,14}$/.test(value.value)
  const number = isDigits ? Number(String(value.value).replaceAll('_', '')) : value.value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}

/** True or false, also as the words that YAML 1.1 had for them. */
export function flagIn(value: Value | undefined): boolean | undefined {
  return value?.kind === 'scalar' ? flagOf(value.value) : undefined
}

/** The same of what a scalar says. */
export function flagOf(value: ScalarNode['value'] | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string') return undefined
  if (/^(?:true|y|yes|on)$/i.test(value)) return true
  return /^(?:false|n|no|off)$/i.test(value) ? false : undefined
}
