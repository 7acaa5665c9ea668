import { recordOf, writtenName } from '../text/table.ts'
import type { Kind, Schema } from './kinds.ts'
import { entriesIn, fieldsOf, itemsIn, type Reader } from './reader.ts'

/**
 * One key of the configuration, stated once: type, parser, merging, schema and docs follow from it. `T` is what it is read as, undefined
 * included where it has no default.
 */
export interface Key<T> {
  /** In Markdown, for the docs and for editors. */
  readonly description: string
  readonly schema: Schema
  readonly fallback: T
  /** What is wrong where it is missing or empty. */
  readonly required?: string
  /** The name in the file, where it does not follow from the property. */
  readonly name?: string
  read(reader: Reader): T | undefined
  /** The value of a configuration that builds on another one. */
  extend(lower: T, upper: T): T
}

/** A table of keys, by the property that each is read as. */
export type Keys<T> = { readonly [K in keyof T]: Key<T[K]> }

/** What a table of keys is read as. */
export type ValuesOf<Table> = { readonly [K in keyof Table]: Table[K] extends Key<infer T> ? T : never }

type Details<T> = Partial<Pick<Key<T>, 'required' | 'name' | 'extend'>>

/** A key without a default. Of two configurations the upper one decides. */
export function key<T>(kind: Kind<T>, description: string, details: Details<T | undefined> = {}): Key<T | undefined> {
  return { ...kind, description, fallback: undefined, extend: (lower, upper) => upper ?? lower, ...details }
}

/** A key with a default. */
export function keyWithDefault<T>(kind: Kind<T>, fallback: T, description: string, details: Details<T> = {}): Key<T> {
  return { ...kind, description, fallback, extend: (lower, upper) => (upper === fallback ? lower : upper), ...details }
}

/** A key with a list, empty by default. Lists of two configurations add up. */
export function listKey<T>(
  kind: Kind<readonly T[]>,
  description: string,
  details: Details<readonly T[]> = {},
): Key<readonly T[]> {
  return { ...kind, description, fallback: [], extend: (lower, upper) => [...lower, ...upper], ...details }
}

/** The name of a key in the file. */
export function nameOf(property: string, { name }: { readonly name?: string }): string {
  return name ?? writtenName(property)
}

/** The defaults of a table. */
export function defaultsOf<T extends object>(keys: Keys<T>): T {
  return recordOf<T>(keys, (property) => keys[property].fallback)
}

/** `upper` on top of `lower`, key by key. */
export function extendValues<T extends object>(keys: Keys<T>, lower: T, upper: T): T {
  return recordOf<T>(keys, (property) => keys[property].extend(lower[property], upper[property]))
}

/** The values of a mapping, with a complaint about each key that is unknown or missing. */
export function readKeys<T extends object>(keys: Keys<T>, reader: Reader | undefined): T {
  const names = Object.entries<Key<unknown>>(keys).map(([property, entry]) => nameOf(property, entry))
  const fields = fieldsOf(reader, names)
  return recordOf<T>(keys, (property) => {
    const entry = keys[property]
    const field = fields[nameOf(property, entry)]
    const value = field && entry.read(field)
    const isMissing = field === undefined || (Array.isArray(value) && value.length === 0)
    if (entry.required !== undefined && isMissing) reader?.complain([...reader.path, nameOf(property, entry)], entry.required)
    return value ?? entry.fallback
  })
}

/** The schema of a mapping with the keys of a table. */
export function mappingSchema(keys: Readonly<Record<string, Key<unknown>>>): Schema {
  const entries = Object.entries(keys).map(([property, entry]) => [nameOf(property, entry), entry] as const)
  const required = entries.filter(([, entry]) => entry.required !== undefined).map(([name]) => name)
  return {
    type: required.length > 0 ? 'object' : ['object', 'null'],
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(entries.map(([name, { schema, description }]) => [name, { ...schema, description }])),
  }
}

/** A mapping with the keys of a table, as `finish` makes of its values. Undefined for one that lacks what it needs. */
export function mapping<T extends object, V>(
  keys: Keys<T>,
  finish: (values: T, reader: Reader) => V | undefined,
  rest: Schema = {},
): Kind<V> {
  return { read: (reader) => finish(readKeys(keys, reader), reader), schema: { ...mappingSchema(keys), ...rest } }
}

export function listOf<T>({ read, schema }: Kind<T>): Kind<readonly T[]> {
  return {
    read: (reader) => itemsIn(reader).flatMap((item) => read(item) ?? []),
    schema: { type: ['array', 'null'], items: schema },
  }
}

/** A mapping whose keys are names; `named` joins name and value. */
export function entriesOf<T, V>({ read, schema }: Kind<T>, named: (name: string, value: T) => V): Kind<readonly V[]> {
  return {
    read: (reader) =>
      entriesIn(reader).flatMap(([name, entry]) => {
        const value = read(entry)
        return value === undefined ? [] : [named(name, value)]
      }),
    schema: { type: ['object', 'null'], additionalProperties: schema },
  }
}
