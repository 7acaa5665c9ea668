import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { roughDuration } from '../../../text/wording.ts'
import { type Dag, tasksOf } from '../dags.ts'
import { timedeltaIn } from '../duration.ts'
import { dagsIn, isToldHere, placeIn } from '../inspect.ts'
import { argumentOf } from '../read/arguments.ts'
import { under } from '../value.ts'

export default defineRule({
  summary: 'A run limit needs a failure callback of the DAG',
  why: 'A run that reaches `dagrun_timeout` fails, and its tasks end as skipped: callbacks and mails of tasks stay silent, only `on_failure_callback` of the DAG is called.',
  remedy: 'Set `on_failure_callback` on the DAG itself, outside `default_args`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const limit = under(dag.value, 'dagrun_timeout')
      const seconds = timedeltaIn(limit)
      if (!limit || seconds === undefined || hasCallback(dag) || isEndedEarlier(dag, seconds)) continue
      if (!isToldHere(dag, limit, (other) => under(other.value, 'dagrun_timeout'))) continue
      yield {
        at: placeIn(dag, limit, 'key'),
        message: `DAG ${quoted(dag.id)} has no ${quoted('on_failure_callback')} of its own: no one is notified of a run that reaches its limit of ${roughDuration(seconds)}`,
        subject: 'dag',
      }
    }
  },
})

function hasCallback({ value }: Dag): boolean {
  return ['on_failure_callback', 'on_failure_callback_name', 'on_failure_callback_file'].some((key) => value.entries.has(key))
}

/** True where each task has a limit of its own below that of the run. */
function isEndedEarlier(dag: Dag, seconds: number): boolean {
  return tasksOf(dag).every((task) => {
    const limit = timedeltaIn(argumentOf(dag, task, 'execution_timeout'))
    return limit !== undefined && limit < seconds
  })
}
