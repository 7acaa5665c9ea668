import { thresholds } from '../engine/report.ts'
import { profiles } from '../engine/rule.ts'
import { defaultsOf, key, keyWithDefault, listKey, listOf, mapping, mappingSchema, readKeys, type ValuesOf } from './key.ts'
import { choice, type Kind, release, someTexts, text, texts, truth } from './kinds.ts'
import { ownRule } from './own-rule-keys.ts'
import { pipelineEntries, pools } from './pipeline-keys.ts'
import type { Origin } from './reader.ts'
import { type RuleConfig, ruleSettings } from './rule-settings.ts'
import { targetKeys } from './target-keys.ts'

const profileKey = key(
  choice(profiles),
  '`minimal`: certain errors only. `recommended` (default): errors and likely problems. `strict`: every rule',
)

/** Globs of the files under review. */
export const pathKeys = {
  include: listKey(texts, 'Only files that match one of these paths or globs', {
    extend: (lower, upper) => (upper.length > 0 ? upper : lower),
  }),
  exclude: listKey(texts, 'No files that match one of these paths or globs'),
}
const paths: Kind<ValuesOf<typeof pathKeys>> = { read: (reader) => readKeys(pathKeys, reader), schema: mappingSchema(pathKeys) }

export const overrideKeys = {
  paths: listKey(someTexts, 'Paths and globs of the files that it holds for', {
    required: 'An override needs "paths": the files that it holds for',
  }),
  profile: profileKey,
  rules: keyWithDefault(ruleSettings, {}, 'As for all files'),
}

/** A part of the configuration that holds for some paths only. */
export interface Override extends ValuesOf<typeof overrideKeys> {
  readonly origin: Origin
}

const override = mapping(
  overrideKeys,
  (values: ValuesOf<typeof overrideKeys>, reader): Override => ({
    ...values,
    origin: reader.originOf(reader.path),
  }),
)

/** Shorter ones begin ordinary words, and each costs a look at every text. */
const shortestPrefix = 3
const mostPrefixes = 100

const prefix = { ...text.schema, minLength: shortestPrefix }

/** How credentials begin. What can be used of them is used also where others are refused: masks rest on it. */
const prefixes: Kind<readonly string[]> = {
  read: (reader) => {
    const given = texts.read(reader) ?? []
    if (given.some((prefix) => prefix.length < shortestPrefix))
      reader.complain(reader.path, `A prefix of at least ${shortestPrefix} characters is expected here`)
    if (given.length > mostPrefixes) reader.complain(reader.path, `At most ${mostPrefixes} prefixes are expected here`)
    return given.filter((prefix) => prefix.length >= shortestPrefix).slice(0, mostPrefixes)
  },
  schema: { anyOf: [prefix, { type: ['array', 'null'], items: prefix, maxItems: mostPrefixes }] },
}

const ruleTable = keyWithDefault(
  ruleSettings,
  {},
  'Severity (`error`, `warning`, `note`, `off`) for each rule, or a severity and options',
  {
    extend: (lower, upper) => {
      const ids = new Set([...Object.keys(lower), ...Object.keys(upper)])
      return Object.fromEntries([...ids].flatMap((id) => joined(lower[id], upper[id]).map((setting) => [id, setting])))
    },
  },
)

function joined(lower: RuleConfig | undefined, upper: RuleConfig | undefined): readonly RuleConfig[] {
  if (lower && upper) return [{ ...lower, ...upper, options: { ...lower.options, ...upper.options } }]
  return [upper ?? lower ?? []].flat()
}

/**
 * Every key of the configuration file, in the order in which the docs explain them. One more entry is one more key: its type, parser, merging,
 * schema and docs are made of it.
 */
export const fileKeys = {
  extends: listKey(texts, 'Other configurations of this repository to build on, relative to this one; this one takes precedence'),
  profile: profileKey,
  failOn: key(choice(thresholds), 'Lowest severity that fails the check: `error` (default), `warning`, `note` or `never`'),
  rulesAsOf: key(
    release,
    'A version such as `1.4.0`: rules that came later are notes. Default: the first release of the major version in use',
  ),
  message: key(text, "A sentence of the team's own below every report"),
  paths: keyWithDefault(
    paths,
    defaultsOf(pathKeys),
    '`include` and `exclude`: paths and globs with `*`, `**`, `?`; a folder includes everything below it; files on the command line are always reviewed',
  ),
  rules: ruleTable,
  overrides: listKey(listOf(override), 'Other settings for some paths; later ones take precedence'),
  pipelines: listKey(pipelineEntries, 'What the files cannot say of pipelines, by path, glob or exact name'),
  environments: listKey(texts, 'Names of the environments that exist'),
  ...targetKeys,
  pools: listKey(pools, 'Resources that only a number of tasks may use at the same time'),
  secretPrefixes: listKey(prefixes, "How this team's own credentials begin; at least three characters each"),
  ownRules: listKey(listOf(ownRule), 'Rules of your own, written as data', {
    extend: (lower, upper) => [...lower.filter(({ id }) => upper.every((own) => own.id !== id)), ...upper],
  }),
  proposals: keyWithDefault(truth, true, 'Whether a better time is proposed where schedules collide. Default: true'),
}
