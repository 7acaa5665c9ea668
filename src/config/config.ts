import type { Severity } from '../core/finding.ts'
import type { OptionValue } from '../core/options.ts'
import type { Profile } from '../core/rule.ts'

/** What a team sets for one rule. */
export interface RuleConfig {
  readonly severity?: Severity | 'off'
  readonly options: Readonly<Record<string, OptionValue>>
}

/** A part of the configuration that holds for some paths only. */
export interface Override {
  readonly paths: readonly string[]
  readonly profile?: Profile
  readonly rules: Readonly<Record<string, RuleConfig>>
}

/** The configuration file, validated. */
export interface Config {
  /** Path of the file, or null where there is none. */
  readonly path: string | null
  readonly profile: Profile
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly failOn?: Severity | 'never'
  readonly rules: Readonly<Record<string, RuleConfig>>
  readonly overrides: readonly Override[]
}

/** What holds without a configuration file. */
export const defaultConfig: Config = {
  path: null,
  profile: 'recommended',
  include: [],
  exclude: [],
  rules: {},
  overrides: [],
}
