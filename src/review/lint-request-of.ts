import { teamOf } from '../config/apply.ts'
import type { Config } from '../config/config.ts'
import { rulesFrom } from '../config/own-rules.ts'
import { settingsFrom } from '../config/settings.ts'
import type { LintRequest } from '../engine/lint-request.ts'
import type { RuleRegistry } from '../engine/rule.ts'
import type { Host } from '../host.ts'
import { docsOf } from '../project.ts'
import { rules as builtInRules } from '../rules/described.ts'
import type { ReviewRequest } from './request.ts'

/** What a configuration and a request say of rules, before it is known which files they run on. */
export function lintRequestOf(
  host: Host,
  { only, progress, showsFew, rules: builtIn = builtInRules }: Pick<ReviewRequest, 'only' | 'progress' | 'showsFew' | 'rules'>,
  config: Config,
  isWanted: (id: string) => boolean = () => true,
): Omit<LintRequest, 'subjects'> {
  const onFile = progress && ((done: number, all: number) => progress(`checking rules: ${done} of ${all} files`))
  const all = allRules({ rules: builtIn }, config)
  const settingOf = settingsFrom(config, all)
  return {
    rules: Object.fromEntries(Object.entries(all).filter(([id]) => isWanted(id))),
    settingOf,
    settingsGroupOf: settingOf.groupOf,
    docsOf,
    today: host.now().toISOString().slice(0, 10),
    secretPrefixes: config.secretPrefixes,
    team: teamOf(config),
    ...(only && { only }),
    ...(onFile && { onFile }),
    ...(showsFew && { showsFew }),
  }
}

/** The rules of the request and those of the team, which it may hold already. */
export function allRules({ rules = builtInRules }: Pick<ReviewRequest, 'rules'>, { ownRules }: Config): RuleRegistry {
  const own = Object.entries(rulesFrom(ownRules)).filter(([id]) => !Object.hasOwn(rules, id))
  return { ...rules, ...Object.fromEntries(own) }
}
