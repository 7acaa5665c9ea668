import type { RuleRegistry } from '../engine/rule.ts'
import { type Document, locate } from '../text/document.ts'
import { rangeOf, type Span } from '../text/source.ts'
import { entryOf, nodeAt } from '../text/tree.ts'
import type { Config } from './config.ts'
import { nameOf, readKeys } from './key.ts'
import { fileKeys } from './keys.ts'
import type { Origin, Reader } from './reader.ts'

/** A mistake in the configuration file. Lines and columns from 1. */
export interface ConfigProblem {
  readonly message: string
  readonly line: number
  readonly column: number
}

export interface ParsedConfig {
  readonly config: Config
  /** Paths of the configurations that it builds on, relative to its own directory. */
  readonly extends: readonly string[]
  readonly problems: readonly ConfigProblem[]
}

/** Reads a configuration document. With problems, the configuration holds what could be read of it. */
export function parseConfig(document: Document, rules: RuleRegistry): ParsedConfig {
  const problems: ConfigProblem[] = []
  const reader = readerOf(document, rules, problems)
  const { extends: bases, paths, ...settings } = readKeys(fileKeys, reader)
  const files = [document.source.path]
  return { config: { files, origins: originsIn(reader), ...paths, ...settings }, extends: bases, problems }
}

/** A reader of a whole document. What is wrong is added to `problems`, mistakes of YAML first. */
export function readerOf(document: Document, rules: RuleRegistry, problems: ConfigProblem[]): Reader {
  const complainAt = (span: Span, message: string) => {
    const { line, column } = rangeOf(document.lineStarts, span)
    problems.push({ message, line, column })
  }
  for (const { code, message, span } of document.problems)
    if (code !== 'yaml-1-1' && code !== 'hidden-character') complainAt(span, message)
  const file = document.source.path
  return {
    node: document.root,
    path: [],
    rules,
    ruleIds: [...Object.keys(rules), ...ownRuleIds(document, rules)],
    complain: (path, message, part = 'value') => complainAt(locate(document, { path, part }), message),
    originOf: (path) => ({ file, line: rangeOf(document.lineStarts, locate(document, { path, part: 'key' })).line }),
  }
}

/** Ids of the rules that the file itself brings: its settings may name them. */
function ownRuleIds(document: Document, rules: RuleRegistry): readonly string[] {
  const path = [nameOf('ownRules', fileKeys.ownRules)]
  const node = nodeAt(document.root, path)
  const reader = { node, path, rules, ruleIds: [], complain: () => {}, originOf: () => ({ file: '', line: 0 }) }
  return node ? (fileKeys.ownRules.read(reader) ?? []).map(({ id }) => id) : []
}

function originsIn(reader: Reader): Readonly<Record<string, Origin>> {
  const names = Object.entries(fileKeys).map(([property, entry]) => nameOf(property, entry))
  return Object.fromEntries(names.flatMap((name) => (entryOf(reader.node, name) ? [[name, reader.originOf([name])]] : [])))
}
