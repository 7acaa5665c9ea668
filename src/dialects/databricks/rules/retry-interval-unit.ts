import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import { under, wholeIn } from '../read/value.ts'

/** No run is meant to take longer: 11 days. */
const longestTimeout = 1_000_000

export default defineRule({
  summary: 'The interval of retries is in milliseconds, a timeout in seconds',
  why: 'An interval that is meant in seconds is a thousand times too short: all attempts are over before the fault is. A timeout that is meant in milliseconds never ends a run.',
  remedy: 'Write the interval in milliseconds, and the timeout in seconds.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline))
      for (const { id, value } of jobTasks(job)) {
        const interval = under(value, 'min_retry_interval_millis')
        const millis = wholeIn(interval)
        if (interval && millis !== undefined && millis > 0 && millis < 1000)
          yield {
            at: placeIn(job, interval),
            message: `Task ${quoted(id)} retries after ${millis} milliseconds`,
            remedy: `Write \`${millis * 1000}\` if ${millis} seconds are meant.`,
            subject: id,
          }
        const timeout = under(value, 'timeout_seconds')
        const seconds = wholeIn(timeout) ?? 0
        if (timeout && seconds > longestTimeout)
          yield {
            at: placeIn(job, timeout),
            message: `The timeout of task ${quoted(id)} is ${Math.floor(seconds / 86_400)} days`,
            remedy: `Write \`${Math.round(seconds / 1000)}\` if ${seconds} milliseconds are meant.`,
            subject: `${id} timeout`,
          }
      }
  },
})
