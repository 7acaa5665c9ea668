import { type ExitCode, exitCodes } from '../core/errors.ts'
import { profileOf } from '../core/rule.ts'
import type { Host } from '../host.ts'
import { rules } from '../rules/index.ts'
import { parseAgainst } from './arguments.ts'

/** `pipeline-review rules`: one line a rule. */
export async function listRules(host: Host, args: readonly string[]): Promise<ExitCode> {
  const { values } = parseAgainst({ format: { type: 'string', help: '' } }, args)
  const rows = Object.entries(rules).map(([id, rule]) => ({
    id,
    severity: rule.severity,
    profile: profileOf(rule),
    summary: rule.summary,
  }))
  if (values['format'] === 'json') {
    host.out(`${JSON.stringify(rows, null, 2)}\n`)
    return exitCodes.pass
  }
  const width = Math.max(...rows.map(({ id }) => id.length))
  const lines = rows.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`)
  host.out(`${lines.join('\n')}\n\n${rows.length} rules. More on each: pipeline-review explain <rule>\n`)
  return exitCodes.pass
}
