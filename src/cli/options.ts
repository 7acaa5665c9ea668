import { messageOf, OperationalError } from '../engine/errors.ts'
import { closestTo } from '../text/closest.ts'
import { quoted } from '../text/quote.ts'
import { recordOf, writtenName } from '../text/table.ts'
import type { TextKind } from '../text-kinds.ts'

// An import of `node:util` would load all that it knows, from streams to worker threads.
const { parseArgs } = process.getBuiltinModule('node:util')

/** An option of a command, stated once: parser, type and help text are made of it. `T` is what it is read as. */
export interface Option<T> {
  readonly help: string
  /** Undefined for an option without a value. */
  readonly placeholder: string | undefined
  /** Throws OperationalError for a text that it does not take. `option` is its name with dashes. */
  read(given: readonly string[], option: string): T
}

/** The options of a command, by the property that each is read as. */
export type Options<T> = { readonly [K in keyof T]: Option<T[K]> }

/** What a table of options is read as. */
export type ValuesOf<Table> = { readonly [K in keyof Table]: Table[K] extends Option<infer T> ? T : never }

/** An option without a value. */
export function flag(help: string): Option<boolean> {
  return { help, placeholder: undefined, read: (given) => given.length > 0 }
}

/** An option with a value; given twice, the last one counts. */
export function option<V>(kind: TextKind<V>, help: string): Option<V | undefined> {
  const read = (given: readonly string[], name: string) => given.slice(-1).map((text) => valueIn(kind, name, text))[0]
  return { help, placeholder: kind.placeholder, read }
}

/** An option with a default, which its help text ends with. */
export function optionWithDefault<V>(kind: TextKind<V>, fallback: string, help: string): Option<V> {
  const read = (given: readonly string[], name: string) => valueIn(kind, name, given.at(-1) ?? fallback, fallback)
  return { help: `${help} (default ${fallback})`, placeholder: kind.placeholder, read }
}

/** An option that may be given more than once. */
export function repeated<V>(kind: TextKind<V>, help: string): Option<readonly V[]> {
  const read = (given: readonly string[], name: string) => given.map((text) => valueIn(kind, name, text))
  return { help: `${help}; may be given more than once`, placeholder: kind.placeholder, read }
}

/** The option of a setting that the action has, too. */
export function optionOf<V>(setting: {
  readonly kind: TextKind<V>
  readonly help?: string
  readonly default: string
}): Option<V | undefined> {
  const { kind, help = '', default: fallback } = setting
  return option(kind, fallback === '' ? help : `${help} (default ${fallback})`)
}

function valueIn<V>(kind: TextKind<V>, name: string, text: string, fallback?: string): V {
  const value = kind.parse(text)
  if (value !== undefined) return value
  const [message, hint] = kind.refusal(name, text, fallback)
  throw new OperationalError(message, hint)
}

/** An argument as it was given, in order. */
export interface Token {
  readonly kind: string
  readonly name?: string
  readonly value?: string | undefined
}

/** Arguments read by a table of options. Throws OperationalError with a hint for anything that is not in it. */
export function readOptions<T extends object>(options: Options<T>, args: readonly string[]) {
  const { values, positionals, tokens } = parsed({ ...options }, args)
  const read = recordOf<T>(options, (property) => {
    const name = writtenName(property)
    return options[property].read(textsOf(values[name]), `--${name}`)
  })
  return { values: read, positionals, tokens: tokens satisfies readonly Token[] }
}

function textsOf(value: unknown): readonly string[] {
  if (value === undefined || value === false) return []
  return [value].flat().map(String)
}

/** The names of a table of options, without dashes. */
export function namesOf(options: object): readonly string[] {
  return Object.keys(options).map(writtenName)
}

function parsed(options: Readonly<Record<string, Option<unknown>>>, args: readonly string[]) {
  const config = Object.entries(options).map(([property, { placeholder }]) => {
    const takesValue = placeholder !== undefined
    return [writtenName(property), { type: takesValue ? 'string' : 'boolean', multiple: takesValue }] as const
  })
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(config), allowPositionals: true, strict: true, tokens: true })
  } catch (error) {
    const names = namesOf(options)
    throw new OperationalError(usageMessage(messageOf(error)), optionHint(names, messageOf(error)), { cause: error })
  }
}

/** Node's sentences in ours: it tells an option without a value from one whose value begins with a dash. */
function usageMessage(text: string): string {
  const name = /'(-[^']*)'/.exec(text)?.[1]
  if (text.startsWith('Unknown option') && name) return `Unknown option ${quoted(name)}.`
  const option = /--[^' =<,]+/.exec(text)?.[0]
  if (option && /does not take an argument/.test(text)) return `${option} takes no value.`
  if (option && /argument (?:missing|is ambiguous)/.test(text)) return `${option} needs a value.`
  return `${(text.split('. ', 1)[0] ?? text).replace(/\.$/, '')}.`
}

function optionHint(names: readonly string[], text: string): string {
  const name = text.startsWith('Unknown option') ? /'--?([^' ]*)/.exec(text)?.[1] : undefined
  const [near] = name === undefined ? [] : closestTo(name, names, 1)
  return near === undefined ? 'See pipeline-review --help.' : `Did you mean --${near}? See pipeline-review --help.`
}

/** Refuses arguments for a command that takes none. Throws OperationalError. */
export function refuseArguments(command: string, args: readonly string[], hint: string): void {
  if (args.length > 0) throw new OperationalError(`${command} takes no arguments.`, hint)
}
