import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { duration } from '../../../text/wording.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import { callOf } from '../read/calls.ts'
import { under, wholeIn } from '../read/value.ts'

export default defineRule({
  summary: 'A task should wait for a job as long as the job may run',
  why: 'The task fails although the job that it started is still within its own limit.',
  remedy: 'Set the timeout of the task to at least that of the job.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      for (const { id, value } of jobTasks(job)) {
        const called = callOf(value)
        const other = called === undefined ? undefined : under(job.bundle.resources, 'jobs', called, 'timeout_seconds')
        const timeout = [value, job.value]
          .map((holder) => under(holder, 'timeout_seconds'))
          .find((one) => (wholeIn(one) ?? 0) > 0)
        const [own, its] = [wholeIn(timeout) ?? 0, wholeIn(other) ?? 0]
        if (!timeout || own >= its) continue
        yield {
          at: placeIn(job, timeout),
          message: `Task ${quoted(id)} is stopped after ${duration(own)}, but job ${quoted(called ?? '')}, which it starts, may run for ${duration(its)}`,
          subject: id,
        }
      }
    }
  },
})
