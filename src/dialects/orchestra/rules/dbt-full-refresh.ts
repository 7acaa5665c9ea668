import { defineRule } from '../../../engine/rule.ts'
import { isConditional } from '../../../rules/parts/active-tasks.ts'
import { type DbtTask, dbtTasks } from '../../../rules/parts/dbt.ts'
import { frequentSchedule, triggerPhrase } from '../../../rules/parts/triggers.ts'
import type { Place } from '../../../text/document.ts'
import { quoted } from '../../../text/quote.ts'
import { entryOf, textOf } from '../../../text/tree.ts'

export default defineRule({
  summary: 'Scheduled dbt tasks should not run a full refresh',
  why: 'A full refresh drops the incremental tables and reads the whole history again. It was usually meant for one run and then left in the file.',
  remedy: 'Remove `--full-refresh`. If you need a full refresh, start a manual run with an input.',
  severity: 'warning',
  since: '0.1.0',
  about: ['dbt-command', 'trigger'],
  expertise: 'dbt',
  *check({ pipeline }) {
    const schedule = frequentSchedule(pipeline)
    if (!schedule) return
    for (const dbt of dbtTasks(pipeline)) {
      if (isConditional(pipeline, dbt.task)) continue
      const found = [...flagsIn(dbt), ...variableIn(dbt)]
      for (const { at, verb, written } of found)
        yield {
          at,
          message: `Task ${quoted(dbt.task.label)} runs dbt ${verb} with ${written} each time that ${triggerPhrase(schedule)} fires`,
          subject: verb,
        }
    }
  },
})

interface FullRefresh {
  readonly at: Place
  readonly verb: string
  readonly written: string
}

/** Verbs that build incremental models. Seeds are small, and reloading them is how their columns change. */
const rebuildingVerbs = ['build', 'run']

/** `--full-refresh`, or `-f` for short. dbt documentation, "full_refresh". */
function flagsIn({ path, commands }: DbtTask): readonly FullRefresh[] {
  return commands.flatMap(({ text, start, verb }) => {
    const found =
      verb !== null && rebuildingVerbs.includes(verb) ? /(?<=\s)(?:--full-refresh|-f)(?=\s|$)/.exec(withoutTemplates(text)) : null
    if (!found || verb === null) return []
    const within = { start: start + found.index, end: start + found.index + found[0].length }
    return [{ at: { path, within }, verb, written: found[0] }]
  })
}

/** The variable that stands for the flag in every command of the task. */
function variableIn({ task, commands }: DbtTask): readonly FullRefresh[] {
  const key = 'environment_variables'
  const text = textOf(entryOf(task.parameters, key)?.value) ?? ''
  const found = /"DBT_FULL_REFRESH"\s?:\s?"?(?:true|1|yes)"?/i.exec(text)
  const verb = commands.find((command) => command.verb !== null && rebuildingVerbs.includes(command.verb))?.verb
  if (!found || !verb) return []
  const within = { start: found.index, end: found.index + found[0].length }
  return [{ at: { path: [...task.parametersPath, key], within }, verb, written: 'DBT_FULL_REFRESH' }]
}

function withoutTemplates(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, (template) => ' '.repeat(template.length))
}
