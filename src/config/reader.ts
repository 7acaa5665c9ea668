import type { RuleRegistry } from '../engine/rule.ts'
import { closestTo } from '../text/closest.ts'
import { quoted } from '../text/quote.ts'
import { type Entry, isUnset, type Node, type Path } from '../text/tree.ts'

/** Where a setting is written. */
export interface Origin {
  readonly file: string
  readonly line: number
}

/** A node of the configuration, where it stands, and someone to complain to. */
export interface Reader {
  readonly node: Node | undefined
  readonly path: Path
  readonly rules: RuleRegistry
  /** Ids of all rules, those of the team included. */
  readonly ruleIds: readonly string[]
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

/** The items of a list. */
export function itemsIn(reader: Reader | undefined): readonly Reader[] {
  if (!reader || isUnset(reader.node)) return []
  if (reader.node?.kind !== 'list') return refuse(reader, 'A list is expected here') ?? []
  return reader.node.items.map((node, index) => ({ ...reader, node, path: [...reader.path, index] }))
}
