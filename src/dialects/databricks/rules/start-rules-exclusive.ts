import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, keyPlace } from '../inspect.ts'
import type { Job } from '../read/bundle.ts'
import { itemsOf, under } from '../read/value.ts'

const starts = ['schedule', 'trigger', 'continuous', 'triggers'] as const

export default defineRule({
  summary: 'A job must start in one way, and one that runs continuously has no dependencies',
  why: 'The service refuses a job with two of `schedule`, `trigger`, `continuous` and `triggers`, and has no task dependencies in a continuous job.',
  remedy: 'Keep one of them, or write all as entries of `triggers`.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://docs.databricks.com/en/jobs/continuous.html'],
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      yield* waitingInContinuous(job)
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

function* waitingInContinuous(job: Job): Iterable<Problem> {
  if (under(job.value, 'continuous') === undefined) return
  const task = jobTasks(job).find(({ value }) => itemsOf(under(value, 'depends_on')).length > 0)
  if (!task) return
  yield {
    at: keyPlace(job, task.value, 'depends_on'),
    message: `Job ${quoted(job.key)} is continuous, which has no task dependencies, and task ${quoted(task.id)} waits for another`,
    remedy: 'Remove the dependency, or start the job by a schedule or another trigger.',
    severity: 'warning',
    subject: 'depends_on',
  }
}
