import { defineRule } from '../../../engine/rule.ts'
import { jobsIn } from '../inspect.ts'
import { misreadIn } from '../misread.ts'
import { startsOf, triggerOf } from '../read/triggers.ts'

export default defineRule({
  summary: 'Cron expressions should not be taken for something else than they say',
  why: 'Quartz reads the first three letters of a name, counts Sunday as 1 and drops what it does not understand: the job runs on other days than its author reads.',
  remedy: 'Write the days as three letters, such as `MON-FRI`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline))
      for (const start of startsOf(job)) {
        const { cron } = triggerOf(job, start)
        if (cron.value === undefined) continue
        const read = misreadIn(cron.value)
        if (read) yield { at: cron.at, subject: cron.value, ...read }
      }
  },
})
