import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, type Member, tasksOf } from '../dags.ts'
import { dagsIn, placeIn, toldOnce } from '../inspect.ts'
import { argumentOf } from '../read/arguments.ts'
import { flagIn, textIn, type Value } from '../value.ts'

const keys = ['email_on_failure', 'email_on_retry'] as const

export default defineRule({
  summary: 'Mails on failure need an address',
  why: 'Airflow sends mails to `email` only. Without an address no mail goes out, whatever `email_on_failure` says.',
  remedy: 'Set `email` beside it, in `default_args` or on the task.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const { value, key } of unsentMails(dag))
        yield {
          at: placeIn(dag, value, 'key'),
          message: `${quoted(key)} of DAG ${quoted(dag.id)} sends no mail: no ${quoted('email')} is set`,
          subject: key,
        }
  },
})

const unsentMails = toldOnce(function* (dag) {
  for (const key of keys) {
    const tasks = tasksOf(dag).filter((task) => flagIn(argumentOf(dag, task, key)) === true && !hasAddress(dag, task))
    const places = new Map(tasks.flatMap((task) => placed(dag, task, key)))
    for (const value of places.values()) yield { value, key }
  }
})

function placed(dag: Dag, task: Member, key: string): readonly (readonly [string, Value])[] {
  const value = argumentOf(dag, task, key)
  return value ? [[JSON.stringify([value.at.document.source.path, value.at.path]), value]] : []
}

/** What a variable or a list holds may be one. */
function hasAddress(dag: Dag, task: Member): boolean {
  const email = argumentOf(dag, task, 'email')
  if (!email) return false
  return email.kind === 'list' ? email.items.length > 0 : email.kind !== 'scalar' || textIn(email)?.trim() !== ''
}
