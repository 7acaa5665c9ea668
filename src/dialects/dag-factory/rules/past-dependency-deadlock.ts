import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, type Member, tasksOf } from '../dags.ts'
import { dagsIn, placeIn, toldOnce } from '../inspect.ts'
import { argumentOf } from '../read/arguments.ts'
import { scheduleOf } from '../read/schedule.ts'
import { flagIn, itemsOf, textIn, under } from '../value.ts'

const keys = ['depends_on_past', 'wait_for_downstream'] as const

export default defineRule({
  summary: 'Tasks that depend on the run before need a failure alert',
  why: 'After one failure the task of each later run waits for the failed one, without an error, until someone clears it.',
  remedy: 'Set `on_failure_callback`, and `dagrun_timeout` on the DAG so that runs that wait end.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const { value, key, tasks } of silentWaits(dag)) {
        const [first = '', ...others] = tasks
        const more = others.length === 0 ? '' : ` and ${others.length} more`
        yield {
          at: placeIn(dag, value, 'key'),
          message: `Task ${quoted(first)}${more} of DAG ${quoted(dag.id)} ${others.length === 0 ? 'waits' : 'wait'} for the run before (${quoted(key)}): one failure stops all later runs, and no one is notified`,
          subject: 'dag',
        }
      }
  },
})

/** Tasks that wait for the run before and have no failure alert, in a scheduled DAG without one. */
const silentWaits = toldOnce(function* (dag) {
  const { kind } = scheduleOf(dag)
  if ((kind !== 'cron' && kind !== 'interval' && kind !== 'continuous') || under(dag.value, 'dagrun_timeout')) return
  if (hasAlert(dag)) return
  const tasks = tasksOf(dag).filter((task) => waitsForPast(dag, task) && !isTold(dag, task))
  const [first] = tasks
  const key = first && keys.find((name) => flagIn(argumentOf(dag, first, name)) === true)
  const value = first && key && argumentOf(dag, first, key)
  if (value && key) yield { value, key, tasks: tasks.map(({ id }) => id) }
})

function waitsForPast(dag: Dag, task: Member): boolean {
  return keys.some((key) => flagIn(argumentOf(dag, task, key)) === true)
}

/** A callback or a mail of the task, also by its defaults. */
function isTold(dag: Dag, task: Member): boolean {
  const mail = argumentOf(dag, task, 'email')
  const hasMail = mail !== undefined && (itemsOf(mail).length > 0 || textIn(mail) !== '')
  if (hasMail && flagIn(argumentOf(dag, task, 'email_on_failure')) !== false) return true
  return ['on_failure_callback', 'on_failure_callback_name'].some((key) => argumentOf(dag, task, key) !== undefined)
}

function hasAlert({ value }: Dag): boolean {
  return [...value.entries.keys()].some((key) => key.startsWith('on_failure_callback'))
}
