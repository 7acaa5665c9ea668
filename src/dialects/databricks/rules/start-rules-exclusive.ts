import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, keyPlace } from '../inspect.ts'
import { under } from '../read/value.ts'

const starts = ['schedule', 'trigger', 'continuous', 'triggers'] as const

export default defineRule({
  summary: 'A job must start in one way',
  why: 'The service refuses a job with two of `schedule`, `trigger`, `continuous` and `triggers`.',
  remedy: 'Keep one of them, or write all as entries of `triggers`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const [first, second] = starts.filter((key) => under(job.value, key) !== undefined)
      if (first === undefined || second === undefined) continue
      yield {
        at: keyPlace(job, job.value, second),
        message: `Job ${quoted(job.key)} has ${quoted(first)} and ${quoted(second)}, which exclude each other`,
        subject: second,
        related: [{ at: keyPlace(job, job.value, first), message: 'is the other one' }],
      }
    }
  },
})
