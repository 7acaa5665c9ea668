import { OperationalError } from './engine/errors.ts'
import { recordOf, writtenName } from './text/table.ts'
import type { TextKind } from './text-kinds.ts'

/**
 * Something that a user sets for a review, stated once: an input of the action and, where they have it, the option and the variable of the
 * command line. `T` is what it is read as.
 */
export interface Setting<T> {
  /** In Markdown, for `action.yml` and the docs. */
  readonly description: string
  /** As `action.yml` writes it; empty for none. */
  readonly default: string
  readonly isSecret: boolean
  /** The variable of the environment that the command line reads in its place. */
  readonly variable?: string
  /** What it means on the command line, for help texts. */
  readonly help?: string
  /** What a text means, its default where it is empty. `refuse` is told why a text is not taken. */
  read(given: string, refuse: (complaint: string) => never): T
}

/** A table of settings, by the property that each is read as. */
export type Settings<T> = { readonly [K in keyof T]: Setting<T[K]> }

/** What a table of settings is read as. */
export type SettingsOf<Table> = { readonly [K in keyof Table]: Table[K] extends Setting<infer T> ? T : never }

interface OfKind<V> {
  readonly kind: TextKind<V>
}
type Details = Partial<Pick<Setting<unknown>, 'isSecret' | 'variable' | 'help'>>

/** A setting without a default. */
export function setting<V>(kind: TextKind<V>, description: string, details: Details = {}): Setting<V | undefined> & OfKind<V> {
  const read: Setting<V | undefined>['read'] = (given, refuse) =>
    given === '' ? undefined : (kind.parse(given) ?? refuse(kind.complaint))
  return { kind, description, default: '', isSecret: false, ...details, read }
}

/** A setting with a default, as `action.yml` writes it. */
export function settingWithDefault<V>(
  kind: TextKind<V>,
  fallback: string,
  description: string,
  details: Details = {},
): Setting<V> & OfKind<V> {
  const read: Setting<V>['read'] = (given, refuse) => kind.parse(given === '' ? fallback : given) ?? refuse(kind.complaint)
  return { kind, description, default: fallback, isSecret: false, ...details, read }
}

/** A setting by the name that people write. */
export interface Input extends Setting<unknown>, OfKind<unknown> {
  readonly name: string
}

/** A table of settings as a list of inputs. */
export function inputsOf(settings: Readonly<Record<string, Setting<unknown> & OfKind<unknown>>>): readonly Input[] {
  return Object.entries(settings).map(([property, entry]) => ({ name: writtenName(property), ...entry }))
}

type Environment = Readonly<Record<string, string | undefined>>

/** The variable in which the runner hands over an input: upper case, blanks become `_`, hyphens stay (`@actions/core`). */
export function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}

/** The settings as inputs of the action. Throws OperationalError, which names the input, never its value. */
export function readInputs<T extends object>(settings: Settings<T>, env: Environment): T {
  return recordOf<T>(settings, (property) => {
    const name = writtenName(property)
    return settings[property].read(env[variableOf(name)]?.trim() ?? '', (complaint) => {
      throw wrongInput(name, complaint)
    })
  })
}

/** An input that cannot be used. */
export function wrongInput(name: string, why: string): OperationalError {
  return new OperationalError(`The input "${name}" cannot be used: ${why}`, `Correct "${name}" under "with:" in the workflow`)
}

/** A setting in the environment of the command line; a workflow hands on an unset variable as an empty text. */
export function fromEnvironment({ variable }: { readonly variable: string }, env: Environment): string | undefined {
  return env[variable]?.trim() || undefined
}
