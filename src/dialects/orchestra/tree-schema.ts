import type { JsonSchema } from '../../generated/orchestra-validator.js'
import type { MapNode, Node, ScalarNode } from '../../text/tree.ts'

/** A schema made ready to be asked of many nodes. */
export interface TreeSchema {
  /** The types that are allowed, as bits. */
  readonly types: number
  readonly properties: ReadonlyMap<string, TreeSchema> | undefined
  /** What other keys may have; null where there may be none. */
  readonly others: TreeSchema | null | undefined
  readonly required: readonly string[]
  readonly items: TreeSchema | undefined
  /** The keywords that few schemas have. */
  readonly bounds: Bounds | undefined
  readonly parts: Parts | undefined
}

interface Bounds extends JsonSchema {
  readonly values: ReadonlySet<unknown> | undefined
  readonly valuePattern: RegExp | undefined
  readonly namePattern: RegExp | undefined
}

/** Schemas that hold for the same node. */
interface Parts {
  readonly all: readonly TreeSchema[]
  readonly any: readonly TreeSchema[]
  readonly condition: TreeSchema | undefined
  readonly then: TreeSchema | undefined
  readonly otherwise: TreeSchema | undefined
}

const bits = { null: 1, boolean: 2, integer: 4, number: 12, string: 16, array: 32, object: 64 } as const
/** What a number has that is no whole one. */
const fraction = 8
const anyType = 127

/** Makes a schema ready. Throws for a keyword that it does not know. */
export function treeSchema(root: JsonSchema): TreeSchema {
  return readied(root, { root, ready: new Map() })
}

interface Readying {
  readonly root: JsonSchema
  readonly ready: Map<string, TreeSchema>
}

function readied(schema: JsonSchema, readying: Readying): TreeSchema {
  const { $ref } = schema
  if ($ref === undefined) return made(schema, readying)
  const before = readying.ready.get($ref)
  if (before) return before
  const target = readying.root.$defs?.[$ref.slice('#/$defs/'.length)]
  if (!target) throw new Error(`The schema has no ${$ref}`)
  const after = made(target, readying)
  readying.ready.set($ref, after)
  return after
}

function made(schema: JsonSchema, readying: Readying): TreeSchema {
  const {
    type,
    properties,
    additionalProperties: others,
    required = [],
    items,
    allOf,
    anyOf,
    if: condition,
    then,
    else: otherwise,
    ...rest
  } = schema
  const maybe = (one: JsonSchema | undefined) => one && readied(one, readying)
  const each = (schemas: readonly JsonSchema[] = []) => schemas.map((one) => readied(one, readying))
  const parts = {
    all: each(allOf),
    any: each(anyOf),
    condition: maybe(condition),
    then: maybe(then),
    otherwise: maybe(otherwise),
  }
  return {
    types: type === undefined ? anyType : [type].flat().reduce((all, one) => all | bitsOf(one), 0),
    properties: properties && new Map(Object.entries(properties).map(([key, one]) => [key, readied(one, readying)])),
    others: others === false ? null : typeof others === 'object' ? readied(others, readying) : undefined,
    required,
    items: maybe(items),
    bounds: boundsOf(rest),
    parts: allOf || anyOf || condition ? parts : undefined,
  }
}

function bitsOf(type: string): number {
  const found = Object.entries(bits).find(([name]) => name === type)
  if (!found) throw new Error(`The type ${type} is not known`)
  return found[1]
}

const bounding: readonly string[] = [
  ...['enum', 'const', 'pattern', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
  ...['propertyNames', '$defs'],
]

function boundsOf({ $defs: _, ...rest }: JsonSchema): Bounds | undefined {
  const keywords = Object.keys(rest)
  const stranger = keywords.find((keyword) => !bounding.includes(keyword))
  if (stranger !== undefined) throw new Error(`The keyword ${stranger} is not known`)
  const regular = (pattern: string | undefined) => (pattern === undefined ? undefined : new RegExp(pattern, 'u'))
  const { pattern, propertyNames } = rest
  return keywords.length === 0
    ? undefined
    : {
        ...rest,
        values: rest.enum && new Set(rest.enum),
        valuePattern: regular(pattern),
        namePattern: regular(propertyNames?.pattern),
      }
}

/** True for a node that a schema surely takes, as it is written. Never true for one that the schema refuses. */
export function conforms(node: Node, schema: TreeSchema): boolean {
  if ((schema.types & typeOf(node)) === 0) return false
  if (schema.bounds && !isWithin(node, schema.bounds)) return false
  if (node.kind === 'map' ? !isMapSound(node, schema) : node.kind === 'list' && !areItemsSound(node.items, schema.items))
    return false
  return schema.parts === undefined || holdsIn(node, schema.parts)
}

function typeOf(node: Node): number {
  if (node.kind !== 'scalar') return node.kind === 'map' ? bits.object : bits.array
  const { value } = node
  if (typeof value === 'string') return bits.string
  if (typeof value === 'number') return Number.isFinite(value) ? (Number.isInteger(value) ? bits.integer : fraction) : 0
  return value === null ? bits.null : bits.boolean
}

function isMapSound({ entries }: MapNode, { properties, others, required }: TreeSchema): boolean {
  for (let at = 0; at < required.length; at++) if (!entries.has(required[at] ?? '')) return false
  if (properties === undefined && others === undefined) return true
  const { list } = entries
  for (let at = 0; at < list.length; at++) {
    const entry = list[at]
    if (!entry) continue
    const { key, value } = entry
    const below = properties?.get(key) ?? others
    if (below === null || (below && !conforms(value, below))) return false
  }
  return true
}

function areItemsSound(items: readonly Node[], schema: TreeSchema | undefined): boolean {
  if (schema === undefined) return true
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (item && !conforms(item, schema)) return false
  }
  return true
}

function isWithin(node: Node, bounds: Bounds): boolean {
  if (node.kind === 'scalar') return isValueWithin(node.value, bounds)
  if (bounds.enum || bounds.const !== undefined) return false
  const { minItems = 0, maxItems = Infinity, minProperties = 0, maxProperties = Infinity, namePattern } = bounds
  if (node.kind === 'list') return node.items.length >= minItems && node.items.length <= maxItems
  if (node.entries.size < minProperties || node.entries.size > maxProperties) return false
  return namePattern === undefined || node.entries.list.every(({ key }) => namePattern.test(key))
}

function isValueWithin(value: ScalarNode['value'], bounds: Bounds): boolean {
  if (bounds.values && !bounds.values.has(value)) return false
  if (bounds.const !== undefined && bounds.const !== value) return false
  // Units are at least as many as characters.
  if (typeof value === 'string')
    return value.length <= (bounds.maxLength ?? Infinity) && (bounds.valuePattern?.test(value) ?? true)
  return typeof value !== 'number' || (value >= (bounds.minimum ?? -Infinity) && value <= (bounds.maximum ?? Infinity))
}

function holdsIn(node: Node, { all, any, condition, then, otherwise }: Parts): boolean {
  if (!all.every((schema) => conforms(node, schema)) || (any.length > 0 && !any.some((schema) => conforms(node, schema))))
    return false
  const next = condition && (conforms(node, condition) ? then : otherwise)
  return next === undefined || conforms(node, next)
}
