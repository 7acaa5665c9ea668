import data from './catalogue.json' with { type: 'json' }

/** The releases that read something. */
export interface Spell {
  /** The first release that reads it; absent where all that are known do. */
  readonly since?: string
  /** The first release that refuses it; absent where none does. */
  readonly until?: string
}

/** How a release reads the value of a key. */
export interface KeyReading {
  /**
   * What the value may be: `text`, `flag`, `int`, `long`, `number`, `duration`, `labels`, `map`, `list`, `task`, `trigger`, `condition`, or with a name or
   * shape after a colon `enum:`, `part:`, `union:`, `list:`, `map:`. Absent where it may be anything, such as an expression.
   */
  readonly shape?: string
  /** What the engine refuses where it is missing: `value`: no value or null; `content`: an empty one, too. */
  readonly required?: string
  /** The least number. */
  readonly min?: number
}

/** A key of a type or of a part of a flow, as the first release reads it that has it. */
export interface KeyFacts extends Spell, KeyReading {
  /** Readings of later releases, in their order. */
  readonly later?: readonly (KeyReading & { readonly from: string })[]
}

export interface TypeFacts extends Spell {
  readonly keys: Readonly<Record<string, KeyFacts>>
  readonly kind?: string
}

/**
 * The format of flows: the fields of the classes in `io.kestra:core` 0.20.0 to 2.0.0 of Maven Central, as conformance/kestra-types records them.
 */
export interface Catalogue {
  readonly releases: readonly string[]
  /** Words of each enumeration. */
  readonly enums: Readonly<Record<string, Readonly<Record<string, Spell>>>>
  /** The parts that a `type` chooses, by its words. */
  readonly unions: Readonly<Record<string, Readonly<Record<string, Spell & { readonly part: string }>>>>
  /** Parts of a flow with their keys, which are closed. */
  readonly models: Readonly<Record<string, TypeFacts>>
  /** The engine's tasks, triggers and conditions by short names, with the keys that not all of their kind have. */
  readonly types: Readonly<Record<string, TypeFacts>>
  /** Older full names of types. */
  readonly aliases: Readonly<Record<string, string>>
}

const catalogue: Catalogue = data

/** The releases that are known, the oldest first. */
export const knownReleases: readonly string[] = catalogue.releases

/** The keys of a part of a flow, such as `Flow`, `Task` or `ForEachItem.Batch`. */
export function partFacts(part: string): TypeFacts {
  return factsUnder(catalogue.models, part) ?? { keys: {} }
}

/** What is known of a type of the engine, by its short name such as `flow.If`; undefined for one that no release has. */
export function typeFacts(coreType: string): TypeFacts | undefined {
  return factsUnder(catalogue.types, coreType)
}

/** The words of an enumeration. */
export function wordsOf(name: string): Readonly<Record<string, Spell>> {
  return factsUnder(catalogue.enums, name) ?? {}
}

/** The parts that a `type` chooses. */
export function choicesOf(name: string): Readonly<Record<string, Spell & { readonly part: string }>> {
  return factsUnder(catalogue.unions, name) ?? {}
}

/** Short names of the engine's types of one kind. */
export function typesOf(kind: string): readonly string[] {
  return Object.keys(catalogue.types).filter((name) => catalogue.types[name]?.kind === kind)
}

/** The short name of the type that had a full name before; undefined where none had. */
export function renamedType(written: string): string | undefined {
  return factsUnder(catalogue.aliases, written)
}

function factsUnder<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
