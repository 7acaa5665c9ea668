import { type ExitCode, exitCodes } from '../core/errors.ts'
import { profileOf } from '../core/rule.ts'
import type { Host } from '../host.ts'
import { rules } from '../rules/index.ts'
import { choiceOf, parseAgainst, refuseArguments, textOf } from './arguments.ts'

/** `pipeline-review rules`: one line a rule. */
export async function listRules(host: Host, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseAgainst({ format: { type: 'string', help: '' } }, args)
  refuseArguments('rules', positionals, 'More on one rule: pipeline-review explain <rule>.')
  const format = choiceOf('format', textOf(values['format']), ['terminal', 'json'] as const)
  const rows = Object.entries(rules).map(([id, rule]) => ({
    id,
    severity: rule.severity,
    profile: profileOf(rule),
    summary: rule.summary,
  }))
  if (format === 'json') {
    host.out(`${JSON.stringify(rows, null, 2)}\n`)
    return exitCodes.pass
  }
  const width = Math.max(...rows.map(({ id }) => id.length))
  const lines = rows.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`)
  host.out(`${lines.join('\n')}\n\n${rows.length} rules. More on each: pipeline-review explain <rule>\n`)
  return exitCodes.pass
}
