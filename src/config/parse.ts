import { closestTo } from '../core/closest.ts'
import { type Document, locate } from '../core/document.ts'
import { severities } from '../core/finding.ts'
import type { Option, OptionValue } from '../core/options.ts'
import { quoted } from '../core/quote.ts'
import { profiles, type RuleRegistry } from '../core/rule.ts'
import { rangeOf } from '../core/source.ts'
import { type Entry, isUnset, type Node, type Path, textOf } from '../core/tree.ts'
import { type Config, defaultConfig, type Override, type RuleConfig } from './config.ts'

/** A mistake in the configuration file. Lines and columns from 1. */
export interface ConfigProblem {
  readonly message: string
  readonly line: number
  readonly column: number
}

export const ruleSeverities = [...severities, 'off'] as const
export const thresholds = [...severities, 'never'] as const

/** Reads a configuration document. With problems, the configuration holds what could be read of it. */
export function parseConfig(document: Document, rules: RuleRegistry): { config: Config; problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = []
  const complain = (path: Path, message: string, part: 'key' | 'value' = 'value') => {
    const { line, column } = rangeOf(document.lineStarts, locate(document, { path, part }))
    problems.push({ message, line, column })
  }
  for (const problem of document.problems.filter(({ code }) => code !== 'yaml-1-1' && code !== 'hidden-character')) {
    const { line, column } = rangeOf(document.lineStarts, problem.span)
    problems.push({ message: problem.message, line, column })
  }
  const config = readRoot({ node: document.root, path: [], complain, rules }, document.source.path)
  return { config, problems }
}

interface Reader {
  readonly node: Node | undefined
  readonly path: Path
  readonly rules: RuleRegistry
  complain(path: Path, message: string, part?: 'key' | 'value'): void
}

function readRoot(reader: Reader, path: string): Config {
  const fields = fieldsOf(reader, ['profile', 'fail-on', 'paths', 'rules', 'overrides'])
  const paths = fieldsOf(fields['paths'] ?? nothing(reader), ['include', 'exclude'])
  const failOn = choiceIn(fields['fail-on'], thresholds)
  return {
    ...defaultConfig,
    path,
    profile: choiceIn(fields['profile'], profiles) ?? defaultConfig.profile,
    ...(failOn && { failOn }),
    include: textsIn(paths['include']),
    exclude: textsIn(paths['exclude']),
    rules: readRules(fields['rules']),
    overrides: itemsIn(fields['overrides']).map(readOverride),
  }
}

function readOverride(reader: Reader): Override {
  const fields = fieldsOf(reader, ['paths', 'profile', 'rules'])
  const paths = textsIn(fields['paths'])
  if (paths.length === 0) reader.complain([...reader.path, 'paths'], 'An override needs "paths": the files that it holds for')
  const profile = choiceIn(fields['profile'], profiles)
  return { paths, ...(profile && { profile }), rules: readRules(fields['rules']) }
}

function readRules(reader: Reader | undefined): Readonly<Record<string, RuleConfig>> {
  if (!reader) return {}
  const fields = fieldsOf(reader, Object.keys(reader.rules), 'rule')
  return Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, readRule(field, id)]))
}

function readRule(reader: Reader, id: string): RuleConfig {
  if (reader.node?.kind === 'scalar') {
    const severity = choiceIn(reader, ruleSeverities)
    return { ...(severity && { severity }), options: {} }
  }
  const schema = reader.rules[id]?.options ?? {}
  const fields = fieldsOf(reader, ['severity', ...Object.keys(schema)])
  const severity = choiceIn(fields['severity'], ruleSeverities)
  const options = Object.entries(schema).flatMap(([name, option]) => {
    const value = optionIn(fields[name], option)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...(severity && { severity }), options: Object.fromEntries(options) }
}

function optionIn(reader: Reader | undefined, option: Option): OptionValue | undefined {
  if (!reader) return undefined
  if (option.type === 'strings') return textsIn(reader)
  const value = reader.node?.kind === 'scalar' ? reader.node.value : undefined
  if (option.type === 'boolean') return typeof value === 'boolean' ? value : refuse(reader, '"true" or "false" is expected here')
  const isInRange = typeof value === 'number' && Number.isInteger(value) && value >= option.minimum && value <= option.maximum
  return isInRange ? value : refuse(reader, `A whole number from ${option.minimum} to ${option.maximum} is expected here`)
}

function refuse(reader: Reader, message: string): undefined {
  reader.complain(reader.path, message)
  return undefined
}

function nothing(reader: Reader): Reader {
  return { ...reader, node: undefined }
}

/** The known fields of a mapping; unknown keys are named with what they may mean. */
function fieldsOf(reader: Reader, known: readonly string[], noun = 'key'): Record<string, Reader> {
  const { node, path } = reader
  if (node === undefined || isUnset(node)) return {}
  if (node.kind !== 'map') {
    reader.complain(path, 'A mapping is expected here')
    return {}
  }
  const own = ([key, entry]: [string, Entry]): [string, Reader][] => {
    if (known.includes(key)) return [[key, { ...reader, node: entry.value, path: [...path, key] }]]
    const [near] = closestTo(key, known, 1)
    reader.complain(
      [...path, key],
      `Unknown ${noun} ${quoted(key)}${near === undefined ? '' : `; did you mean "${near}"?`}`,
      'key',
    )
    return []
  }
  return Object.fromEntries([...node.entries].flatMap(own))
}

function choiceIn<T extends string>(reader: Reader | undefined, choices: readonly T[]): T | undefined {
  if (!reader) return undefined
  const { node } = reader
  // `off` is a text in YAML 1.2; people who write `false` mean the same.
  const text = node?.kind === 'scalar' && node.value === false ? 'off' : textOf(node)
  const choice = choices.find((candidate) => candidate === text)
  return choice ?? refuse(reader, `One of ${choices.map((candidate) => `"${candidate}"`).join(', ')} is expected here`)
}

function textsIn(reader: Reader | undefined): readonly string[] {
  return itemsIn(reader).flatMap((item) => textOf(item.node) ?? refuse(item, 'A text is expected here') ?? [])
}

function itemsIn(reader: Reader | undefined): readonly Reader[] {
  if (!reader || isUnset(reader.node)) return []
  if (reader.node?.kind === 'list')
    return reader.node.items.map((node, index) => ({ ...reader, node, path: [...reader.path, index] }))
  return refuse(reader, 'A list is expected here') ?? []
}
