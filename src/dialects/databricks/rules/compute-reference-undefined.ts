import { defineRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import { itemsOf, textIn, under } from '../read/value.ts'

const lists = [
  ['environment_key', 'environments'],
  ['job_cluster_key', 'job_clusters'],
] as const

export default defineRule({
  summary: 'Tasks must name an environment or a job cluster of their job',
  why: 'The deployment fails: the service does not know the compute of the task.',
  remedy: 'Write the key of an entry of `environments` or `job_clusters`, or add the entry.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline))
      for (const [key, list] of lists) {
        const declared = under(job.value, list)
        const items = itemsOf(declared)
        const known = items.flatMap((item) => textIn(under(item, key)) ?? [])
        if (declared?.kind === 'unknown' || known.length < items.length) continue
        for (const { id, value } of jobTasks(job)) {
          const name = textIn(under(value, key))
          const at = under(value, key)
          if (name === undefined || !at || known.includes(name)) continue
          const near = soleClosestTo(name, known)
          yield {
            at: placeIn(job, at),
            message: `Task ${quoted(id)} runs on ${quoted(name)}, which ${quoted(list)} of the job does not have${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
            subject: `${id} ${key}`,
          }
        }
      }
  },
})
