import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, keyPlace } from '../inspect.ts'
import { triggersOf } from '../read/triggers.ts'
import { itemsOf, textIn, under } from '../read/value.ts'

/** Start rules that let a task run after a failure. */
const cleanups: readonly string[] = ['ALL_DONE', 'AT_LEAST_ONE_FAILED', 'ALL_FAILED']

export default defineRule({
  summary: 'A job with an on_failure notification should fail when one of its tasks fails',
  why: 'The last tasks decide on the result. Where they run after a failure and succeed, the run succeeds with failures, which `on_failure` does not report.',
  remedy: 'Add `on_failure` to the notifications of the tasks that matter.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const hears = ['email_notifications', 'webhook_notifications'].some(
        (key) => under(job.value, key, 'on_failure') !== undefined,
      )
      const tasks = jobTasks(job).filter(({ isInner }) => !isInner)
      if (!hears || triggersOf(job).length === 0 || pipeline.tasks.some(({ handlers }) => handlers.length > 0)) continue
      const waitedFor = new Set(
        tasks.flatMap(({ value }) => itemsOf(under(value, 'depends_on')).map((entry) => textIn(under(entry, 'task_key')))),
      )
      const leaves = tasks.filter(({ id }) => !waitedFor.has(id))
      const isCleanup = ({ value }: (typeof tasks)[number]) => cleanups.includes(textIn(under(value, 'run_if')) ?? '')
      const [first] = leaves
      if (!first || leaves.length === tasks.length || !leaves.every(isCleanup)) continue
      yield {
        at: keyPlace(job, first.value, 'run_if'),
        message: `A failed task is not reported by "on_failure" of the job: its last task ${quoted(first.id)} runs whatever happened and succeeds`,
        subject: first.id,
      }
    }
  },
})
