import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import { startsOf } from '../read/triggers.ts'
import { flagIn, itemsOf, textIn, under } from '../read/value.ts'

export default defineRule({
  summary: 'Scheduled jobs should not refresh everything',
  why: 'A full refresh empties the tables and computes them anew: each run costs as much as the first, and what the sources no longer have is gone.',
  remedy: 'Remove the full refresh, and start one by hand when it is needed.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      if (!startsOf(job).some(({ isPaused }) => !isPaused)) continue
      for (const { id, value } of jobTasks(job)) {
        const refresh = under(value, 'pipeline_task', 'full_refresh')
        if (refresh && flagIn(refresh) === true)
          yield {
            at: placeIn(job, refresh),
            message: `Each run of job ${quoted(job.key)} recomputes all tables of task ${quoted(id)}`,
            subject: id,
          }
        for (const command of itemsOf(under(value, 'dbt_task', 'commands')))
          if (/^\s*dbt\b.*\s(?:--full-refresh|-f)(?:\s|$)/.test(textIn(command) ?? ''))
            yield {
              at: placeIn(job, command),
              message: `Each run of job ${quoted(job.key)} rebuilds all incremental models of task ${quoted(id)}`,
              subject: id,
            }
      }
    }
  },
})
