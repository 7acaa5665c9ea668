import data from './catalogue.json' with { type: 'json' }

/** A key of a type or of a part of a flow. */
export interface KeyFacts {
  /** The first release that reads it; absent where all that are known do. */
  readonly since?: string
  /** The first release that refuses it; absent where none does. */
  readonly until?: string
  readonly required?: boolean
}

export interface TypeFacts {
  readonly keys: Readonly<Record<string, KeyFacts>>
  readonly since?: string
  readonly until?: string
  readonly kind?: string
}

/** The parts of a flow whose keys are closed. */
export type Part = 'Flow' | 'Task' | 'Trigger' | 'Concurrency' | 'Constant' | 'Exponential' | 'Random' | 'DagTask'

/**
 * Keys of the engine's own tasks and triggers and of the parts of a flow, with the releases that read them: the fields of the classes in
 * `io.kestra:core` (from 2.0 on also `io.kestra:model`) 0.20.0, 0.21.0, 0.23.0, 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 of Maven Central.
 */
const catalogue: {
  readonly models: Readonly<Record<Part, TypeFacts>>
  readonly types: Readonly<Record<string, TypeFacts>>
} = data

/** The keys of a part of a flow. */
export function partFacts(part: Part): TypeFacts {
  return catalogue.models[part]
}

/** What is known of a type of the engine, by its short name such as `flow.If`; undefined for one that no release has. */
export function typeFacts(coreType: string): TypeFacts | undefined {
  return Object.hasOwn(catalogue.types, coreType) ? catalogue.types[coreType] : undefined
}

/** Short names of the engine's types of one kind. */
export function typesOf(kind: 'task' | 'trigger'): readonly string[] {
  return Object.keys(catalogue.types).filter((name) => catalogue.types[name]?.kind === kind)
}
