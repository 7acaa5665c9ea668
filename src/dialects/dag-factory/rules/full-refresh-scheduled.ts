import { defineRule } from '../../../engine/rule.ts'
import { frequentSchedule, triggerPhrase } from '../../../rules/parts/triggers.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, type Member, tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { argumentOf, operatorOf } from '../read/arguments.ts'
import { flagIn, type Value } from '../value.ts'

export default defineRule({
  summary: 'Scheduled dbt tasks of a DAG should not run a full refresh',
  why: 'A full refresh drops the incremental tables and reads the whole history again. It was usually meant for one run and then left in the file.',
  remedy: 'Remove the flag. Where it is needed once, trigger a run with a param that adds it.',
  severity: 'warning',
  since: '0.1.0',
  expertise: 'dbt',
  *check({ pipeline }) {
    const schedule = frequentSchedule(pipeline)
    if (!schedule) return
    for (const dag of dagsIn(pipeline))
      for (const task of tasksOf(dag))
        for (const { value, written } of refreshesOf(dag, task))
          yield {
            at: placeIn(dag, value),
            message: `Task ${quoted(task.id)} runs dbt with ${quoted(written)} each time that ${triggerPhrase(schedule)} fires`,
            remedy: `Remove \`${written}\`. Where it is needed once, trigger a run with a param that adds it.`,
            subject: 'refresh',
          }
  },
})

/** `dbt run` or `dbt build` with the flag in one command of a shell; `--full-refresh` in a template is switched by something. */
const command = /(?:^|[\s;&|(])dbt\s(?:[^;&|\n{]*\s)?(?:run|build)\b[^;&|\n{]*?\s(--full-refresh|-f)(?=\s|$|[;&|)])/

function* refreshesOf(dag: Dag, task: Member): Iterable<{ value: Value; written: string }> {
  const shell = argumentOf(dag, task, 'bash_command')
  const [, flag] =
    shell?.kind === 'scalar' || shell?.kind === 'unknown'
      ? (command.exec(String(shell.kind === 'scalar' ? shell.value : shell.text)) ?? [])
      : []
  if (shell && flag !== undefined) yield { value: shell, written: flag }
  const whole = /^cosmos\.|\.Dbt(?:Run|Build)\w*Operator$/.test(operatorOf(task))
    ? argumentOf(dag, task, 'full_refresh')
    : undefined
  if (whole && flagIn(whole) === true) yield { value: whole, written: 'full_refresh: true' }
}
