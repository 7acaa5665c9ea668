import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import { itemsOf, under, wholeIn } from '../read/value.ts'

export default defineRule({
  summary: 'Endless retries need a timeout',
  why: 'A task that fails each time is started again without end, and the run is never over: no failure is reported.',
  remedy: 'Set a number of `max_retries`, or `timeout_seconds` on the job.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const timeout = under(job.value, 'timeout_seconds')
      const isStreaming = under(job.value, 'continuous') !== undefined || itemsOf(under(job.value, 'health', 'rules')).length > 0
      if (isStreaming || timeout?.kind === 'unknown' || (wholeIn(timeout) ?? 0) > 0) continue
      for (const { id, value } of jobTasks(job)) {
        const retries = under(value, 'max_retries')
        if (!retries || (wholeIn(retries) ?? 0) >= 0 || itemsOf(under(value, 'health', 'rules')).length > 0) continue
        yield {
          at: placeIn(job, retries),
          message: `Task ${quoted(id)} retries without end, and job ${quoted(job.key)} has no timeout`,
          subject: id,
        }
      }
    }
  },
})
