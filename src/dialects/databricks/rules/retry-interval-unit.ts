import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import { under, wholeIn } from '../read/value.ts'

export default defineRule({
  summary: 'The interval of retries is in milliseconds',
  why: 'An interval that is meant in seconds is a thousand times too short: all attempts are over before the fault is.',
  remedy: 'Write the interval in milliseconds.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline))
      for (const { id, value } of jobTasks(job)) {
        const interval = under(value, 'min_retry_interval_millis')
        const millis = wholeIn(interval)
        if (!interval || millis === undefined || millis <= 0 || millis >= 1000) continue
        yield {
          at: placeIn(job, interval),
          message: `Task ${quoted(id)} retries after ${millis} milliseconds`,
          remedy: `Write \`${millis * 1000}\` if ${millis} seconds are meant.`,
          subject: id,
        }
      }
  },
})
