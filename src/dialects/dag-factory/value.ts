import type { Document, Place } from '../../text/document.ts'
import { EntryList } from '../../text/entries.ts'
import { platformReading } from '../../text/parse/platform-scalar.ts'
import type { Node, Path, ScalarNode } from '../../text/tree.ts'

/** Where a value is written. */
export interface Seat {
  readonly document: Document
  readonly path: Path
}

/** Who decided on a value: the DAG itself, the block `default` of its file, or a defaults file. */
export type Layer = 'dag' | 'block' | 'file'

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
  readonly node: ScalarNode
}

/** A text with an environment variable of the process that parses the file. */
export interface UnknownValue extends ValueBase {
  readonly kind: 'unknown'
  readonly text: string
}

/** A value of a DAG after its defaults have been merged; it knows the place that decided on it. */
export type Value = MapValue | ListValue | ScalarValue | UnknownValue

/** Most values that are made of one file, so that aliases of aliases cannot fill memory. */
const mostValues = 300_000

export interface Budget {
  left: number
}

export function freshBudget(): Budget {
  return { left: mostValues }
}

/** `$NAME` and `${NAME}`, as Python's `os.path.expandvars` replaces them. */
export const variable = /\$(?:[A-Za-z_0-9]+|\{[^}]*\})/

/** A node as a value. What lies beyond the budget is unknown. */
export function valueFrom(node: Node, at: Seat, layer: Layer, budget: Budget): Value {
  if (budget.left-- <= 0) return { kind: 'unknown', at, layer, text: '' }
  if (node.kind === 'scalar') {
    const value = scalarIn(node, at.document)
    if (typeof value === 'string' && variable.test(value)) return { kind: 'unknown', at, layer, text: value }
    return { kind: 'scalar', at, layer, value, node }
  }
  const below = (child: Node, step: string | number) =>
    valueFrom(child, { document: at.document, path: [...at.path, step] }, layer, budget)
  if (node.kind === 'list') return { kind: 'list', at, layer, items: node.items.map(below) }
  const entries = new Map<string, Value>()
  for (const [key, { value }] of node.entries) entries.set(key, below(value, key))
  return { kind: 'map', at, layer, entries }
}

/** What PyYAML makes of a number without quotes: `010` is 8, `0b11` 3, `1_000` a thousand, and `1e3` a text. Words such as `yes` stay as they are written. */
function scalarIn({ value, style, span }: ScalarNode, { source }: Document): ScalarNode['value'] {
  if (style !== 'plain' || value === null || typeof value === 'boolean') return value
  // A tag makes a text of a number.
  if (typeof value === 'string' && (!/^[-+.\d]/.test(value) || source.text.slice(span.start, span.end) !== value)) return value
  const text = source.text.slice(span.start, span.end)
  const reading = platformReading(text)
  return reading.kind === 'integer' || reading.kind === 'float' ? reading.value : reading.kind === 'text' ? text : value
}

/** A value as a node of a tree, for readers of parameters. */
export function nodeOf(value: Value): Node {
  const span = { start: 0, end: 0 }
  if (value.kind === 'scalar') return value.node
  if (value.kind === 'unknown') return { kind: 'scalar', span, value: value.text, style: 'plain' }
  if (value.kind === 'list') return { kind: 'list', span, items: value.items.map(nodeOf) }
  const entries = new EntryList()
  for (const [key, entry] of value.entries) entries.add({ key, keySpan: span, value: nodeOf(entry), merged: false })
  return { kind: 'map', span, entries }
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

export function mapIn(value: Value | undefined): MapValue | undefined {
  return value?.kind === 'map' ? value : undefined
}

/** The items of a list; none for anything else. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items : []
}

/** A text, or a number or boolean where a text is wanted. */
export function textIn(value: Value | undefined): string | undefined {
  if (value?.kind !== 'scalar' || value.value === null) return undefined
  return typeof value.value === 'number' ? String(value.value) : String(value.value)
}

/** A whole number, also as a text of digits. */
export function wholeIn(value: Value | undefined): number | undefined {
  if (value?.kind !== 'scalar') return undefined
  const number = typeof value.value === 'string' && /^\d{1,15}$/.test(value.value) ? Number(value.value) : value.value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}

/** True or false, also as the words that YAML 1.1 has for them. */
export function flagIn(value: Value | undefined): boolean | undefined {
  if (value?.kind !== 'scalar') return undefined
  if (typeof value.value === 'boolean') return value.value
  if (typeof value.value !== 'string' || value.node.style !== 'plain') return undefined
  if (/^(?:true|yes|on)$/i.test(value.value)) return true
  return /^(?:false|no|off)$/i.test(value.value) ? false : undefined
}

/**
 * Two values as the block `default` is laid under a DAG: mappings key by key, all else replaced; a null stays (dag-factory 1.1.0, `merge_configs`).
 * What is an object or a text by then is replaced as well.
 */
export function merged(below: Value | undefined, above: Value | undefined): Value | undefined {
  if (below?.kind !== 'map' || above?.kind !== 'map' || isMade(below) || isMade(above)) return above ?? below
  const entries = new Map(above.entries)
  for (const [key, value] of below.entries) {
    const both = merged(value, above.entries.get(key))
    if (both) entries.set(key, both)
  }
  return { ...above, entries }
}

/** True for a mapping of which dag-factory makes something else when it reads the file. */
function isMade({ entries }: MapValue): boolean {
  return ['__type__', '__and__', '__or__', '__join__'].some((key) => entries.has(key))
}

/** The keys of one mapping, and those that only the other has. */
export function filled(above: MapValue | undefined, below: MapValue | undefined): MapValue | undefined {
  if (!above || !below) return above ?? below
  return { ...above, entries: new Map([...above.entries, ...[...below.entries].filter(([key]) => !above.entries.has(key))]) }
}

/** The place of a value, as one reads it from a document. */
export function placeOf({ at: { document, path } }: { readonly at: Seat }, home: Document, part?: Place['part']): Place {
  return { path, ...(document !== home && { document }), ...(part && { part }) }
}
