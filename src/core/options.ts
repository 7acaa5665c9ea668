/** One option of a rule. The schema gives its type, its validation and its line in the docs. */
export type Option =
  | {
      readonly type: 'integer'
      readonly description: string
      readonly default: number
      readonly minimum: number
      readonly maximum: number
    }
  | { readonly type: 'boolean'; readonly description: string; readonly default: boolean }
  | { readonly type: 'strings'; readonly description: string; readonly default: readonly string[] }

export type OptionSchema = Readonly<Record<string, Option>>
export type OptionValue = number | boolean | readonly string[]

type ValueOf<O extends Option> = O['type'] extends 'integer' ? number : O['type'] extends 'boolean' ? boolean : readonly string[]
export type OptionsOf<S extends OptionSchema> = { readonly [K in keyof S]: ValueOf<S[K]> }

/** The defaults of a schema. */
export function defaultsOf(schema: OptionSchema): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(Object.entries(schema).map(([name, option]) => [name, option.default]))
}
