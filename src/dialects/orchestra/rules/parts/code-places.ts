import type { Task } from '../../../../model/pipeline.ts'
import type { Reference } from '../../../../model/reference.ts'
import { sqlTokens } from '../../../../rules/parts/sql/tokens.ts'

const sqlKeys = ['statement', 'query', 'sql']
const commandKeys = ['command', 'commands', 'script']
/** Characters before an expression that are looked at. */
const lookBack = 200

/** True where what an expression yields is run: a part of a statement, of a script or of a command, and not a literal in it. */
export function runsAsCode(task: Task, { site, span }: Reference): boolean {
  const key = String(site.path.at(-1))
  if (site.path.length !== task.parametersPath.length + 1) return false
  const at = site.text.lastIndexOf('${{', span.start)
  const before = site.text.slice(Math.max(0, at - lookBack), at)
  switch (task.action.facts?.family) {
    case 'sql':
    case 'test':
      return sqlKeys.includes(key) && isOutsideLiterals(site.text, span.start)
    case 'python':
      return (key === 'code' && !/["'][^\n"']*$/.test(before)) || (commandKeys.includes(key) && startsCommand(before))
    case 'shell':
    case 'transform':
      return commandKeys.includes(key) && startsCommand(before)
    default:
      return false
  }
}

/** True behind a separator, behind `dbt`, and behind `-c` with or without a quote. */
function startsCommand(before: string): boolean {
  const text = before.trimEnd()
  return text === '' || text === 'dbt' || /[;&|]\s?(?:dbt)?$|\s-c(?:\s?["'])?$/.test(text)
}

function isOutsideLiterals(text: string, index: number): boolean {
  const token = sqlTokens(text)?.find(({ span }) => span.start <= index && index < span.end)
  return token?.kind === 'template'
}
