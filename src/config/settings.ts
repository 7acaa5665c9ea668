import { selects } from '../discover/glob.ts'
import type { Severity } from '../engine/finding.ts'
import type { RuleSetting } from '../engine/hit.ts'
import { defaultsOf } from '../engine/options.ts'
import { defaultProfile, type Profile, profileOf, profiles, type Rule, type RuleRegistry } from '../engine/rule.ts'
import { isLater, majorStart } from '../engine/version.ts'
import { version } from '../project.ts'
import { pathUnder } from '../text/plain-path.ts'
import type { Config } from './config.ts'
import type { Override } from './keys.ts'
import type { Origin } from './reader.ts'
import type { RuleConfig } from './rule-settings.ts'

export interface Settings {
  /** What a rule is set to for a path. */
  (rule: string, path: string): RuleSetting
  /** What is equal for paths for which all rules are set alike. */
  readonly groupOf: (path: string) => object
}

/** What each rule is set to for a path: the profile first, then the rules of the file, then its overrides in order. */
export function settingsFrom(config: Config, rules: RuleRegistry): Settings {
  const byOverrides = new Map<string, Known>()
  const byPath = new Map<string, Known>()
  const knownAt = (path: string): Known => {
    const active = activeOverrides(config, path)
    const known = byOverrides.get(active.join()) ?? { active, settings: new Map() }
    byOverrides.set(active.join(), known)
    byPath.set(path, known)
    return known
  }
  const groupOf = (path: string): Known => byPath.get(path) ?? knownAt(path)
  const settingOf = (id: string, path: string): RuleSetting => {
    const { active, settings } = groupOf(path)
    const known = settings.get(id)
    if (known) return known
    const { setting } = effective(config, active, id, rules[id])
    settings.set(id, setting)
    return setting
  }
  return Object.assign(settingOf, { groupOf })
}

/** What rules are set to where the same overrides hold. */
interface Known {
  readonly active: readonly number[]
  readonly settings: Map<string, RuleSetting>
}

/** The profile that holds for a path, and where that is said; null for the default. */
export function profileFor(config: Config, path: string): { readonly profile: Profile; readonly origin: Origin | null } {
  return profileIn(config, overridesAt(config, activeOverrides(config, path)))
}

/** What a rule is set to for a path, and where that is said; null for the rule's own default. */
export function settingFor(
  config: Config,
  rules: RuleRegistry,
  id: string,
  path: string,
): { readonly setting: RuleSetting; readonly origin: Origin | null } {
  return effective(config, activeOverrides(config, path), id, rules[id])
}

function activeOverrides(config: Config, path: string): readonly number[] {
  const own = pathUnder(config.home ?? [], path)
  return config.overrides.flatMap((override, index) => (override.paths.some((glob) => selects(glob, own)) ? [index] : []))
}

function overridesAt(config: Config, active: readonly number[]): readonly Override[] {
  return active.flatMap((index) => config.overrides[index] ?? [])
}

function effective(
  config: Config,
  active: readonly number[],
  id: string,
  rule: Rule | undefined,
): { readonly setting: RuleSetting; readonly origin: Origin | null } {
  if (!rule) return { setting: { severity: 'off', options: {} }, origin: null }
  const overrides = overridesAt(config, active)
  const layers = [config.rules, ...overrides.map((override) => override.rules)]
    .flatMap((settings) => [rule.family === undefined ? undefined : settings[rule.family], settings[id]])
    .filter((layer): layer is RuleConfig => layer !== undefined)
  const deciding = layers.findLast((layer) => layer.severity)
  const { profile, origin } = profileIn(config, overrides)
  const options = Object.assign({}, defaultsOf(rule.options ?? {}), ...layers.map((layer) => layer.options))
  return {
    setting: { severity: deciding?.severity ?? atMostNote(config, rule, severityIn(profile, rule)), options },
    origin: deciding?.origin ?? layers[layers.length - 1]?.origin ?? origin,
  }
}

function profileIn(
  config: Config,
  overrides: readonly Override[],
): { readonly profile: Profile; readonly origin: Origin | null } {
  const deciding = overrides.findLast((override) => override.profile)
  return deciding?.profile
    ? { profile: deciding.profile, origin: deciding.origin }
    : { profile: config.profile ?? defaultProfile, origin: config.origins['profile'] ?? null }
}

/** A rule that came with a minor release is a note until the next major one, so that an upgrade fails no review that passed. */
function atMostNote({ rulesAsOf = majorStart(version) }: Config, { since }: Rule, severity: Severity | 'off'): Severity | 'off' {
  return severity !== 'off' && isLater(since, rulesAsOf) ? 'note' : severity
}

function severityIn(profile: Profile, rule: Rule): Severity | 'off' {
  return profiles.indexOf(profileOf(rule)) <= profiles.indexOf(profile) ? rule.severity : 'off'
}
