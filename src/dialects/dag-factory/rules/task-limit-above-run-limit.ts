import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { roughDuration } from '../../../text/wording.ts'
import { tasksOf } from '../dags.ts'
import { timedeltaIn } from '../duration.ts'
import { dagsIn, placeIn, toldOnce } from '../inspect.ts'
import { argumentOf } from '../read/arguments.ts'
import { under } from '../value.ts'

export default defineRule({
  summary: 'The limit of a task must be below that of its run',
  why: 'The run reaches `dagrun_timeout` first and ends its tasks as skipped: the limit of the task never takes effect, and its callbacks stay silent.',
  remedy: 'Set `execution_timeout` below `dagrun_timeout`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const { value, task, seconds, limit } of longLimits(dag))
        yield {
          at: placeIn(dag, value, 'key'),
          message: `${quoted('execution_timeout')} of task ${quoted(task)} is ${roughDuration(seconds)}, and the run of DAG ${quoted(dag.id)} ends after ${roughDuration(limit)}`,
          subject: 'limit',
        }
  },
})

const longLimits = toldOnce(function* (dag) {
  const limit = timedeltaIn(under(dag.value, 'dagrun_timeout'))
  if (limit === undefined) return
  const told = new Set<string>()
  for (const task of tasksOf(dag)) {
    const value = argumentOf(dag, task, 'execution_timeout')
    const seconds = timedeltaIn(value)
    const place = JSON.stringify(value?.at.path)
    if (!value || seconds === undefined || seconds < limit || told.has(place)) continue
    told.add(place)
    yield { value, task: task.id, seconds, limit }
  }
})
