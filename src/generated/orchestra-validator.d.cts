import type { ValidateFunction } from 'ajv'

declare namespace validator {
  /** What stands below a definition of the schema: named keys, any key, or items. An empty text stands for no definition. */
  interface Shape {
    readonly keys?: Readonly<Record<string, string>>
    readonly values?: string
    readonly items?: string
    /** The keys that must be there. */
    readonly required?: readonly string[]
  }
}
declare const validator: ValidateFunction & { readonly shapes: Readonly<Record<string, validator.Shape>> }
export = validator
