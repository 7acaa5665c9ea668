import { severities } from '../engine/finding.ts'
import type { Option, OptionValue } from '../engine/options.ts'
import { profiles, type RuleRegistry } from '../engine/rule.ts'
import { type Document, locate } from '../text/document.ts'
import { rangeOf, type Span } from '../text/source.ts'
import type { Path } from '../text/tree.ts'
import { type Config, defaultConfig, type Override, type RuleConfig } from './config.ts'
import { parseOwnRule } from './parse-own-rules.ts'
import { parsePipeline, parsePool } from './parse-pipelines.ts'
import {
  choiceIn,
  entriesIn,
  fieldsOf,
  itemsIn,
  type Reader,
  textIn,
  textsIn,
  truthIn,
  versionIn,
  wholeNumberIn,
} from './reader.ts'

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

export const ruleSeverities = [...severities, 'off'] as const
export const thresholds = [...severities, 'never'] as const

/** Reads a configuration document. With problems, the configuration holds what could be read of it. */
export function parseConfig(document: Document, rules: RuleRegistry): ParsedConfig {
  const problems: ConfigProblem[] = []
  const complainAt = (span: Span, message: string) => {
    const { line, column } = rangeOf(document.lineStarts, span)
    problems.push({ message, line, column })
  }
  for (const { code, message, span } of document.problems)
    if (code !== 'yaml-1-1' && code !== 'hidden-character') complainAt(span, message)
  const file = document.source.path
  const reader: Reader = {
    node: document.root,
    path: [],
    rules,
    complain: (path: Path, message, part = 'value') => complainAt(locate(document, { path, part }), message),
    originOf: (path) => ({ file, line: rangeOf(document.lineStarts, locate(document, { path, part: 'key' })).line }),
  }
  return { ...readRoot(reader, file), problems }
}

/** The keys of the file, in the order in which the docs explain them. */
export const rootKeys = [
  'extends',
  'profile',
  'fail-on',
  'rules-as-of',
  'message',
  'paths',
  'rules',
  'overrides',
  'pipelines',
  'environments',
  'pools',
  'secret-prefixes',
  'own-rules',
  'proposals',
] as const

function readRoot(reader: Reader, file: string): Omit<ParsedConfig, 'problems'> {
  const fields = fieldsOf(reader, rootKeys)
  const paths = fieldsOf(fields['paths'], ['include', 'exclude'])
  const ownRules = itemsIn(fields['own-rules']).flatMap((item) => parseOwnRule(item) ?? [])
  const known = [...Object.keys(reader.rules), ...ownRules.map((rule) => rule.id)]
  const failOn = choiceIn(fields['fail-on'], thresholds)
  const rulesAsOf = versionIn(fields['rules-as-of'])
  const message = textIn(fields['message'])
  const profile = choiceIn(fields['profile'], profiles)
  const config: Config = {
    ...defaultConfig,
    files: [file],
    ...(profile && { profile, profileOrigin: reader.originOf(['profile']) }),
    ...(failOn && { failOn }),
    ...(rulesAsOf !== undefined && { rulesAsOf }),
    ...(message !== undefined && { message }),
    include: textsIn(paths['include']),
    exclude: textsIn(paths['exclude']),
    secretPrefixes: prefixesIn(fields['secret-prefixes']),
    rules: readRules(fields['rules'], known),
    overrides: itemsIn(fields['overrides']).map((item) => readOverride(item, known)),
    pipelines: entriesIn(fields['pipelines']).map(([match, value]) => parsePipeline(match, value)),
    environments: textsIn(fields['environments']),
    pools: entriesIn(fields['pools']).flatMap(([name, value]) => parsePool(name, value) ?? []),
    ownRules,
    proposals: truthIn(fields['proposals']) ?? true,
  }
  return { config, extends: textsIn(fields['extends']) }
}

/** Shorter ones begin ordinary words, and each costs a look at every text. */
const shortestPrefix = 3
const mostPrefixes = 100

function prefixesIn(reader: Reader | undefined): readonly string[] {
  const prefixes = textsIn(reader)
  if (reader && prefixes.some((prefix) => prefix.length < shortestPrefix))
    reader.complain(reader.path, `A prefix of at least ${shortestPrefix} characters is expected here`)
  if (reader && prefixes.length > mostPrefixes) reader.complain(reader.path, `At most ${mostPrefixes} prefixes are expected here`)
  return prefixes.filter((prefix) => prefix.length >= shortestPrefix).slice(0, mostPrefixes)
}

function readOverride(reader: Reader, known: readonly string[]): Override {
  const fields = fieldsOf(reader, ['paths', 'profile', 'rules'])
  const paths = textsIn(fields['paths'])
  if (paths.length === 0) reader.complain([...reader.path, 'paths'], 'An override needs "paths": the files that it holds for')
  const profile = choiceIn(fields['profile'], profiles)
  return { paths, ...(profile && { profile }), rules: readRules(fields['rules'], known), origin: reader.originOf(reader.path) }
}

function readRules(reader: Reader | undefined, known: readonly string[]): Readonly<Record<string, RuleConfig>> {
  const fields = fieldsOf(reader, known, 'rule')
  return Object.fromEntries(Object.entries(fields).flatMap(([id, field]) => (field ? [[id, readRule(field, id)]] : [])))
}

function readRule(reader: Reader, id: string): RuleConfig {
  const origin = reader.originOf(reader.path)
  if (reader.node?.kind === 'scalar') {
    const severity = choiceIn(reader, ruleSeverities)
    return { ...(severity && { severity }), options: {}, origin }
  }
  const schema = reader.rules[id]?.options ?? {}
  const fields = fieldsOf(reader, ['severity', ...Object.keys(schema)])
  const severity = choiceIn(fields['severity'], ruleSeverities)
  const options = Object.entries(schema).flatMap(([name, option]) => {
    const value = optionIn(fields[name], option)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...(severity && { severity }), options: Object.fromEntries(options), origin }
}

function optionIn(reader: Reader | undefined, option: Option): OptionValue | undefined {
  if (!reader) return undefined
  if (option.type === 'strings') return textsIn(reader)
  if (option.type === 'text') return textIn(reader)
  return option.type === 'boolean' ? truthIn(reader) : wholeNumberIn(reader, option.minimum, option.maximum)
}
