import { defineRule } from '../../../engine/rule.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import { itemsOf, textIn, under, wholeIn } from '../read/value.ts'

export default defineRule({
  summary: 'A health rule about the duration must be below the timeout',
  why: 'The run is stopped at the timeout, so the rule never warns of it.',
  remedy: 'Set the value of the rule below `timeout_seconds`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline))
      for (const holder of [job.value, ...jobTasks(job).map(({ value }) => value)]) {
        const timeout = wholeIn(under(holder, 'timeout_seconds')) ?? 0
        for (const rule of itemsOf(under(holder, 'health', 'rules'))) {
          const value = under(rule, 'value')
          const limit = wholeIn(value)
          if (!value || limit === undefined || timeout <= 0 || limit < timeout) continue
          if (textIn(under(rule, 'metric')) !== 'RUN_DURATION_SECONDS') continue
          yield {
            at: placeIn(job, value),
            message: `The health rule never warns: its ${limit} seconds are not below the timeout of ${timeout} seconds`,
            subject: String(limit),
          }
        }
      }
  },
})
