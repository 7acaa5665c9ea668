import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, keyPlace } from '../inspect.ts'

export default defineRule({
  summary: 'A job must allow at least one run',
  why: 'With a limit of 0 the service skips every run of the job.',
  remedy: 'Remove `max_concurrent_runs`, which is 1 then, or set it to 1 or more.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline))
      if (pipeline.runPolicy.maxConcurrentRuns.value === 0)
        yield {
          at: keyPlace(job, job.value, 'max_concurrent_runs'),
          message: `Every run of job ${quoted(job.key)} is skipped: max_concurrent_runs is 0`,
          subject: '',
        }
  },
})
