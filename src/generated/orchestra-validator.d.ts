import type { JsonSchema } from '../dialects/orchestra/tree-schema.ts'

/** One defect that the schema sees. */
export interface SchemaDefect {
  /** JSON pointer of the value. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** The key that a rule about names refuses. */
  readonly propertyName?: string
}

/** What stands below a definition of the schema: named keys, any key, or items. An empty text stands for no definition. */
export interface Shape {
  readonly keys?: Readonly<Record<string, string>>
  readonly values?: string
  readonly items?: string
  /** The keys that must be there. */
  readonly required?: readonly string[]
}

/** The schema that was compiled. */
export declare const schema: JsonSchema

/** The shapes by the name of their definition. */
export declare const shapes: Readonly<Record<string, Shape>>

/** True for a value that the schema takes; otherwise `errors` says why not. */
declare const validator: { (value: unknown): boolean; readonly errors?: readonly SchemaDefect[] | null }
export default validator
