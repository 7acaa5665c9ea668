import type { RuleRegistry } from '../engine/rule.ts'
import { isVersion } from '../engine/version.ts'
import { closestTo } from '../text/closest.ts'
import { quoted } from '../text/quote.ts'
import { type Entry, isUnset, type Node, type Path, textOf } from '../text/tree.ts'
import type { Origin } from './config.ts'

/** A node of the configuration, where it stands, and someone to complain to. */
export interface Reader {
  readonly node: Node | undefined
  readonly path: Path
  readonly rules: RuleRegistry
  complain(path: Path, message: string, part?: 'key' | 'value'): void
  originOf(path: Path): Origin
}

/** Reports that a value is not what it should be. */
export function refuse(reader: Reader, message: string): undefined {
  reader.complain(reader.path, message)
  return undefined
}

/** The known fields of a mapping; unknown keys are named with what they may mean. */
export function fieldsOf(reader: Reader | undefined, known: readonly string[], noun = 'key'): Partial<Record<string, Reader>> {
  if (!reader || isUnset(reader.node)) return {}
  const { node, path } = reader
  if (node?.kind !== 'map') return refuse(reader, 'A mapping is expected here') ?? {}
  const own = ([key, entry]: [string, Entry]): [string, Reader][] => {
    if (known.includes(key)) return [[key, { ...reader, node: entry.value, path: [...path, key] }]]
    reader.complain([...path, key], `Unknown ${noun} ${quoted(key)}${hintFor(key, known)}`, 'key')
    return []
  }
  return Object.fromEntries([...node.entries].flatMap(own))
}

/** Keys that people look for here and that must never come from a file. */
const neverInFiles = /(?:api|token|key|url|secret|password)/i

function hintFor(key: string, known: readonly string[]): string {
  const [near] = closestTo(key, known, 1)
  if (near !== undefined) return `; did you mean "${near}"?`
  return neverInFiles.test(key) ? '; addresses and keys come from the environment only' : ''
}

/** The entries of a mapping with free keys. */
export function entriesIn(reader: Reader | undefined): readonly (readonly [key: string, value: Reader])[] {
  if (!reader || isUnset(reader.node)) return []
  if (reader.node?.kind !== 'map') return refuse(reader, 'A mapping is expected here') ?? []
  return [...reader.node.entries].map(
    ([key, entry]) => [key, { ...reader, node: entry.value, path: [...reader.path, key] }] as const,
  )
}

/** One of a few texts. `false` is taken for `off`, which YAML 1.1 readers make of it. */
export function choiceIn<T extends string>(reader: Reader | undefined, choices: readonly T[]): T | undefined {
  if (!reader) return undefined
  const { node } = reader
  const text = node?.kind === 'scalar' && node.value === false ? 'off' : textOf(node)
  const choice = choices.find((candidate) => candidate === text)
  if (choice !== undefined) return choice
  const [near] = text === undefined ? [] : closestTo(text, choices, 1)
  return refuse(
    reader,
    `One of ${choices.map((candidate) => `"${candidate}"`).join(', ')} is expected here${near === undefined ? '' : `; did you mean "${near}"?`}`,
  )
}

/** A text that is not empty and at most 500 characters long. */
export function textIn(reader: Reader | undefined): string | undefined {
  if (!reader) return undefined
  const text = textOf(reader.node)
  return text !== undefined && text !== '' && text.length <= 500
    ? text
    : refuse(reader, 'A text of at most 500 characters is expected here')
}

/** A list of texts; a single text counts as a list of one. */
export function textsIn(reader: Reader | undefined): readonly string[] {
  if (reader && textOf(reader.node) !== undefined) return [textIn(reader) ?? []].flat()
  return itemsIn(reader).flatMap((item) => textIn(item) ?? [])
}

/** The items of a list. */
export function itemsIn(reader: Reader | undefined): readonly Reader[] {
  if (!reader || isUnset(reader.node)) return []
  if (reader.node?.kind !== 'list') return refuse(reader, 'A list is expected here') ?? []
  return reader.node.items.map((node, index) => ({ ...reader, node, path: [...reader.path, index] }))
}

/** A whole number in a range. */
export function wholeNumberIn(reader: Reader | undefined, smallest: number, largest: number): number | undefined {
  if (!reader) return undefined
  const value = reader.node?.kind === 'scalar' ? reader.node.value : undefined
  const isInRange = typeof value === 'number' && Number.isInteger(value) && value >= smallest && value <= largest
  return isInRange ? value : refuse(reader, `A whole number from ${smallest} to ${largest} is expected here`)
}

/** A version such as `1.4.0`. */
export function versionIn(reader: Reader | undefined): string | undefined {
  if (!reader) return undefined
  const text = textOf(reader.node)
  return text !== undefined && isVersion(text) ? text : refuse(reader, 'A version such as "1.4.0" is expected here')
}

/** True or false. */
export function truthIn(reader: Reader | undefined): boolean | undefined {
  if (!reader) return undefined
  const value = reader.node?.kind === 'scalar' ? reader.node.value : undefined
  return typeof value === 'boolean' ? value : refuse(reader, '"true" or "false" is expected here')
}

/** A duration such as `45m`, `1h30m` or `90s`, in seconds. */
export function durationIn(reader: Reader | undefined): number | undefined {
  if (!reader) return undefined
  const match = /^(?:(\d{1,3})d)?(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s)?$/.exec(textOf(reader.node) ?? '')
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = match ?? []
  const total = Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return total > 0 ? total : refuse(reader, 'A duration such as "45m" or "1h30m" is expected here')
}
