import { rulesFrom } from '../config/own-rules.ts'
import { type ExitCode, exitCodes } from '../engine/errors.ts'
import { profileOf } from '../engine/rule.ts'
import type { Host } from '../host.ts'
import { rules } from '../rules/described.ts'
import { readOptions, refuseArguments } from './options.ts'
import { ownRules } from './own-rules.ts'
import { rulesOptions } from './rules-options.ts'

/** `pipeline-review rules`: one line a rule, those of the configuration last. */
export async function listRules(host: Host, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(rulesOptions, args)
  refuseArguments('rules', positionals, 'More on one rule: pipeline-review explain <rule>.')
  const own = await ownRules(host, values.config)
  const rows = Object.entries({ ...rules, ...rulesFrom(own) }).map(([id, rule]) => ({
    id,
    severity: rule.severity,
    profile: profileOf(rule),
    summary: rule.summary,
    // A rule of the team's own came with no release.
    since: Object.hasOwn(rules, id) ? rule.since : null,
  }))
  if (values.format === 'json') {
    host.out(`${JSON.stringify(rows, null, 2)}\n`)
    return exitCodes.pass
  }
  const width = Math.max(...rows.map(({ id }) => id.length))
  const lines = rows.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`)
  const ofTeam = own.length > 0 ? `, ${own.length} of them of your own` : ''
  host.out(`${lines.join('\n')}\n\n${rows.length} rules${ofTeam}. More on each: pipeline-review explain <rule>\n`)
  return exitCodes.pass
}
