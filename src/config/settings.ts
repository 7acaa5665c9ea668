import type { Severity } from '../core/finding.ts'
import type { RuleSetting } from '../core/lint.ts'
import { defaultsOf } from '../core/options.ts'
import { type Profile, profileOf, profiles, type Rule, type RuleRegistry } from '../core/rule.ts'
import { globMatches } from '../discover/glob.ts'
import type { Config, RuleConfig } from './config.ts'

/** What each rule is set to for a path: the profile first, then the rules of the file, then its overrides in order. */
export function settingsFrom(config: Config, rules: RuleRegistry): (rule: string, path: string) => RuleSetting {
  const known = new Map<string, RuleSetting>()
  const overridesOf = new Map<string, readonly number[]>()
  return (id, path) => {
    const active =
      overridesOf.get(path) ??
      config.overrides.flatMap((override, index) => (override.paths.some((glob) => globMatches(glob, path)) ? [index] : []))
    overridesOf.set(path, active)
    const key = `${id}\n${active.join()}`
    const setting = known.get(key) ?? settingOf(config, active, id, rules[id])
    known.set(key, setting)
    return setting
  }
}

function settingOf(config: Config, active: readonly number[], id: string, rule: Rule | undefined): RuleSetting {
  if (!rule) return { severity: 'off', options: {} }
  const overrides = active.flatMap((index) => config.overrides[index] ?? [])
  const profile = overrides.findLast((override) => override.profile)?.profile ?? config.profile
  const layers: readonly (RuleConfig | undefined)[] = [config.rules[id], ...overrides.map((override) => override.rules[id])]
  const asked = layers.findLast((layer) => layer?.severity)?.severity
  return {
    severity: asked ?? severityIn(profile, rule),
    options: Object.assign({}, defaultsOf(rule.options ?? {}), ...layers.map((layer) => layer?.options ?? {})),
  }
}

function severityIn(profile: Profile, rule: Rule): Severity | 'off' {
  return profiles.indexOf(profileOf(rule)) <= profiles.indexOf(profile) ? rule.severity : 'off'
}
