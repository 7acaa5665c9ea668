import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { roughDuration } from '../../../text/wording.ts'
import { type Dag, tasksOf } from '../dags.ts'
import { timedeltaIn } from '../duration.ts'
import { dagsIn, placeIn, toldOnce } from '../inspect.ts'
import { argumentOf } from '../read/arguments.ts'
import { under } from '../value.ts'

export default defineRule({
  summary: 'A run limit needs a failure callback of the DAG',
  why: 'A run that reaches `dagrun_timeout` fails, and its tasks end as skipped: callbacks and mails of tasks stay silent, only `on_failure_callback` of the DAG is called.',
  remedy: 'Set `on_failure_callback` on the DAG itself, outside `default_args`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const { value, seconds } of untoldLimits(dag))
        yield {
          at: placeIn(dag, value, 'key'),
          message: `DAG ${quoted(dag.id)} has no ${quoted('on_failure_callback')} of its own: no one is notified of a run that reaches its limit of ${roughDuration(seconds)}`,
          subject: 'dag',
        }
  },
})

const untoldLimits = toldOnce(function* (dag) {
  const value = under(dag.value, 'dagrun_timeout')
  const seconds = timedeltaIn(value)
  if (value && seconds !== undefined && !hasCallback(dag) && !isEndedEarlier(dag, seconds)) yield { value, seconds }
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
