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

/** The keywords of JSON Schema that the format of pipelines uses. */
export interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly propertyNames?: JsonSchema
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly allOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly if?: JsonSchema
  readonly then?: JsonSchema
  readonly else?: JsonSchema
}

/** The schema that was compiled. */
export declare const schema: JsonSchema

/** The shapes by the name of their definition. */
export declare const shapes: Readonly<Record<string, Shape>>

/** True for a value that the schema takes; otherwise `errors` says why not. */
declare const validator: { (value: unknown): boolean; readonly errors?: readonly SchemaDefect[] | null }
export default validator
