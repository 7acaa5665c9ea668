import type { Task } from '../../core/pipeline.ts'
import type { Reference } from '../../core/reference.ts'
import { sqlTokens } from './sql/tokens.ts'

const sqlKeys = ['statement', 'query', 'sql']
const commandKeys = ['command', 'commands', 'script']
/** What stands before a command in a command line. */
const commandStart = /(?:^|[;&|\n]|\s-c)\s*["']?(?:dbt )?\s*$/

/** True where what an expression yields is run: a part of a statement, of a script or of a command, and not a literal in it. */
export function runsAsCode(task: Task, { site, span }: Reference): boolean {
  const key = String(site.path.at(-1))
  if (site.path.length !== task.parametersPath.length + 1) return false
  const before = site.template.text.slice(0, site.template.text.lastIndexOf('${{', span.start))
  switch (task.action.facts?.family) {
    case 'sql':
    case 'test':
      return sqlKeys.includes(key) && isOutsideLiterals(site.template.text, span.start)
    case 'python':
      return (key === 'code' && !/["'][^\n"']*$/.test(before)) || (commandKeys.includes(key) && commandStart.test(before))
    case 'shell':
    case 'transform':
      return commandKeys.includes(key) && commandStart.test(before)
    default:
      return false
  }
}

function isOutsideLiterals(text: string, index: number): boolean {
  const token = sqlTokens(text)?.find(({ span }) => span.start <= index && index < span.end)
  return token?.kind === 'template'
}
